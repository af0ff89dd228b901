"""Apri cassetto: the drawer opened by hand for a reason, and the record of every opening."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from pos_app.domain.desk import Permission
from pos_app.services.open_drawer import OpenDrawer, open_drawer
from pos_app.viewmodels.drawer_rows import OpeningsModel

if TYPE_CHECKING:
    from pos_app.services.open_drawer import DrawerOpened
    from pos_app.services.views import DrawerOpening
    from pos_app.viewmodels.sentences import Sentences
    from pos_app.viewmodels.speech import Speech
    from pos_app.viewmodels.till import Till

QML_IMPORT_NAME = "PosApp"
QML_IMPORT_MAJOR_VERSION = 1

ASK: Final = "drawer"


@QmlElement
class DrawerVM(QObject):
    """Whoever may take money out may open the drawer; that they did, and why, stays written."""

    changed = Signal()

    def __init__(self, till: Till, speech: Speech, sentences: Sentences) -> None:
        super().__init__()
        self._till = till
        self._sentences = sentences
        self._openings = OpeningsModel(speech)
        self._is_allowed = False
        self._is_read = False
        self._asks_why = False
        self._is_busy = False
        self._trouble: Exception | None = None
        speech.changed.connect(self.changed)

    @Property(OpeningsModel, constant=True)
    def openings(self) -> OpeningsModel:
        return self._openings

    @Property(bool, notify=changed)
    def isRead(self) -> bool:
        """Whether the record is here."""
        return self._is_read

    @Property(bool, notify=changed)
    def mayOpen(self) -> bool:
        return self._is_allowed and self._till.habits().has_printer and not self._is_busy

    @Property(bool, notify=changed)
    def asksWhy(self) -> bool:
        """«Apri cassetto» was tapped: a reason is tapped next."""
        return self._asks_why

    @Property(list, notify=changed)
    def reasons(self) -> list[str]:
        """Why drawers are opened without a sale, in the words that are written down."""
        return [
            self.tr("Change money"),
            self.tr("Money put in or taken out"),
            self.tr("Counting the cash"),
        ]

    @Property(str, notify=changed)
    def notice(self) -> str:
        """Why it cannot be opened, or was not."""
        if self._trouble is not None:
            return self._sentences.of(self._trouble)
        if self._is_read and not self._is_allowed:
            return self.tr("You may not open the drawer without a sale. Ask the manager.")
        if self._is_read and not self._till.habits().has_printer:
            return self.tr("The drawer hangs from the printer: choose one in the settings.")
        return ""

    @Slot()
    def begin(self) -> None:
        """The record is shown: read it as it is now."""
        self._asks_why, self._trouble = False, None
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Read the record again."""
        views, desk = self._till.views, self._till.desk

        def asked() -> tuple[tuple[DrawerOpening, ...], frozenset[Permission]]:
            return views.drawer_openings(desk.till_id), views.permissions(desk.operator_id)

        self._till.jobs.ask(ASK, asked, self._read, self._unread)

    @Slot()
    def ask(self) -> None:
        """«Apri cassetto»: say why first."""
        self._asks_why, self._trouble = True, None
        self.changed.emit()

    @Slot()
    def leave(self) -> None:
        """Not now."""
        self._asks_why = False
        self.changed.emit()

    @Slot(str)
    def open(self, reason: str) -> None:
        """Open it, once, however often the reason is tapped."""
        if self._is_busy:
            return
        self._is_busy = True
        self.changed.emit()
        command = OpenDrawer(
            request_id=self._till.new_request_id(), desk=self._till.desk, reason=reason
        )
        counter = self._till.counter
        self._till.jobs.act(lambda: open_drawer(counter, command), self._opened, self._refused)

    def _opened(self, _opened: DrawerOpened) -> None:
        self._is_busy = self._asks_why = False
        self._till.slips_waiting()
        self.refresh()

    def _refused(self, trouble: Exception) -> None:
        self._is_busy, self._trouble = False, trouble
        self.changed.emit()

    def _read(self, found: tuple[tuple[DrawerOpening, ...], frozenset[Permission]]) -> None:
        openings, permissions = found
        self._openings.start(openings)
        self._is_allowed = Permission.PAY_OUT in permissions
        self._is_read = True
        self.changed.emit()

    def _unread(self, trouble: Exception) -> None:
        self._trouble = trouble
        self.changed.emit()

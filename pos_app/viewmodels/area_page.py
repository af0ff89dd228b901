"""Area Cliente, the page itself: whether it is shown, and what it says about the shop."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlElement

from pos_app.domain.area import MAX_GREETING, AreaSettings
from pos_app.domain.changes import rebased
from pos_app.services.area import (
    ChangeArea,
    ChangeAreaPicture,
    PictureChanged,
    change_area,
    change_area_picture,
)
from pos_app.services.notes import kept_note
from pos_app.viewmodels.area_picture import AreaPicture
from pos_app.viewmodels.area_preview import AreaPreviewVM
from pos_app.viewmodels.bank_folder import documents
from pos_app.viewmodels.sends_acts import SendsActs
from pos_app.viewmodels.shown import shown

if TYPE_CHECKING:
    from pathlib import Path

    from pos_app.domain.area import Picture
    from pos_app.domain.withdrawals import WithdrawalRules
    from pos_app.services.area import Welcome
    from pos_app.viewmodels.files import FilesVM
    from pos_app.viewmodels.surroundings import Surroundings
    from pos_app.viewmodels.till import Till

QML_IMPORT_NAME = "PosApp"
QML_IMPORT_MAJOR_VERSION = 1

ASK: Final = "customer area: the page"
WRITTEN: Final = ("greeting", "contact")
NOTHING_KEPT: Final = AreaSettings()


@dataclass(frozen=True, slots=True, kw_only=True)
class AreaPageState:
    """What is kept, and what was typed and not kept yet."""

    kept: AreaSettings = NOTHING_KEPT
    greeting: str = ""
    contact: str = ""
    is_read: bool = False

    @property
    def typed(self) -> AreaSettings:
        return replace(self.kept, greeting=self.greeting, contact=self.contact)

    @property
    def is_typed(self) -> bool:
        """Whether something was typed that is not kept."""
        return self.is_read and self.typed != self.kept


@dataclass(frozen=True, slots=True, kw_only=True)
class AreaPageFace:
    """The texts of the page's settings."""

    isRead: bool = False
    isShown: bool = False
    takesReports: bool = False
    greeting: str = ""
    contact: str = ""
    greetingRefusal: str = ""
    contactRefusal: str = ""
    canKeep: bool = False


Read = tuple["Welcome", "WithdrawalRules", "Picture | None"]


@QmlElement
class AreaPageVM(SendsActs):
    """A switch stands where the book says, and moves when the book has it."""

    changed = Signal()

    def __init__(self, till: Till, around: Surroundings, files: FilesVM) -> None:
        super().__init__(till, around)
        self._files = files
        self._picture = AreaPicture(till.jobs, self._send_picture)
        self.preview_vm = AreaPreviewVM(till, around.speech)
        self._state = AreaPageState()
        self.face = AreaPageFace()
        self._picture.changed.connect(self.sendingChanged)
        self.sendingChanged.connect(self._draw)

    @Property(AreaPreviewVM, constant=True)
    def preview(self) -> AreaPreviewVM:
        return self.preview_vm

    isRead = shown(bool, "isRead", changed)
    isShown = shown(bool, "isShown", changed)
    takesReports = shown(bool, "takesReports", changed)
    greeting = shown(str, "greeting", changed)
    contact = shown(str, "contact", changed)
    greetingRefusal = shown(str, "greetingRefusal", changed)
    contactRefusal = shown(str, "contactRefusal", changed)
    canKeep = shown(bool, "canKeep", changed)

    @Slot()
    def read(self) -> None:
        """Read what is kept now; what was typed and not kept stays typed."""
        page, desk = self._till.area_page, self._till.area

        def read() -> Read:
            return page.welcome(), desk.withdrawal_rules(), page.picture()

        if self._sending.is_free:
            self._ask(ASK, read, self._show)

    @Slot(bool)
    def setShown(self, wanted: bool) -> None:
        """Show the page to customers, or answer as if there were none."""
        self._change(replace(self._state.kept, shown=wanted))

    @Slot(bool)
    def setTakesReports(self, wanted: bool) -> None:
        """Let customers report mistakes, or not."""
        self._change(replace(self._state.kept, takes_reports=wanted))

    @Slot(str, str)
    def write(self, field: str, text: str) -> None:
        """The «greeting» or the «contact» was written in."""
        if self._sending.is_free:
            self._sending.forget()
            self._picture.forget()
            assert field in WRITTEN, field
            change: dict[str, Any] = {field: text}
            self._become(replace(self._state, **change))

    @Slot()
    def keep(self) -> None:
        """Put the texts on the page."""
        if self.face.canKeep:
            self._change(self._state.typed)

    @Slot()
    def choosePicture(self) -> None:
        if self._sending.is_free:
            self._files.choose("picture", documents(), self.take_picture)

    def take_picture(self, path: Path) -> None:
        """Put the picture of a file on the page, made lighter if need be."""
        if self._sending.is_free:
            self._picture.take(path)

    @Slot()
    def removePicture(self) -> None:
        self._send_picture(b"")

    @property
    def _is_busy(self) -> bool:
        return super()._is_busy or self._picture.is_reading

    @property
    def _trouble(self) -> str:
        return super()._trouble or self._said(self._picture.refused)

    def _send_picture(self, content: bytes) -> None:
        command = ChangeAreaPicture(
            request_id=self._till.new_request_id(), desk=self._till.desk, content=content
        )
        act = partial(change_area_picture, self._till.counter, command)
        self._sending.send(act, self._pictured)

    def _change(self, settings: AreaSettings) -> None:
        command = ChangeArea(
            request_id=self._till.new_request_id(),
            desk=self._till.desk,
            settings=settings,
            shown=self._state.kept,
        )
        done = partial(self._changed, typed=settings)
        self._sending.send(partial(change_area, self._till.counter, command), done)

    def _changed(self, kept: AreaSettings, *, typed: AreaSettings) -> None:
        were = self._state.kept
        are_texts = (typed.greeting, typed.contact) != (were.greeting, were.contact)
        left = kept if are_texts else rebased(kept, were, self._state.typed)
        self._become(replace(self._state, kept=kept, greeting=left.greeting, contact=left.contact))
        if are_texts:
            self._around.notices.announce(self.tr("Kept: whoever opens the page now reads it."))

    def _pictured(self, _done: PictureChanged) -> None:
        self._around.notices.announce(self.tr("Kept: whoever opens the page now sees it."))
        page = self._till.area_page
        self._till.jobs.ask(f"{ASK}: picture", page.picture, self.preview_vm.show_picture)

    def _show(self, found: Read) -> None:
        welcome, rules, picture = found
        kept = welcome.settings
        self._picture.forget()
        self.preview_vm.show_shop(welcome, rules, picture)
        state = self._state
        typed = rebased(kept, state.kept, state.typed) if state.is_typed else kept
        self._become(
            AreaPageState(kept=kept, greeting=typed.greeting, contact=typed.contact, is_read=True)
        )

    def _become(self, state: AreaPageState) -> None:
        self._state = state
        self.preview_vm.show_typed(state.typed)
        self._draw()

    def _draw(self) -> None:
        state = self._state
        greeting, contact = (
            self._around.sentences.refusal_of(partial(kept_note, text, MAX_GREETING))
            for text in (state.greeting, state.contact)
        )
        is_new = state.typed != state.kept
        self.face = AreaPageFace(
            isRead=state.is_read,
            isShown=state.kept.shown,
            takesReports=state.kept.takes_reports,
            greeting=state.greeting,
            contact=state.contact,
            greetingRefusal=greeting,
            contactRefusal=contact,
            canKeep=is_new and not greeting and not contact and self._sending.is_free,
        )
        self.changed.emit()

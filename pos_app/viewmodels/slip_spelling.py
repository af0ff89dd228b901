"""How the printer spells a slip whose letters it does not all have."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from collections.abc import Callable

    from pos_app.services.print_queue import PrintJob
    from pos_app.viewmodels.till import Till

ASK: Final = "spelling of a slip"
MOST_LETTERS: Final = 12


class SlipSpelling(QObject):
    """Asks how one slip is spelled, and says it; ``changed`` hears of every answer."""

    def __init__(self, till: Till, changed: Callable[[], None]) -> None:
        super().__init__()
        self._till = till
        self._changed = changed
        self._spelled: tuple[tuple[str, str], ...] = ()

    @property
    def text(self) -> str:
        """What is written otherwise; nothing when the printer has every letter."""
        if not self._spelled:
            return ""
        pairs = [f"{sign} → {printed or '-'}" for sign, printed in self._spelled[:MOST_LETTERS]]
        more = ["…"] if len(self._spelled) > MOST_LETTERS else []
        words = self.tr("Letters that the printer does not have: %1")
        return words.replace("%1", ", ".join([*pairs, *more]))

    def ask(self, job: PrintJob | None) -> None:
        """Ask how the slip is spelled; laying it out is not for the screen's thread."""
        self._learn(())
        spelled = self._till.spelled
        if job is not None and not job.is_damaged:
            document, printer = job.document, job.printer_id
            self._till.jobs.ask(
                ASK, lambda: spelled(document, printer), self._learn, self._not_learnt
            )

    def _learn(self, spelled: tuple[tuple[str, str], ...]) -> None:
        self._spelled = spelled
        self._changed()

    def _not_learnt(self, _trouble: Exception) -> None:
        """The picture of the slip is there all the same; only the remark is missing."""

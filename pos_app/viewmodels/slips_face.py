"""What the slips' screen and its badges show, in finished words."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from pos_app.viewmodels.slip_queue import QueueCount

SLIPS: Final = "slips"
DRAWER: Final = "drawer"


@dataclass(frozen=True, slots=True, kw_only=True)
class SlipsFace:
    """``page`` is «slips», or the record of the «drawer»; ``waitingCount`` is what the badge counts.

    ``notice`` says what went wrong with the last act, beside the slips themselves; ``savedText``
    where the slip was kept that was asked for as a file. ``askingText`` is what the badge asks,
    nothing while no slip does; ``maySkipAll`` whether more than one waits that nobody may want.
    """

    isOpen: bool = False
    page: str = SLIPS
    notice: str = ""
    savedText: str = ""
    maySkipAll: bool = False
    waitingCount: int = 0
    waitingText: str = ""
    askingCount: int = 0
    askingText: str = ""


class SlipsWords(QObject):
    """Says how many slips wait, and how many ask whether they came out."""

    def counted(self, face: SlipsFace, count: QueueCount) -> SlipsFace:
        """The same screen with the badges of this count."""
        asking = len(count.asking)
        asks = self.tr("%n slip(s) ask whether they came out", "", asking) if asking else ""
        return replace(
            face,
            maySkipAll=count.skippable > 1,
            waitingCount=count.waiting,
            waitingText=self.tr("%n slip(s) waiting to print", "", count.waiting),
            askingCount=asking,
            askingText=asks,
        )

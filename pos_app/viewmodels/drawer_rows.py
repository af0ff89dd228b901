"""The rows of the drawer's record: when it was opened, by whom, why, and what became of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtQml import QmlElement

from pos_app.domain.operations import OperationKind
from pos_app.services.print_queue import JobState
from pos_app.services.views import DrawerOpening
from pos_app.viewmodels.rows import RowsModel

if TYPE_CHECKING:
    from pos_app.viewmodels.speech import Speech

QML_IMPORT_NAME = "PosApp"
QML_IMPORT_MAJOR_VERSION = 1

_MICROSECONDS = 1_000_000


@QmlElement
class OpeningsModel(RowsModel[DrawerOpening]):
    """The newest openings of this till's drawer, newest first."""

    def __init__(self, speech: Speech) -> None:
        self._speech = speech
        words = OpeningWords()
        super().__init__(
            speech,
            {
                "openingId": lambda opening: opening.job.id,
                "title": words.why,
                "subtitle": self._who_and_when,
                "stateText": words.state,
                "stateTone": tone_of_opening,
            },
        )

    def _who_and_when(self, opening: DrawerOpening) -> str:
        at_us = round(opening.job.created_at.timestamp() * _MICROSECONDS)
        return f"{self._speech.moment(at_us)} · {opening.operator}"


def tone_of_opening(opening: DrawerOpening) -> str:
    """«credit» was told to open, «due» is on its way or may have opened, «plain» stayed shut."""
    if opening.job.state is JobState.PRINTED:
        return "credit"
    may_have_opened = opening.job.state is not JobState.SKIPPED or opening.job.sha256
    return "due" if may_have_opened else "plain"


class OpeningWords(QObject):
    """Names why the drawer was opened, and what became of it."""

    def why(self, opening: DrawerOpening) -> str:
        if opening.operation is None or opening.kind is None:
            return opening.reason
        said = self.tr("%1, operation %2").replace("%1", self._act(opening.kind))
        return said.replace("%2", str(opening.operation))

    def state(self, opening: DrawerOpening) -> str:
        match opening.job.state:
            case JobState.PRINTED:
                return self.tr("Command sent")
            case JobState.SKIPPED if not opening.job.sha256:
                return self.tr("Stayed shut")
            case JobState.SKIPPED | JobState.UNKNOWN:
                return self.tr("Perhaps opened")
            case _:
                return self.tr("Opening")

    def _act(self, kind: OperationKind) -> str:
        match kind:
            case OperationKind.TOP_UP:
                return self.tr("Top-up in cash")
            case OperationKind.SETTLEMENT:
                return self.tr("Tabs settled in cash")
            case OperationKind.REVERSAL:
                return self.tr("Cash given back")
            case _:
                return self.tr("Payment in cash")

"""The rows of the list of slips: what each is, where it stands, what can be done about it."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from PySide6.QtCore import QObject
from PySide6.QtQml import QmlElement

from pos_app.domain.slip_document import SlipKind
from pos_app.services.print_queue import OWN_PRINTER, UNDRAWABLE, JobState, PrintJob, PrintLevel
from pos_app.services.printer_trouble import AddressUnknown, PrinterTrouble, ProfileDamaged
from pos_app.viewmodels.steady_rows import SteadyRows

if TYPE_CHECKING:
    from collections.abc import Callable

    from pos_app.viewmodels.speech import Speech
    from pos_app.viewmodels.till import TillHabits

QML_IMPORT_NAME = "PosApp"
QML_IMPORT_MAJOR_VERSION = 1

_MICROSECONDS = 1_000_000
MAY_RETRY = frozenset({JobState.HELD, JobState.STALE})
MAY_COPY = frozenset({JobState.PRINTED, JobState.SKIPPED})
MAY_SKIP = frozenset({JobState.QUEUED, JobState.HELD, JobState.STALE})
NOBODY_ANSWERED = frozenset({PrintLevel.SENT, PrintLevel.HANDED_OVER})
"""The printer took the bytes; no word came back that stood behind the slip."""


@QmlElement
class SlipsModel(SteadyRows[PrintJob]):
    """The slips of this till: those that ask whether they came out, then the newest."""

    def __init__(self, speech: Speech, habits: Callable[[], TillHabits]) -> None:
        words = SlipWords()
        self.refusals: dict[str, Exception] = {}
        super().__init__(
            speech,
            lambda job: job.id,
            {
                "slipId": lambda job: job.id,
                "title": words.title,
                "subtitle": lambda job: speech.moment(
                    round(job.created_at.timestamp() * _MICROSECONDS)
                ),
                "stateText": lambda job: words.state(job, self.refusals.get(job.printer_id)),
                "stateTone": tone_of,
                "asksWhetherItCameOut": lambda job: job.state is JobState.UNKNOWN,
                "mayRetry": lambda job: job.state in MAY_RETRY and not job.is_damaged,
                "maySkip": lambda job: job.state in MAY_SKIP,
                "moveText": lambda job: words.move(other_printer(job, habits())),
                "mayCopy": lambda job: job.state in MAY_COPY and not job.is_damaged,
            },
        )

    def refuse(self, trouble: Exception) -> None:
        """One of the till's printers could not be set up: its slips wait, and say why."""
        if isinstance(trouble, PrinterTrouble) and trouble.printer is not None:
            self.refusals[trouble.printer] = trouble
            self.say_again()

    def forget_refusals(self) -> None:
        """The printers are set up anew."""
        self.refusals.clear()
        self.say_again()

    def job(self, slip_id: str) -> PrintJob | None:
        """The slip of this number, if it is among those shown."""
        return next((job for job in self.rows if job.id == slip_id), None)


def other_printer(job: PrintJob, habits: TillHabits) -> str | None:
    """The printer that could print a waiting slip instead, by its name in the queue."""
    others = (name for name in habits.printers if name != job.printer_id)
    return next(others, None) if job.state in MAY_SKIP and not job.is_damaged else None


def tone_of(job: PrintJob) -> str:
    """«due» waits for somebody, «danger» asks for an answer, «credit» is on paper."""
    match job.state:
        case JobState.PRINTED:
            return "credit"
        case JobState.UNKNOWN | JobState.STALE:
            return "danger"
        case JobState.SKIPPED:
            return "plain"
        case JobState.QUEUED | JobState.HELD | JobState.CLAIMED | JobState.SENDING:
            return "due"
    assert_never(job.state)


class SlipWords(QObject):
    """Names slips, their states and what keeps a printer from printing."""

    def title(self, job: PrintJob) -> str:
        name = self._kind(job.kind)
        if not job.copy_number:
            return name
        copy = self.tr("%1 · copy %2").replace("%1", name)
        return copy.replace("%2", str(job.copy_number))

    def state(self, job: PrintJob, refusal: Exception | None = None) -> str:
        """``refusal`` says why the job's printer could not be set up."""
        match job.state:
            case JobState.QUEUED | JobState.CLAIMED:
                return self._why_untried(refusal)
            case JobState.HELD | JobState.STALE:
                return self._why_it_waits(job)
            case JobState.SENDING:
                return self.tr("Printing")
            case JobState.UNKNOWN:
                return self.tr("Did the slip come out?")
            case JobState.SKIPPED:
                return self.tr("Not printed")
            case JobState.PRINTED if job.level in NOBODY_ANSWERED:
                return self.tr("Sent")
            case JobState.PRINTED:
                return self.tr("Printed")
        assert_never(job.state)

    def _why_untried(self, refusal: Exception | None) -> str:
        match refusal:
            case ProfileDamaged():
                return self.tr("Waiting: the printer's model is damaged")
            case AddressUnknown():
                return self.tr("Waiting: wrong printer address")
            case _:
                return self.tr("Waiting to print")

    def _why_it_waits(self, job: PrintJob) -> str:
        if job.is_damaged and job.state is JobState.STALE:
            return self.tr("Damaged: it cannot be printed")
        if job.last_status == UNDRAWABLE:
            return self.tr("It cannot be prepared for this printer")
        if job.state is JobState.STALE:
            return self.tr("Too old: print it anyway?")
        return self._why_held(job.last_status)

    def _why_held(self, printer: str) -> str:
        """What the printer said when it was last tried; its own words are those of its state."""
        match printer:
            case "paper_out":
                return self.tr("Waiting: no paper")
            case "cover":
                return self.tr("Waiting: cover open")
            case "offline" | "busy" | "error":
                return self.tr("Waiting: printer not ready")
            case _:
                return self.tr("Waiting to print")

    def move(self, printer: str | None) -> str:
        """What the other printer is called; nothing when there is none."""
        if printer is None:
            return ""
        own = printer == OWN_PRINTER
        return self.tr("Print at the till") if own else self.tr("Print in the kitchen")

    def _kind(self, kind: SlipKind) -> str:
        match kind:
            case SlipKind.BALANCE:
                return self.tr("Balance")
            case SlipKind.TOP_UP:
                return self.tr("Top-up")
            case SlipKind.SETTLEMENT:
                return self.tr("Tabs settled")
            case SlipKind.PAYMENT:
                return self.tr("Payment")
            case SlipKind.TAB:
                return self.tr("Tab left")
            case SlipKind.KITCHEN:
                return self.tr("Preparation")
            case SlipKind.TEST:
                return self.tr("Test slip")
            case SlipKind.CALIBRATION:
                return self.tr("Calibration slip")
            case SlipKind.DRAWER:
                return self.tr("Drawer")
        assert_never(kind)

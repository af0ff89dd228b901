"""Slips on the screen: what waits for the printer, what came out, and the demo's paper."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from pos_app.domain.slip_document import SlipKind
from pos_app.services.print_queue import JobState, NewPrintJob, PrintJob
from pos_app.services.slips.copies import as_copy
from pos_app.viewmodels.backlog import BacklogVM
from pos_app.viewmodels.bank_folder import documents
from pos_app.viewmodels.drawer import DrawerVM
from pos_app.viewmodels.slip_rows import MAY_SKIP, SlipsModel, other_printer

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pos_app.viewmodels.news import News
    from pos_app.viewmodels.notices import NoticesVM
    from pos_app.viewmodels.sentences import Sentences
    from pos_app.viewmodels.speech import Speech
    from pos_app.viewmodels.till import Till

QML_IMPORT_NAME = "PosApp"
QML_IMPORT_MAJOR_VERSION = 1

LIST_LENGTH: Final = 60
ASK: Final = "slips"
ASK_SPELLING: Final = "spelling of a slip"
MOST_LETTERS: Final = 12
SLIPS: Final = "slips"
DRAWER: Final = "drawer"
PICTURES: Final = "image://slip/"


@QmlElement
class SlipsVM(QObject):
    """The print queue as the cashier sees it; selling never waits for it.

    ``printerSpoke``, ``printerRefused`` and ``paperCame`` may be emitted from the printer's thread.
    """

    changed = Signal()
    choiceChanged = Signal()
    spellingChanged = Signal()
    printerSpoke = Signal()
    printerRefused = Signal(Exception)
    paperCame = Signal(str)
    paperChanged = Signal()

    def __init__(
        self, till: Till, speech: Speech, news: News, notices: NoticesVM, sentences: Sentences
    ) -> None:
        super().__init__()
        self._till = till
        self._notices = notices
        self._sentences = sentences
        self._slips = SlipsModel(speech, till.habits)
        self.drawer_vm = DrawerVM(till, speech, sentences)
        self.backlog_vm = BacklogVM(till, speech, self._refused)
        self._waiting = self._skippable = 0
        self._asking: frozenset[str] = frozenset()
        self._is_open = False
        self._page = SLIPS
        self._chosen = ""
        self._paper = ""
        self._notice = ""
        self._saved = ""
        self._spelled: tuple[tuple[str, str], ...] = ()
        news.slipsTouched.connect(self.refresh)
        self.printerSpoke.connect(self.refresh)
        self.printerRefused.connect(self._slips.refuse)
        self.paperCame.connect(self._unroll)
        speech.changed.connect(self.changed)
        speech.changed.connect(self.spellingChanged)

    @Property(SlipsModel, constant=True)
    def slips(self) -> SlipsModel:
        return self._slips

    @Property(DrawerVM, constant=True)
    def drawer(self) -> DrawerVM:
        return self.drawer_vm

    @Property(BacklogVM, constant=True)
    def backlog(self) -> BacklogVM:
        return self.backlog_vm

    @Property(bool, notify=changed)
    def maySkipAll(self) -> bool:
        """Whether more than one slip waits that nobody may want."""
        return self._skippable > 1

    @Property(str, notify=changed)
    def page(self) -> str:
        """What is shown: «slips», or the record of the «drawer»."""
        return self._page

    @Property(str, notify=changed)
    def notice(self) -> str:
        """What went wrong with the last act, beside the slips themselves."""
        return self._notice

    @Property(str, notify=changed)
    def savedText(self) -> str:
        """Where the slip was kept that was asked for as a file."""
        return self._saved

    @Property(int, notify=changed)
    def waitingCount(self) -> int:
        """What the badge «in attesa di stampa» counts."""
        return self._waiting

    @Property(str, notify=changed)
    def waitingText(self) -> str:
        return self.tr("%n slip(s) waiting to print", "", self._waiting)

    @Property(int, notify=changed)
    def askingCount(self) -> int:
        """How many of them ask whether they came out."""
        return len(self._asking)

    @Property(str, notify=changed)
    def askingText(self) -> str:
        """What the badge asks; nothing while no slip does."""
        asking = len(self._asking)
        return self.tr("%n slip(s) ask whether they came out", "", asking) if asking else ""

    @Property(bool, notify=changed)
    def isOpen(self) -> bool:
        return self._is_open

    @Property(str, notify=choiceChanged)
    def chosenSlip(self) -> str:
        return self._chosen

    @Property(str, notify=choiceChanged)
    def picture(self) -> str:
        """Where the picture of the chosen slip is found: the very dots that print."""
        damaged = {job.id for job in self._slips.rows if job.is_damaged}
        return PICTURES + self._chosen if self._chosen and self._chosen not in damaged else ""

    @Property(str, notify=spellingChanged)
    def spelling(self) -> str:
        """What the printer writes otherwise on the chosen slip, since it lacks the letters."""
        if not self._spelled:
            return ""
        pairs = [f"{sign} → {printed or '-'}" for sign, printed in self._spelled[:MOST_LETTERS]]
        more = ["…"] if len(self._spelled) > MOST_LETTERS else []
        words = self.tr("Letters that the printer does not have: %1")
        return words.replace("%1", ", ".join([*pairs, *more]))

    @Property(str, notify=paperChanged)
    def paper(self) -> str:
        """The picture of the paper that has just unrolled from the demo's printer."""
        return self._paper

    @Slot()
    def open(self) -> None:
        """Show the list; the paper that lies over it was read."""
        self.tearOff()
        self._is_open = True
        self._page = SLIPS
        self.refresh()
        self.changed.emit()

    @Slot()
    def close(self) -> None:
        self._is_open = False
        self._notice = self._saved = ""
        self._choose("")
        self.changed.emit()

    @Slot(str)
    def show(self, page: str) -> None:
        """Turn to the other page."""
        self._page = page
        self._notice = self._saved = ""
        if page == DRAWER:
            self.drawer_vm.begin()
        self.changed.emit()

    @Slot()
    def refresh(self) -> None:
        """Read the queue again; the list itself only while somebody looks at it."""
        spool, is_seen = self._till.spool, self._is_open

        def queue() -> tuple[list[PrintJob], list[PrintJob]]:
            return spool.recent(LIST_LENGTH) if is_seen else [], spool.waiting()

        self._till.jobs.ask(ASK, queue, self._show, self._unread)
        if self._is_open and self._page == DRAWER:
            self.drawer_vm.refresh()

    @Slot(str)
    def choose(self, slip_id: str) -> None:
        """Show a slip on the screen, so that it can be read while the printer is off."""
        self._choose(slip_id)

    @Slot(str)
    def retry(self, slip_id: str) -> None:
        """Try now."""
        spool, by = self._till.spool, self._till.desk.operator_id
        self._act(lambda: spool.retry(slip_id, self._now(), by))

    @Slot(str)
    def skip(self, slip_id: str) -> None:
        """Nobody wants this slip any more."""
        spool, by = self._till.spool, self._till.desk.operator_id
        self._act(lambda: spool.skip(slip_id, by))

    @Slot()
    def skipAll(self) -> None:
        """Ask whether nobody wants any of the waiting slips."""
        self.backlog_vm.ask_to_skip(lambda: self._done(True))

    @Slot(str)
    def move(self, slip_id: str) -> None:
        """Print it at the other printer of this till."""
        job = self._slips.job(slip_id)
        printer = other_printer(job, self._till.habits()) if job else None
        if printer is not None:
            spool = self._till.spool
            self._act(lambda: spool.move(slip_id, printer, self._now()))

    @Slot(str, str)
    def save(self, slip_id: str, ending: str) -> None:
        """Keep a slip as a page («pdf») or a picture («png») among the person's documents."""
        job = self._slips.job(slip_id)
        if job is None:
            return
        name = self.tr("slip")
        path = documents() / f"{name}-{slip_id}.{ending}"
        write, document, printer = self._till.save_slip, job.document, job.printer_id
        self._till.jobs.errand(
            lambda: write(document, path, printer),
            lambda _: self._kept(path),
            lambda _: self._tell(self.tr("%1 could not be written.").replace("%1", str(path))),
        )

    @Slot(str, bool)
    def resolve(self, slip_id: str, came_out: bool) -> None:
        """Answer «Lo scontrino è uscito?»; if it did not, a copy is printed."""
        spool, by = self._till.spool, self._till.desk.operator_id
        if came_out:
            self._act(lambda: spool.resolve(slip_id, by, came_out=True))
        else:
            self._act(lambda: spool.replace_by_copy(slip_id, by, self._copy_of))

    @Slot(str)
    def printCopy(self, slip_id: str) -> None:
        """Print a slip again; the copy says that it is one."""
        spool = self._till.spool
        self._act(lambda: spool.add_copy(slip_id, self._copy_of))

    @Slot()
    def forgetRefusals(self) -> None:
        """The printers are set up anew: what was wrong with them may be right now."""
        self._slips.forget_refusals()
        self.drawer_vm.changed.emit()

    @Slot()
    def tearOff(self) -> None:
        """The paper on the screen was read."""
        self._paper = ""
        self.paperChanged.emit()

    def _copy_of(self, job: PrintJob, number: int) -> NewPrintJob:
        now = self._now()
        words = self._till.counter.words(job.document.language)
        return NewPrintJob(
            id=self._till.new_request_id(),
            created_at=now,
            till_id=job.till_id,
            printer_id=job.printer_id,
            document=as_copy(job.document, number, now.astimezone(), words),
            copy_of=job.copy_of or job.id,
        )

    def _now(self) -> datetime:
        return datetime.fromtimestamp(self._till.now_us() / 1_000_000, UTC)

    def _act(self, work: Callable[[], bool]) -> None:
        self._notice = self._saved = ""
        self._till.jobs.act(work, self._done, self._refused)

    def _done(self, is_done: bool) -> None:
        if not is_done:
            self._tell(self.tr("This slip has moved on meanwhile: look at it again."))
        self._till.slips_waiting()
        self.refresh()

    def _refused(self, trouble: Exception) -> None:
        self._tell(self._sentences.of(trouble))

    def _kept(self, path: Path) -> None:
        self._notice, self._saved = "", self.tr("Saved: %1").replace("%1", str(path))
        self.changed.emit()

    def _tell(self, words: str) -> None:
        """Beside the slips while they are shown, since a notice would lie under them."""
        if self._is_open:
            self._notice = words
            self.changed.emit()
        else:
            self._notices.announce(words)

    def _unread(self, _trouble: Exception) -> None:
        """The list stays as it was: a store that does not answer is told where money moves."""

    def _show(self, queue: tuple[list[PrintJob], list[PrintJob]]) -> None:
        recent, pending = queue
        waiting = [job for job in pending if job.kind is not SlipKind.DRAWER]
        self._waiting = len(waiting)
        self._skippable = sum(job.state in MAY_SKIP for job in waiting)
        self._ask(frozenset(job.id for job in waiting if job.state is JobState.UNKNOWN))
        if self._is_open:
            newest = {job.id for job in recent}
            self._list([*recent, *(job for job in reversed(waiting) if job.id not in newest)])
        self.changed.emit()

    def _ask(self, asking: frozenset[str]) -> None:
        """A new question is told once over whatever is open, unless the list shows it already."""
        is_new = bool(asking - self._asking)
        self._asking = asking
        if is_new and not self._is_open:
            words = self.tr("A slip may not have come out: look under «Slips».")
            self._notices.interject(words)

    def _list(self, jobs: list[PrintJob]) -> None:
        self._slips.show(jobs)
        if jobs and not self._chosen:
            self._choose(jobs[0].id)

    def _choose(self, slip_id: str) -> None:
        if slip_id != self._chosen and self._saved:
            self._saved = ""
            self.changed.emit()
        if slip_id != self._chosen:
            self._spell(slip_id)
        self._chosen = slip_id
        self.choiceChanged.emit()

    def _spell(self, slip_id: str) -> None:
        """Ask how the slip is spelled; laying it out is not for the screen's thread."""
        self._say_spelling(())
        job, spelled = self._slips.job(slip_id), self._till.spelled
        if job is not None and not job.is_damaged:
            document, printer = job.document, job.printer_id
            self._till.jobs.ask(
                ASK_SPELLING, lambda: spelled(document, printer), self._say_spelling, self._unread
            )

    def _say_spelling(self, spelled: tuple[tuple[str, str], ...]) -> None:
        self._spelled = spelled
        self.spellingChanged.emit()

    def _unroll(self, picture: str) -> None:
        self._paper = picture
        self.paperChanged.emit()

"""Slips on the screen: what waits for the printer, what came out, and the demo's paper."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from pos_app.viewmodels.backlog import BacklogVM
from pos_app.viewmodels.drawer import DrawerVM
from pos_app.viewmodels.shown import shown
from pos_app.viewmodels.slip_acts import SlipActs
from pos_app.viewmodels.slip_files import SlipFiles
from pos_app.viewmodels.slip_queue import QueueCount, SlipQueue, read_queue
from pos_app.viewmodels.slip_rows import SlipsModel
from pos_app.viewmodels.slip_spelling import SlipSpelling
from pos_app.viewmodels.slips_face import DRAWER, SLIPS, SlipsFace, SlipsWords

if TYPE_CHECKING:
    from pos_app.services.print_queue import PrintJob
    from pos_app.viewmodels.news import News
    from pos_app.viewmodels.notices import NoticesVM
    from pos_app.viewmodels.sentences import Sentences
    from pos_app.viewmodels.speech import Speech
    from pos_app.viewmodels.till import Till

QML_IMPORT_NAME = "PosApp"
QML_IMPORT_MAJOR_VERSION = 1

ASK: Final = "slips"
PICTURES: Final = "image://slip/"


@QmlElement
class SlipsVM(QObject):
    """The print queue as the cashier sees it; selling never waits for it.

    ``printerSpoke``, ``printerRefused``, ``paperCame`` and ``paperSaid`` may be emitted from the
    printer's thread.
    """

    changed = Signal()
    choiceChanged = Signal()
    spellingChanged = Signal()
    printerSpoke = Signal()
    printerRefused = Signal(Exception)
    paperCame = Signal(str)
    paperSaid = Signal(str, bool)
    paperChanged = Signal()

    isOpen = shown(bool, "isOpen", changed)
    page = shown(str, "page", changed)
    notice = shown(str, "notice", changed)
    savedText = shown(str, "savedText", changed)
    maySkipAll = shown(bool, "maySkipAll", changed)
    waitingCount = shown(int, "waitingCount", changed)
    waitingText = shown(str, "waitingText", changed)
    askingCount = shown(int, "askingCount", changed)
    askingText = shown(str, "askingText", changed)

    def __init__(
        self, till: Till, speech: Speech, news: News, notices: NoticesVM, sentences: Sentences
    ) -> None:
        super().__init__()
        self._till = till
        self._paper_end = news.paper
        self._notices = notices
        self._sentences = sentences
        self._slips = SlipsModel(speech, till.habits)
        self.drawer_vm = DrawerVM(till, speech, sentences)
        self.backlog_vm = BacklogVM(till, speech, self._refused)
        self._acts = SlipActs(till, self._be_silent, self._acted, self._tell, self._refused)
        self._files = SlipFiles(till, self._kept, self._tell)
        self._spelling = SlipSpelling(till, self.spellingChanged.emit)
        self._count = QueueCount()
        self._words = SlipsWords()
        self.face = self._words.counted(SlipsFace(), self._count)
        self._chosen = ""
        self._paper = ""
        news.slipsTouched.connect(self.refresh)
        self.printerSpoke.connect(self.refresh)
        self.printerRefused.connect(self._slips.refuse)
        self.paperCame.connect(self._unroll)
        self.paperSaid.connect(news.paper.said)
        news.paper.changed.connect(self.changed)
        speech.changed.connect(self._show_count)
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

    @Property(str, notify=changed)
    def paperText(self) -> str:
        """Whose paper runs low; it comes out as long as there is any."""
        return self._paper_end.text

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
        return self._spelling.text

    @Property(str, notify=paperChanged)
    def paper(self) -> str:
        """The picture of the paper that has just unrolled from the demo's printer."""
        return self._paper

    @Slot()
    def open(self) -> None:
        """Show the list; the paper that lies over it was read."""
        self.tearOff()
        self.face = replace(self.face, isOpen=True, page=SLIPS)
        self.refresh()
        self.changed.emit()

    @Slot()
    def close(self) -> None:
        self.face = replace(self.face, isOpen=False, notice="", savedText="")
        self._choose("")
        self.changed.emit()

    @Slot(str)
    def show(self, page: str) -> None:
        """Turn to the other page."""
        self.face = replace(self.face, page=page, notice="", savedText="")
        if page == DRAWER:
            self.drawer_vm.begin()
        self.changed.emit()

    @Slot()
    def refresh(self) -> None:
        """Read the queue again; the list itself only while somebody looks at it."""
        spool, is_seen = self._till.spool, self.face.isOpen
        self._till.jobs.ask(
            ASK, lambda: read_queue(spool, is_seen=is_seen), self._show, self._unread
        )
        if is_seen and self.face.page == DRAWER:
            self.drawer_vm.refresh()

    @Slot(str)
    def choose(self, slip_id: str) -> None:
        """Show a slip on the screen, so that it can be read while the printer is off."""
        self._choose(slip_id)

    @Slot(str)
    def retry(self, slip_id: str) -> None:
        """Try now."""
        self._acts.retry(slip_id)

    @Slot(str)
    def skip(self, slip_id: str) -> None:
        """Nobody wants this slip any more."""
        self._acts.skip(slip_id)

    @Slot()
    def skipAll(self) -> None:
        """Ask whether nobody wants any of the waiting slips."""
        self.backlog_vm.ask_to_skip(self._acted)

    @Slot(str)
    def move(self, slip_id: str) -> None:
        """Print it at the other printer of this till."""
        job = self._slips.job(slip_id)
        if job is not None:
            self._acts.move(job)

    @Slot(str, str)
    def save(self, slip_id: str, ending: str) -> None:
        """Keep a slip as a page («pdf») or a picture («png») among the person's documents."""
        job = self._slips.job(slip_id)
        if job is not None:
            self._files.save(job, ending)

    @Slot(str, bool)
    def resolve(self, slip_id: str, came_out: bool) -> None:
        """Answer «Lo scontrino è uscito?»; if it did not, a copy is printed."""
        self._acts.resolve(slip_id, came_out=came_out)

    @Slot(str)
    def printCopy(self, slip_id: str) -> None:
        """Print a slip again; the copy says that it is one."""
        self._acts.print_copy(slip_id)

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

    def _be_silent(self) -> None:
        """What was said is about an act before."""
        self.face = replace(self.face, notice="", savedText="")

    def _acted(self) -> None:
        self._till.slips_waiting()
        self.refresh()

    def _refused(self, trouble: Exception) -> None:
        self._tell(self._sentences.of(trouble))

    def _kept(self, words: str) -> None:
        self.face = replace(self.face, notice="", savedText=words)
        self.changed.emit()

    def _tell(self, words: str) -> None:
        """Beside the slips while they are shown, since a notice would lie under them."""
        if self.face.isOpen:
            self.face = replace(self.face, notice=words)
            self.changed.emit()
        else:
            self._notices.announce(words)

    def _unread(self, _trouble: Exception) -> None:
        """The list stays as it was: a store that does not answer is told where money moves."""

    def _show(self, queue: SlipQueue) -> None:
        before, self._count = self._count, queue.count
        if self.face.isOpen:
            self._list(queue.listed)
        is_in_sight = self.face.isOpen and self.face.page == SLIPS
        if not is_in_sight and self._count.asking - before.asking:
            # A new question is told once over whatever is open; the list shows it by itself.
            words = self.tr("A slip may not have come out: look under «Slips».")
            self._notices.interject(words)
        self._show_count()

    def _show_count(self) -> None:
        self.face = self._words.counted(self.face, self._count)
        self.changed.emit()

    def _list(self, jobs: list[PrintJob]) -> None:
        self._slips.show(jobs)
        if jobs and not self._chosen:
            self._choose(jobs[0].id)

    def _choose(self, slip_id: str) -> None:
        if slip_id != self._chosen and self.face.savedText:
            self.face = replace(self.face, savedText="")
            self.changed.emit()
        if slip_id != self._chosen:
            self._spelling.ask(self._slips.job(slip_id))
        self._chosen = slip_id
        self.choiceChanged.emit()

    def _unroll(self, picture: str) -> None:
        self._paper = picture
        self.paperChanged.emit()

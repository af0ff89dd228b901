"""Stampanti: where this till prints, as what model, and whether it works."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from pos_app.services.open_drawer import DrawerOpened, OpenDrawer, open_drawer
from pos_app.services.print_check import (
    PrintCalibration,
    PrintCheck,
    print_calibration,
    print_check,
)
from pos_app.services.print_queue import OWN_PRINTER
from pos_app.services.printer_trouble import PrinterTrouble, ProfileDamaged
from pos_app.viewmodels.backlog import BacklogVM
from pos_app.viewmodels.calibration import CalibrationVM
from pos_app.viewmodels.finding_printers import FindingVM
from pos_app.viewmodels.kitchen_setting import KitchenVM
from pos_app.viewmodels.logo import LogoVM
from pos_app.viewmodels.printer_models import PrinterModelsVM
from pos_app.viewmodels.printer_setting import NO_PRINTER
from pos_app.viewmodels.printer_words import PrinterWords
from pos_app.viewmodels.printers_face import PrintersFace, printers_face
from pos_app.viewmodels.shown import shown

if TYPE_CHECKING:
    from collections.abc import Callable

    from pos_app.services.print_balance import SlipQueued
    from pos_app.services.printers import ChosenPrinter
    from pos_app.viewmodels.machine import Machine
    from pos_app.viewmodels.news import News
    from pos_app.viewmodels.notices import NoticesVM
    from pos_app.viewmodels.preferences import PreferencesVM
    from pos_app.viewmodels.sentences import Sentences
    from pos_app.viewmodels.speech import Speech
    from pos_app.viewmodels.till import Till

QML_IMPORT_NAME = "PosApp"
QML_IMPORT_MAJOR_VERSION = 1

Done = TypeVar("Done")


@QmlElement
class PrintersVM(QObject):
    """``printerRefused`` may be emitted from the printers' own threads."""

    changed = Signal()
    printerRefused = Signal(Exception)

    def __init__(
        self,
        till: Till,
        machine: Machine,
        preferences: PreferencesVM,
        speech: Speech,
        news: News,
        notices: NoticesVM,
        sentences: Sentences,
    ) -> None:
        super().__init__()
        self._till = till
        self._machine = machine
        self._preferences = preferences
        self._news = news
        self._notices = notices
        self._sentences = sentences
        self._words = PrinterWords()
        self._is_busy = False
        self._trouble: Exception | None = None
        jobs = till.jobs
        self.models_vm = PrinterModelsVM(jobs, machine, preferences, speech, self._words)
        self.finding_vm = FindingVM(
            jobs,
            machine,
            preferences,
            speech,
            self._words,
            self.models_vm.short_title_of,
            self.models_vm.general_like,
        )
        self.calibration_vm = CalibrationVM(till, machine, preferences, speech)
        self.kitchen_vm = KitchenVM(jobs, machine, preferences, speech, self._words, self.models_vm)
        self.backlog_vm = BacklogVM(till, speech, self._tell)
        self.logo_vm = LogoVM(jobs, machine, speech, notices, self._sentence)
        self.face = PrintersFace()
        self._listen(speech)
        self._draw()

    @Property(FindingVM, constant=True)
    def finding(self) -> FindingVM:
        return self.finding_vm

    @Property(PrinterModelsVM, constant=True)
    def models(self) -> PrinterModelsVM:
        return self.models_vm

    @Property(CalibrationVM, constant=True)
    def calibration(self) -> CalibrationVM:
        return self.calibration_vm

    @Property(KitchenVM, constant=True)
    def kitchen(self) -> KitchenVM:
        return self.kitchen_vm

    @Property(BacklogVM, constant=True)
    def backlog(self) -> BacklogVM:
        return self.backlog_vm

    @Property(LogoVM, constant=True)
    def logo(self) -> LogoVM:
        return self.logo_vm

    printerPlace = shown(str, "printerPlace", changed)
    printerAdvice = shown(str, "printerAdvice", changed)
    printerTrouble = shown(str, "printerTrouble", changed)
    hasPrinter = shown(bool, "hasPrinter", changed)
    modelTitle = shown(str, "modelTitle", changed)
    modelPaper = shown(str, "modelPaper", changed)
    modelCertainty = shown(str, "modelCertainty", changed)
    modelTone = shown(str, "modelTone", changed)
    mayCalibrate = shown(bool, "mayCalibrate", changed)
    isModelOwn = shown(bool, "isModelOwn", changed)
    mayRepair = shown(bool, "mayRepair", changed)
    isPrinterBusy = shown(bool, "isPrinterBusy", changed)

    @Property(str, notify=changed)
    def paperText(self) -> str:
        """Whose paper runs low."""
        return self._news.paper.text

    @Slot()
    def begin(self) -> None:
        """The screen is shown: look what is known of printers, and what stands on slips."""
        self.models_vm.read()
        self.logo_vm.read()

    @Slot()
    def printTest(self) -> None:
        """Show that the printer works."""
        command = PrintCheck(
            request_id=self._till.new_request_id(),
            desk=self._till.desk,
            printer=self._preferences.now.printer,
            profile=self._preferences.now.printer_profile,
        )
        counter = self._till.counter
        words = self.tr("The test slip is on its way to the printer.")
        self._send(lambda: print_check(counter, command), lambda _: self._sent(words))

    @Slot()
    def openDrawer(self) -> None:
        """Show that the drawer opens; who did it and why stays written down."""
        command = OpenDrawer(
            request_id=self._till.new_request_id(),
            desk=self._till.desk,
            reason=self.tr("Printer test"),
        )
        counter = self._till.counter
        self._send(lambda: open_drawer(counter, command), self._pulsed)

    @Slot()
    def calibrate(self) -> None:
        """Print the slip of candidates, and ask what came out right."""
        command = PrintCalibration(
            request_id=self._till.new_request_id(),
            desk=self._till.desk,
            printer=self._preferences.now.printer,
            profile=self._preferences.now.printer_profile,
        )
        counter = self._till.counter
        self._send(lambda: print_calibration(counter, command), self._printed)

    @Slot()
    def restore(self) -> None:
        """Print again as the model's own description says."""
        self._forget(self._preferences.now.printer_profile)

    @Slot()
    def repair(self) -> None:
        """Do the same for the printer whose description is damaged: the till's or the kitchen's."""
        if self._damaged:
            self._forget(self._damaged)

    def _forget(self, profile: str) -> None:
        printers = self._machine.printers
        if not self._is_busy:
            self._become_busy(is_busy=True)
            self._till.jobs.errand(
                lambda: printers().forget(profile), self._restored, self._refused
            )

    def _listen(self, speech: Speech) -> None:
        speech.changed.connect(self._draw)
        self._preferences.changed.connect(self._draw)
        self._news.paper.changed.connect(self.changed)
        self._preferences.printerChosen.connect(self._forget_trouble)
        self._preferences.kitchenChosen.connect(self._forget_trouble)
        self.models_vm.known.connect(self._draw)
        self.models_vm.known.connect(self.finding_vm.say_again)
        self.finding_vm.chosen.connect(self._choose)
        self.calibration_vm.kept.connect(self._calibrated)
        self.calibration_vm.failed.connect(self._tell)
        self.printerRefused.connect(self._note)

    @property
    def _damaged(self) -> str:
        """The model whose own version cannot be read; "" for none."""
        trouble = self._trouble
        if not isinstance(trouble, ProfileDamaged):
            return ""
        chosen = self._preferences.now.chosen_printers
        damaged = chosen.get(trouble.printer or OWN_PRINTER)
        return damaged.profile if damaged and self.models_vm.is_own(damaged.profile) else ""

    def _choose(self, chosen: ChosenPrinter) -> None:
        """Another printer would begin with all that waits; many or old slips are asked about."""
        if chosen.address in {NO_PRINTER, self._preferences.now.printer}:
            self._take(chosen)
        else:
            self.backlog_vm.ask_before(OWN_PRINTER, lambda: self._take(chosen))

    def _take(self, chosen: ChosenPrinter) -> None:
        before = self._preferences.now.printer_profile
        self._preferences.choose_printer(chosen)
        said = self.tr("Slips go there from now on: %1")
        if chosen.profile != before:
            said = self.tr("Slips go there from now on: %1, printed as for %2")
        there = said.replace("%1", self._words.where(chosen.address))
        model = self.models_vm.short_title_of(chosen.profile) or chosen.profile
        self._notices.announce(there.replace("%2", model))
        self._news.slipsTouched.emit()

    def _send(self, act: Callable[[], Done], done: Callable[[Done], None]) -> None:
        if not self._is_busy:
            self._become_busy(is_busy=True)
            self._till.jobs.act(act, done, self._refused)

    def _sent(self, words: str) -> None:
        self._become_busy(is_busy=False)
        self._till.slips_waiting()
        self._news.slipsTouched.emit()
        self._notices.announce(words)

    def _pulsed(self, _opened: DrawerOpened) -> None:
        self._sent(self.tr("The drawer should open now."))

    def _printed(self, _slip: SlipQueued) -> None:
        self._sent(self.tr("The calibration slip is on its way to the printer."))
        self.calibration_vm.open()

    def _calibrated(self) -> None:
        self.models_vm.read()
        self._notices.announce(self.tr("Kept: slips are printed so from the next one on."))

    def _restored(self, _nothing: None) -> None:
        self._become_busy(is_busy=False)
        self._preferences.learned()
        self.models_vm.read()
        self._notices.announce(self.tr("The printer is used again as its model is known."))

    def _refused(self, trouble: Exception) -> None:
        self._become_busy(is_busy=False)
        self._tell(trouble)

    def _tell(self, trouble: Exception) -> None:
        self._notices.announce(self._sentence(trouble))

    def _sentence(self, trouble: Exception) -> str:
        if isinstance(trouble, PrinterTrouble):
            return self._words.trouble(trouble)
        return self._sentences.of(trouble)

    def _note(self, trouble: Exception) -> None:
        """The printer could not be set up: slips wait, and this screen says why."""
        self._trouble = trouble
        self._draw()

    def _forget_trouble(self) -> None:
        self._trouble = None
        self._draw()

    def _become_busy(self, *, is_busy: bool) -> None:
        self._is_busy = is_busy
        self._draw()

    def _draw(self) -> None:
        self.face = printers_face(
            self._words,
            self._preferences.now.chosen_printers[OWN_PRINTER],
            self.models_vm.chosen,
            trouble=self._sentence(self._trouble) if self._trouble else "",
            may_repair=bool(self._damaged),
            is_busy=self._is_busy,
        )
        self.changed.emit()

"""Stampanti: where this till prints, as what model, and whether it works."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from pos_app.services.print_queue import OWN_PRINTER
from pos_app.services.printer_trouble import PrinterTrouble, ProfileDamaged
from pos_app.viewmodels.backlog import BacklogVM
from pos_app.viewmodels.calibration import CalibrationVM
from pos_app.viewmodels.finding_printers import FindingVM
from pos_app.viewmodels.kitchen_setting import KitchenVM
from pos_app.viewmodels.logo import LogoVM
from pos_app.viewmodels.printer_acts import PrinterActs
from pos_app.viewmodels.printer_choice import PrinterChoice
from pos_app.viewmodels.printer_models import PrinterModelsVM
from pos_app.viewmodels.printer_surroundings import PrinterSurroundings
from pos_app.viewmodels.printer_words import PrinterWords
from pos_app.viewmodels.printers_face import PrintersFace, printers_face
from pos_app.viewmodels.shown import shown

if TYPE_CHECKING:
    from pos_app.viewmodels.machine import Machine
    from pos_app.viewmodels.news import News
    from pos_app.viewmodels.notices import NoticesVM
    from pos_app.viewmodels.preferences import PreferencesVM
    from pos_app.viewmodels.sentences import Sentences
    from pos_app.viewmodels.speech import Speech
    from pos_app.viewmodels.till import Till

QML_IMPORT_NAME = "PosApp"
QML_IMPORT_MAJOR_VERSION = 1


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
        self._preferences = preferences
        self._notices = notices
        self._paper_end = news.paper
        self._sentences = sentences
        self._words = PrinterWords()
        self._trouble: Exception | None = None
        around = PrinterSurroundings(till.jobs, machine, preferences, speech, self._words)
        self.models_vm = PrinterModelsVM(around)
        self.finding_vm = FindingVM(around, self.models_vm)
        self.calibration_vm = CalibrationVM(around, till.now_us)
        self.kitchen_vm = KitchenVM(around, self.models_vm)
        self.backlog_vm = BacklogVM(till, speech, self._tell)
        self.logo_vm = LogoVM(till.jobs, machine, speech, notices, self._sentence)
        self._acts = PrinterActs(till, machine, preferences, news, notices)
        self._choice = PrinterChoice(
            preferences, self.backlog_vm, self.models_vm, self._words, news, notices
        )
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
        return self._paper_end.text

    @Slot()
    def begin(self) -> None:
        """The screen is shown: look what is known of printers, and what stands on slips."""
        self.models_vm.read()
        self.logo_vm.read()

    @Slot()
    def printTest(self) -> None:
        """Show that the printer works."""
        self._acts.print_test()

    @Slot()
    def openDrawer(self) -> None:
        """Show that the drawer opens; who did it and why stays written down."""
        self._acts.open_drawer()

    @Slot()
    def calibrate(self) -> None:
        """Print the slip of candidates, and ask what came out right."""
        self._acts.print_calibration()

    @Slot()
    def restore(self) -> None:
        """Print again as the model's own description says."""
        self._acts.forget(self._preferences.now.printer_profile)

    @Slot()
    def repair(self) -> None:
        """Do the same for the printer whose description is damaged: the till's or the kitchen's."""
        if self._damaged:
            self._acts.forget(self._damaged)

    def _listen(self, speech: Speech) -> None:
        speech.changed.connect(self._draw)
        self._preferences.changed.connect(self._draw)
        self._paper_end.changed.connect(self.changed)
        self._preferences.printerChosen.connect(self._forget_trouble)
        self._preferences.kitchenChosen.connect(self._forget_trouble)
        self.models_vm.known.connect(self._draw)
        self.models_vm.known.connect(self.finding_vm.say_again)
        self.finding_vm.chosen.connect(self._choice.choose)
        self.calibration_vm.kept.connect(self._calibrated)
        self.calibration_vm.failed.connect(self._tell)
        self._acts.busyChanged.connect(self._draw)
        self._acts.refused.connect(self._tell)
        self._acts.calibrationPrinted.connect(self.calibration_vm.open)
        self._acts.restored.connect(self.models_vm.read)
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

    def _calibrated(self) -> None:
        self.models_vm.read()
        self._notices.announce(self.tr("Kept: slips are printed so from the next one on."))

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

    def _draw(self) -> None:
        self.face = printers_face(
            self._words,
            self._preferences.now.chosen_printers[OWN_PRINTER],
            self.models_vm.chosen,
            trouble=self._sentence(self._trouble) if self._trouble else "",
            may_repair=bool(self._damaged),
            is_busy=self._acts.is_busy,
        )
        self.changed.emit()

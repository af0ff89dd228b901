"""The models the till knows, with an honest word about how well it knows them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from pos_app.services.printers import STANDARD_PROFILE, ChosenPrinter, PrinterModel
from pos_app.viewmodels.kept_preferences import BESIDE_THE_TILL
from pos_app.viewmodels.printer_setting import NO_PRINTER, PAPER
from pos_app.viewmodels.printer_words import TONES
from pos_app.viewmodels.shown import shown
from pos_app.viewmodels.steady_rows import SteadyRows

if TYPE_CHECKING:
    from pos_app.viewmodels.preferences import PreferencesVM
    from pos_app.viewmodels.printer_surroundings import PrinterSurroundings
    from pos_app.viewmodels.printer_words import PrinterWords
    from pos_app.viewmodels.speech import Speech

QML_IMPORT_NAME = "PosApp"
QML_IMPORT_MAJOR_VERSION = 1

NARROW_PROFILE: Final = "generic-58"
_NARROW_MM: Final = 58
_NOWHERE_ELSE: Final = (NO_PRINTER, PAPER, BESIDE_THE_TILL)
"""Addresses at which no other printer stands."""


@QmlElement
class PrinterModelsModel(SteadyRows[PrinterModel]):
    """Models by maker; ``certaintyTone`` is «credit», «plain» or «due»."""

    def __init__(self, speech: Speech, words: PrinterWords, preferences: PreferencesVM) -> None:
        super().__init__(
            speech,
            lambda model: model.profile,
            {
                "profile": lambda model: model.profile,
                "title": words.model,
                "subtitle": words.paper,
                "certaintyText": lambda model: self._certainty(model, words),
                "certaintyTone": lambda model: TONES[model.least_certain],
                "isChosen": lambda model: model.profile == preferences.now.printer_profile,
            },
        )

    def _certainty(self, model: PrinterModel, words: PrinterWords) -> str:
        return self.tr("calibrated") if model.is_own else words.certainty(model.least_certain)


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelsFace:
    """The texts of the sheet; ``facts`` are maps of part, how it is, how well that is known."""

    isChoosingModel: bool = False
    lookedProfile: str = ""
    lookedTitle: str = ""
    facts: tuple[dict[str, str], ...] = ()
    isLookedChosen: bool = False


@QmlElement
class PrinterModelsVM(QObject):
    """One is looked at, and taken only when the manager says so."""

    changed = Signal()
    known = Signal()
    """What is known was read anew."""

    def __init__(self, around: PrinterSurroundings) -> None:
        super().__init__()
        self._around = around
        self._preferences = around.preferences
        self._words = around.words
        self._rows = PrinterModelsModel(around.speech, around.words, around.preferences)
        self._models: dict[str, PrinterModel] = {}
        self._looked = ""
        self._is_open = False
        self.face = ModelsFace()
        around.speech.changed.connect(self._draw)
        around.preferences.printerChosen.connect(self._rows.say_again)

    @Property(PrinterModelsModel, constant=True)
    def modelRows(self) -> PrinterModelsModel:
        return self._rows

    isChoosingModel = shown(bool, "isChoosingModel", changed)
    lookedProfile = shown(str, "lookedProfile", changed)
    lookedTitle = shown(str, "lookedTitle", changed)
    facts = shown(list, "facts", changed)
    isLookedChosen = shown(bool, "isLookedChosen", changed)

    @property
    def chosen(self) -> PrinterModel | None:
        """The model of this till's printer, as soon as models were read."""
        return self._models.get(self._preferences.now.printer_profile)

    def title_of(self, profile: str) -> str:
        """A model's name; nothing before models were read."""
        model = self._models.get(profile)
        return self._words.model(model) if model else ""

    def short_title_of(self, profile: str) -> str:
        """The same, where there is little room."""
        model = self._models.get(profile)
        return self._words.short_model(model) if model else ""

    def is_own(self, profile: str) -> bool:
        """Whether this shop taught the till something about this model."""
        model = self._models.get(profile)
        return model is not None and model.is_own

    def silent_at(self, address: str, before: ChosenPrinter) -> str:
        """The model of a printer that does not say what it is, where ``before`` was printed to.

        The one that is set stays, but only where it was set. Another printer is taken for any
        printer: a model that answers would be waited for in vain, and nothing would ever be printed.
        """
        is_same = address in {before.address, *_NOWHERE_ELSE}
        return before.profile if is_same else self._general_like(before.profile)

    def _general_like(self, profile: str) -> str:
        """Any printer, on paper like this model's."""
        model = self._models.get(profile)
        if model is None:
            return STANDARD_PROFILE
        if model.is_general:
            return profile
        return NARROW_PROFILE if model.paper_mm <= _NARROW_MM else STANDARD_PROFILE

    def read(self) -> None:
        """Ask what is known of all models, own calibrations included."""
        self._around.ask(lambda printers: printers.models(), self._read, lambda _: None)

    @Slot()
    def open(self) -> None:
        self._is_open = True
        self.look(self._preferences.now.printer_profile)

    @Slot()
    def close(self) -> None:
        self._is_open = False
        self._draw()

    @Slot(str)
    def look(self, profile: str) -> None:
        """Show what is known of a model."""
        self._looked = profile
        self._draw()

    @Slot()
    def use(self) -> None:
        """Print as this model from now on."""
        address = self._preferences.now.printer
        self._preferences.choose_printer(ChosenPrinter(address, self._looked))
        self.close()

    def _read(self, models: list[PrinterModel]) -> None:
        self._models = {model.profile: model for model in models}
        # Who finds no name of theirs comes to the general ones at the end.
        ordered = sorted(models, key=lambda model: (model.is_general, model.maker, model.profile))
        self._rows.show(ordered)
        self._draw()
        self.known.emit()

    def _draw(self) -> None:
        model = self._models.get(self._looked)
        self.face = ModelsFace(
            isChoosingModel=self._is_open,
            lookedProfile=self._looked,
            lookedTitle=self.title_of(self._looked),
            facts=() if model is None else self._facts(model),
            isLookedChosen=self._looked == self._preferences.now.printer_profile,
        )
        self.changed.emit()

    def _facts(self, model: PrinterModel) -> tuple[dict[str, str], ...]:
        return tuple(
            {
                "part": part,
                "words": words,
                "certainty": self._words.certainty(seen),
                "tone": TONES[seen],
            }
            for part, words, seen in self._words.facts(model)
        )

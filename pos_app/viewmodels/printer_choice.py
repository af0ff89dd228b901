"""Another printer is chosen: slips go there from now on, after a question if many wait."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from pos_app.services.print_queue import OWN_PRINTER
from pos_app.viewmodels.printer_setting import NO_PRINTER

if TYPE_CHECKING:
    from pos_app.services.printers import ChosenPrinter
    from pos_app.viewmodels.backlog import BacklogVM
    from pos_app.viewmodels.news import News
    from pos_app.viewmodels.notices import NoticesVM
    from pos_app.viewmodels.preferences import PreferencesVM
    from pos_app.viewmodels.printer_models import PrinterModelsVM
    from pos_app.viewmodels.printer_words import PrinterWords


class PrinterChoice(QObject):
    """Takes the printer that was chosen, and says where slips go and as what model."""

    def __init__(
        self,
        preferences: PreferencesVM,
        backlog: BacklogVM,
        models: PrinterModelsVM,
        words: PrinterWords,
        news: News,
        notices: NoticesVM,
    ) -> None:
        super().__init__()
        self._preferences = preferences
        self._backlog = backlog
        self._models = models
        self._words = words
        self._news = news
        self._notices = notices

    def choose(self, chosen: ChosenPrinter) -> None:
        """Another printer would begin with all that waits; many or old slips are asked about."""
        if chosen.address in {NO_PRINTER, self._preferences.now.printer}:
            self._take(chosen)
        else:
            self._backlog.ask_before(OWN_PRINTER, lambda: self._take(chosen))

    def _take(self, chosen: ChosenPrinter) -> None:
        before = self._preferences.now.printer_profile
        self._preferences.choose_printer(chosen)
        said = self.tr("Slips go there from now on: %1")
        if chosen.profile != before:
            said = self.tr("Slips go there from now on: %1, printed as for %2")
        there = said.replace("%1", self._words.where(chosen.address))
        model = self._models.short_title_of(chosen.profile) or chosen.profile
        self._notices.announce(there.replace("%2", model))
        self._news.slipsTouched.emit()

"""The screens of the book: made together when it is open, and all of one till."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from pos_app import __version__
from pos_app.viewmodels.area import AreaVM
from pos_app.viewmodels.machine import Machine
from pos_app.viewmodels.news import News
from pos_app.viewmodels.notices import NoticesVM
from pos_app.viewmodels.preferences import PreferencesVM
from pos_app.viewmodels.price_list import PriceListVM
from pos_app.viewmodels.printers import PrintersVM
from pos_app.viewmodels.registry import RegistryVM
from pos_app.viewmodels.scanning import Scanning
from pos_app.viewmodels.selling import SellingVM
from pos_app.viewmodels.serving import Serving
from pos_app.viewmodels.settings import SettingsVM
from pos_app.viewmodels.slips import SlipsVM
from pos_app.viewmodels.speech import Speech
from pos_app.viewmodels.surroundings import Surroundings, surround
from pos_app.viewmodels.till import Till


@dataclass(frozen=True, slots=True, kw_only=True)
class Screens:
    """What fills when the book is open, with the till it was made for."""

    till: Till
    around: Surroundings
    selling: SellingVM
    registry: RegistryVM
    area: AreaVM
    slips: SlipsVM
    settings: SettingsVM
    scanning: Scanning

    def are_of(self, till: Till) -> bool:
        """Whether the same person of the same shop stands at it, under the same rules."""
        return (self.till.desk, self.till.shop) == (till.desk, till.shop)


@dataclass(frozen=True, slots=True, kw_only=True)
class Outfit:
    """What screens are made with: it stays when the book is opened anew."""

    speech: Speech
    preferences: PreferencesVM
    machine: Machine
    serving: Serving
    area_hosts: Callable[[], tuple[str, ...]]
    notices: NoticesVM
    news: News

    def screens(self, till: Till) -> Screens:
        """Make all screens of this till; they show nothing yet."""
        around = surround(till, self.speech, self.notices, self.news)
        return Screens(
            till=till,
            around=around,
            selling=SellingVM(till, around),
            registry=RegistryVM(till, around),
            area=AreaVM(till, around, self.preferences, self.serving, self.area_hosts),
            slips=SlipsVM(till, self.speech, self.news, self.notices, around.sentences),
            settings=self._settings(till, around),
            scanning=Scanning(till, self.notices, around.sentences),
        )

    def _settings(self, till: Till, around: Surroundings) -> SettingsVM:
        return SettingsVM(
            till,
            self.preferences,
            self._printers(till, around),
            PriceListVM(till, self.speech, self.news, self.notices, around.sentences),
            self.speech,
            self.notices,
            around.sentences,
            version=__version__,
        )

    def _printers(self, till: Till, around: Surroundings) -> PrintersVM:
        return PrintersVM(
            till,
            self.machine,
            self.preferences,
            self.speech,
            self.news,
            self.notices,
            around.sentences,
        )

"""The whole till in its real window, over a shop's real store."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import make_url

from pos_app.storage.area import StoreAreaViews
from pos_app.storage.area_desk import StoreAreaDesk
from pos_app.viewmodels.app import AppVM
from pos_app.viewmodels.kept_preferences import Colours, Preferences, Tongue
from pos_app.viewmodels.preferences import PreferencesVM
from pos_app.viewmodels.speech import Speech
from pos_app.viewmodels.till import Till
from pos_app.web.words import area_words
from tests.shop import ShopStory
from tests.ui.screen import Screen
from tests.viewmodels.inline_jobs import InlineJobs
from tests.viewmodels.no_file import NoFile
from tests.viewmodels.sample_machine import SampleMachine

if TYPE_CHECKING:
    from pos_app.services.printers import FoundPrinter
    from pos_app.viewmodels.jobs import Jobs
    from pos_app.viewmodels.selling import SellingVM


@dataclass(slots=True)
class OpenTill:
    """A till whose screen is tapped; it counts the taps."""

    screen: Screen
    shop: ShopStory
    app: AppVM
    taps: list[str] = field(default_factory=list)

    @property
    def selling(self) -> SellingVM:
        selling = self.app.selling_vm
        assert selling is not None
        return selling

    def tap(self, *names: str) -> None:
        for name in names:
            self.taps.append(name)
            self.screen._qtbot.waitUntil(partial(self.screen.answers, name))
            self.screen.tap(name)

    def order(self, *articles: str) -> None:
        """Tap these tiles; an order that is filled already does not count."""
        for name in articles:
            self.screen.tap(self.tile(name))
        self.taps.clear()

    def tile(self, name: str) -> str:
        found = [each for each in self.selling.articles_vm.price_list if each.name == name]
        return f"tile_{found[0].id}"

    def text(self, name: str) -> str:
        return str(self.screen.get(name, "text"))

    def enabled(self, name: str) -> bool:
        return bool(self.screen.get(name, "enabled"))


def open_till(
    screen: Screen,
    shop: ShopStory,
    jobs: Jobs | None = None,
    machine: SampleMachine | None = None,
    **prices: int,
) -> OpenTill:
    """Open the till's window over a shop that sells these articles."""
    for name, price in prices.items():
        shop.article(name, price)
    used = jobs or InlineJobs()
    speech = Speech("it")
    preferences = PreferencesVM(
        Preferences(colours=Colours.LIGHT, language=Tongue.ITALIAN),
        NoFile(),
        used,
        speech,
        screen.scene.languages.speak,
    )
    app = AppVM(
        speech,
        preferences,
        machine=(machine or machine_at(shop)).machine,
        area_hosts=lambda: ("192.168.1.20",),
    )
    app.opened(till_of(shop, used))
    # Held until the screens are gone: QML alone does not keep a view-model alive.
    screen.scene.afterwards(app.close)
    screen.scene.theme.setProperty("quick", 0)
    screen.open("Main", vm=app)
    return OpenTill(screen, shop, app)


def machine_at(
    shop: ShopStory, found: list[FoundPrinter | Exception] | None = None
) -> SampleMachine:
    """The machine on which the shop's book lies; it knows these printers."""
    place = make_url(shop.url).database or ""
    return SampleMachine(Path(place).parent / "machine", found or [])


def till_of(shop: ShopStory, jobs: Jobs) -> Till:
    return Till(
        counter=shop.counter,
        views=shop.handle.views,
        spool=shop.handle.spool(shop.desk.till_id),
        jobs=jobs,
        desk=shop.desk,
        shop=shop.handle.views.shop(),
        new_request_id=shop.request_id,
        now_us=shop.clock,
        slips_waiting=lambda: None,
        area=StoreAreaDesk(shop.handle.backend),
        area_page=StoreAreaViews(shop.handle.backend, shop.clock),
        area_words=area_words,
    )

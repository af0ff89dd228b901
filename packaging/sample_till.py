"""A till over a small sample shop, for the pictures of the gallery and for tests of screens."""

from __future__ import annotations

import shutil
import tempfile
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Final

from pos_app.domain.customers import CustomerKind
from pos_app.viewmodels.app import AppVM
from pos_app.viewmodels.kept_preferences import Colours, Preferences, Tongue, habits_of
from pos_app.viewmodels.preferences import PreferencesVM
from pos_app.viewmodels.speech import Speech
from pos_app.viewmodels.till import Till
from pos_app.wiring import (
    OpenShop,
    area_desk,
    area_views,
    fill_sample_shop,
    new_request_id,
    open_shop,
    page_words,
    sample_plan,
    spelled_otherwise,
)
from tests.viewmodels.inline_jobs import HeldJobs, InlineJobs
from tests.viewmodels.sample_machine import SampleMachine

if TYPE_CHECKING:
    from pos_app.desktop.scene import Scene
    from pos_app.viewmodels.selling import SellingVM

NOON_US: Final = 1_777_890_600_000_000
"""Monday 4 May 2026, half past twelve in Italy: every picture is taken at that moment."""
PERSONS: Final = 40
DAYS: Final = 3


class NoFile:
    """Preferences of a picture are kept nowhere."""

    def keep(self, preferences: Preferences) -> None:
        """Forget them."""


@cache
def sample_store() -> Path:
    """A shop of a few days, made once for all pictures."""
    path = Path(tempfile.mkdtemp(prefix="saldo-sample-")) / "sample.saldo"
    plan = replace(sample_plan(), persons=PERSONS, days=DAYS)
    fill_sample_shop(f"sqlite:///{path}", plan, until_us=NOON_US)
    return path


class SampleTill:
    """A till of its own over a copy of the sample, closed after its screens."""

    def __init__(self, scene: Scene, *, held: bool = False, is_practice: bool = False) -> None:
        self._folder = tempfile.TemporaryDirectory(prefix="saldo-till-")
        self.jobs: InlineJobs = HeldJobs() if held else InlineJobs()
        language = scene.languages.language
        self.speech = Speech(language)
        colours = Colours.DARK if scene.theme.property("dark") else Colours.LIGHT
        kept = Preferences(colours=colours, language=Tongue(language), printer="paper")
        percent = round(scene.theme.property("textScale") * 100)
        self.preferences = PreferencesVM(
            replace(kept, text_percent=percent),
            NoFile(),
            self.jobs,
            self.speech,
            scene.languages.speak,
        )
        self.machine = SampleMachine(Path(self._folder.name))
        self.app = AppVM(
            self.speech,
            self.preferences,
            machine=self.machine.machine,
            area_hosts=lambda: ("192.168.1.20",),
            is_practice=is_practice,
        )
        self.shop: OpenShop | None = None
        scene.afterwards(self.close)

    def open(self) -> SellingVM:
        """Open the book, as the till does when its window is up."""
        path = Path(self._folder.name) / "sample.saldo"
        shutil.copyfile(sample_store(), path)
        self.shop = open_shop(f"sqlite:///{path}", clock=lambda: NOON_US)
        self.app.opened(
            Till(
                counter=self.shop.counter,
                views=self.shop.views,
                spool=self.shop.spool,
                jobs=self.jobs,
                desk=self.shop.desk,
                shop=self.shop.shop,
                new_request_id=new_request_id,
                now_us=lambda: NOON_US,
                slips_waiting=lambda: None,
                area=area_desk(self.shop),
                area_page=area_views(self.shop),
                area_words=page_words,
                habits=lambda: habits_of(self.preferences.now),
                save_slip=lambda _slip, _path, _printer: None,
                spelled=spelled_otherwise,
            )
        )
        selling = self.app.selling_vm
        assert selling is not None
        return selling

    def close(self) -> None:
        self.app.close()
        if self.shop is not None:
            self.shop.close()
        self._folder.cleanup()


LUNCH: Final = (
    "Caffè",
    "Caffè",
    "Cappuccino",
    "Cornetto crema",
    "Prosciutto e mozzarella",
    "Aranciata",
    "Chinotto",
)


def order_of(selling: SellingVM, *names: str) -> None:
    """Tap these articles."""
    for name in names:
        found = [each for each in selling.articles_vm.price_list if each.name == name]
        selling.ticket_vm.add(found[0].id)


def person_with(shop: OpenShop, least_credit: int) -> int:
    """Somebody whose credit is at least so much, or the one with the most."""
    page = shop.views.customers(CustomerKind.PERSON, limit=200)
    rich = sorted(page.rows, key=lambda row: row.credit, reverse=True)
    enough = [row for row in rich if row.credit.minor >= least_credit]
    return (enough or rich)[-1 if enough else 0].id

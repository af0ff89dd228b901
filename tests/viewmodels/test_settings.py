from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from pos_app.viewmodels.preferences import Preferences, PreferencesVM
from pos_app.viewmodels.printer_setting import PrinterKind, address_of, kind_of, url_of
from pos_app.viewmodels.settings import SettingsVM
from tests.viewmodels.inline_jobs import InlineJobs
from tests.viewmodels.tills import TillStory, seen, till_at

if TYPE_CHECKING:
    from tests.shop import ShopStory

pytestmark = pytest.mark.usefixtures("qapp")


class NoFile:
    """Keeps nothing."""

    def keep(self, preferences: Preferences) -> None:
        """Forget it."""


def settings_at(story: TillStory, printer: str = "") -> SettingsVM:
    around = story.around
    preferences = PreferencesVM(
        Preferences(printer=printer), NoFile(), InlineJobs(), around.speech, lambda _: None
    )
    return SettingsVM(
        story.till,
        preferences,
        around.speech,
        around.news,
        around.notices,
        around.sentences,
        accepts=lambda url: " " not in url,
        version="1.2.3",
    )


def test_the_guards_are_shown(shop: ShopStory) -> None:
    settings = settings_at(till_at(shop))

    assert [seen(settings, name) for name in ("guardText", "largestText", "balanceText")] == [
        "200,00 €",
        "1.000,00 €",
        "5.000,00 €",
    ]


def test_an_address_that_is_none_says_what_one_looks_like(shop: ShopStory) -> None:
    settings = settings_at(till_at(shop))
    settings.choosePrinter("network")
    assert "192.168.1.50" in seen(settings, "printerRefusal")

    settings.writeAddress("a b")
    assert seen(settings, "printerRefusal")
    settings.writeAddress("192.168.1.7")
    assert seen(settings, "printerRefusal") == ""


def test_the_printer_changes_only_when_it_is_taken(shop: ShopStory) -> None:
    settings = settings_at(till_at(shop), "file:/dev/usb/lp0")
    preferences = seen(settings, "preferences")
    settings.choosePrinter("network")
    settings.writeAddress("192.168.1.7")
    assert preferences.now.printer == "file:/dev/usb/lp0"

    settings.usePrinter()

    assert preferences.now.printer == "tcp://192.168.1.7"


def test_the_screen_needs_no_address(shop: ShopStory) -> None:
    settings = settings_at(till_at(shop))

    settings.choosePrinter("paper")

    assert seen(settings, "preferences").now.printer == "paper"


def test_a_name_with_a_card_number_cannot_be_kept(shop: ShopStory) -> None:
    settings = settings_at(till_at(shop))

    settings.writeShopName("Bar 4111 1111 1111 1111")
    assert not seen(settings, "canKeepName")
    settings.writeShopName("Bar Sport")
    assert seen(settings, "canKeepName")


def test_the_test_slip_names_the_printer(shop: ShopStory) -> None:
    story = till_at(shop)

    settings_at(story, "file:/dev/usb/lp0").printTest()

    [job] = story.till.spool.waiting()
    assert "file:/dev/usb/lp0" in str(job.document)
    assert len(story.wake_ups) == 1


ADDRESSES = {
    "none": ("", PrinterKind.NONE, ""),
    "network": ("tcp://192.168.1.50:9100", PrinterKind.NETWORK, "192.168.1.50:9100"),
    "device file": ("file:/dev/usb/lp0", PrinterKind.FILE, "/dev/usb/lp0"),
    "screen": ("paper", PrinterKind.PAPER, ""),
}


@pytest.mark.parametrize(("url", "kind", "address"), ADDRESSES.values(), ids=ADDRESSES)
def test_an_address_is_shown_as_it_is_kept(url: str, kind: PrinterKind, address: str) -> None:
    assert (kind_of(url), address_of(url)) == (kind, address)
    assert url_of(kind, address) == url

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from pos_app.viewmodels.kept_preferences import Preferences
from pos_app.viewmodels.preferences import PreferencesVM
from pos_app.viewmodels.price_list import PriceListVM
from pos_app.viewmodels.printer_setting import PrinterKind, address_of, kind_of, url_of
from pos_app.viewmodels.printers import PrintersVM
from pos_app.viewmodels.settings import SettingsVM
from tests.viewmodels.inline_jobs import InlineJobs
from tests.viewmodels.no_file import NoFile
from tests.viewmodels.sample_machine import SampleMachine
from tests.viewmodels.tills import TillStory, seen, till_at

if TYPE_CHECKING:
    from pathlib import Path

    from tests.shop import ShopStory

pytestmark = pytest.mark.usefixtures("qapp")


def settings_at(story: TillStory, folder: Path) -> SettingsVM:
    around = story.around
    preferences = PreferencesVM(
        Preferences(), NoFile(), InlineJobs(), around.speech, lambda _: None
    )
    printers = PrintersVM(
        story.till,
        SampleMachine(folder).machine,
        preferences,
        around.speech,
        around.news,
        around.notices,
        around.sentences,
    )
    return SettingsVM(
        story.till,
        preferences,
        printers,
        PriceListVM(story.till, around.speech, around.news, around.notices, around.sentences),
        around.speech,
        around.notices,
        around.sentences,
        version="1.2.3",
    )


def test_the_guards_are_shown(shop: ShopStory, tmp_path: Path) -> None:
    settings = settings_at(till_at(shop), tmp_path)

    assert [seen(settings, name) for name in ("guardText", "largestText", "balanceText")] == [
        "200,00 €",
        "1.000,00 €",
        "5.000,00 €",
    ]


def test_printers_are_asked_about_when_somebody_looks_at_them(
    shop: ShopStory, tmp_path: Path
) -> None:
    settings = settings_at(till_at(shop), tmp_path)
    settings.begin()
    assert seen(settings.printers_vm, "modelPaper") == ""

    settings.show("printer")

    assert seen(settings.printers_vm, "modelPaper") == "80 mm · 48 letters a line"


def test_a_name_with_a_card_number_cannot_be_kept(shop: ShopStory, tmp_path: Path) -> None:
    settings = settings_at(till_at(shop), tmp_path)

    settings.writeShopName("Bar 4111 1111 1111 1111")
    assert not seen(settings, "canKeepName")
    settings.writeShopName("Bar Sport")
    assert seen(settings, "canKeepName")


ADDRESSES = {
    "none": ("", PrinterKind.NONE, ""),
    "network": ("tcp://192.168.1.50:9100", PrinterKind.NETWORK, "192.168.1.50:9100"),
    "device file": ("file:/dev/usb/lp0", PrinterKind.FILE, "/dev/usb/lp0"),
    "serial port": ("serial:/dev/ttyUSB0@9600", PrinterKind.SERIAL, "/dev/ttyUSB0@9600"),
    "cable": ("usb:04b8:0e28", PrinterKind.USB, "04b8:0e28"),
    "queue": ("lp:Cassa", PrinterKind.QUEUE, "Cassa"),
    "Windows": ("windows:EPSON TM-T20III", PrinterKind.WINDOWS, "EPSON TM-T20III"),
    "screen": ("paper", PrinterKind.PAPER, ""),
}


@pytest.mark.parametrize(("url", "kind", "address"), ADDRESSES.values(), ids=ADDRESSES)
def test_an_address_is_shown_as_it_is_kept(url: str, kind: PrinterKind, address: str) -> None:
    assert (kind_of(url), address_of(url)) == (kind, address)
    assert url_of(kind, address) == url


def test_an_address_that_is_written_out_whole_is_taken_as_it_is() -> None:
    assert url_of(PrinterKind.NETWORK, " lp:Cassa ") == "lp:Cassa"


def test_the_shop_may_print_a_slip_after_every_payment(shop: ShopStory, tmp_path: Path) -> None:
    settings = settings_at(till_at(shop), tmp_path)
    assert not seen(settings, "slipAfterPayment")

    settings.setSlipAfterPayment(True)

    assert seen(settings, "slipAfterPayment")
    assert shop.handle.views.shop().slip_after_payment


def test_a_new_name_is_the_tills_at_once_and_stands_on_the_next_slip(
    shop: ShopStory, tmp_path: Path
) -> None:
    anna = shop.customer("Anna", credit=1250)
    story = till_at(shop)
    settings = settings_at(story, tmp_path)

    settings.writeShopName("Bar Sport")
    settings.keepShopName()

    assert story.till.shop.name == "Bar Sport"
    shop.print_balance(anna)
    (slip,) = story.till.spool.waiting()
    assert "Bar Sport" in str(slip.document)


@pytest.mark.parametrize(
    ("name", "said"),
    [
        (" ", "Type a name."),
        (
            "Bar 4111 1111 1111 1111",
            "This looks like a card number, which must not be kept. Remove it.",
        ),
    ],
    ids=["no name", "a card number"],
)
def test_enter_on_a_name_that_cannot_be_kept_says_why(
    shop: ShopStory, tmp_path: Path, name: str, said: str
) -> None:
    story = till_at(shop)
    settings = settings_at(story, tmp_path)

    settings.writeShopName(name)
    settings.keepShopName()

    assert story.last_said == said
    assert seen(settings, "shopName") == name
    assert story.till.shop == shop.handle.views.shop()


def test_the_rules_that_are_kept_here_are_the_tills(shop: ShopStory, tmp_path: Path) -> None:
    story = till_at(shop)

    settings_at(story, tmp_path).setSlipAfterPayment(True)

    assert story.till.shop.slip_after_payment


def test_what_another_till_changed_holds_here_when_the_settings_are_looked_at(
    shop: ShopStory, tmp_path: Path
) -> None:
    here, there = till_at(shop), till_at(shop)
    settings_at(there, tmp_path).setSlipAfterPayment(True)

    settings_at(here, tmp_path).begin()

    assert here.till.shop.slip_after_payment

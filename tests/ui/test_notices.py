"""What is said in passing is never in the way of a finger."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtQml import QQmlProperty

from pos_app.desktop.languages import LANGUAGES
from tests.ui.hand import place_of
from tests.ui.open_till import OpenTill, open_till
from tests.ui.store_troubles import TROUBLES
from tests.viewmodels.tills import seen

if TYPE_CHECKING:
    from tests.shop import ShopStory
    from tests.ui.screen import Screen

SIZES = [(1024, 600), (1280, 800), (1920, 1080)]


def just_emptied(screen: Screen, shop: ShopStory, width: int, height: int) -> OpenTill:
    """A till of this size that has just told of an emptied ticket, with its way back."""
    till = open_till(screen, shop, Pranzo=1250)
    screen.window.resize(width, height)
    assert QQmlProperty(screen.window, "toast.lasts").write(60_000)
    screen.settle()
    till.order("Pranzo")
    till.tap("emptyTicket")
    assert screen.shows("toast_undo")
    return till


@pytest.mark.parametrize(("width", "height"), SIZES)
def test_no_notice_lies_over_the_next_payment(
    screen: Screen, file_shop: ShopStory, width: int, height: int
) -> None:
    till = just_emptied(screen, file_shop, width, height)
    waiting = file_shop.order(400)

    till.tap("navOrders", f"order_{waiting.id}", "payOrder")

    assert screen.shows("paymentKey_1")
    assert not screen.shows("toast_undo")


@pytest.mark.parametrize(("width", "height"), SIZES)
def test_no_notice_lies_over_a_top_up(
    screen: Screen, file_shop: ShopStory, width: int, height: int
) -> None:
    anna = file_shop.customer("Anna", credit=500)
    till = just_emptied(screen, file_shop, width, height)

    till.tap("navCustomers", f"customer_{anna.id}", "addCredit")

    assert screen.shows("topUpQuick_1000")
    assert not screen.shows("toast_undo")


@pytest.mark.parametrize(("width", "height"), SIZES)
def test_what_is_said_over_a_settlement_waits_until_its_sheet_has_gone(
    screen: Screen, file_shop: ShopStory, width: int, height: int
) -> None:
    anna = file_shop.customer("Anna", credit=500)
    tab = file_shop.tab(anna, 830)
    till = just_emptied(screen, file_shop, width, height)

    till.tap("navCustomers", f"customer_{anna.id}", f"tab_{tab.id}", "payTicked")
    assert not screen.shows("toast_undo")
    seen(till.app, "notices").announce("Il rotolo di carta è finito")
    screen.settle()
    assert "Il rotolo di carta è finito" not in screen.texts()
    screen.press(Qt.Key.Key_Escape)

    assert "Il rotolo di carta è finito" in screen.texts()


def test_a_notice_goes_when_the_next_ticket_begins(screen: Screen, file_shop: ShopStory) -> None:
    till = just_emptied(screen, file_shop, 1280, 800)

    till.order("Pranzo")

    assert not screen.shows("toast_undo")


def covered_by_the_notice(screen: Screen) -> list[str]:
    """What a finger might want and the notice lies over, even by its edge."""
    notice = place_of(screen.find("toast"))
    others = (item for item in screen.tappables() if item.objectName() != "toast_undo")
    return [item.objectName() for item in others if place_of(item).intersects(notice)]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("width", "height"), SIZES)
def test_a_notice_lies_over_nothing_that_can_be_tapped(
    screen: Screen, file_shop: ShopStory, width: int, height: int, language: str
) -> None:
    anna = file_shop.customer("Anna", credit=50_000)
    till = just_emptied(screen, file_shop, width, height)
    assert covered_by_the_notice(screen) == []
    till.app.preferences_vm.setLanguage(language)

    till.tap("navCustomers", f"customer_{anna.id}", "addCredit", "topUpQuick_2000")
    till.tap("topUpWith_cash")

    assert covered_by_the_notice(screen) == []
    assert screen.cut_texts() == []


def test_a_removed_line_is_offered_back_beside_the_title(
    screen: Screen, file_shop: ShopStory
) -> None:
    ham = file_shop.article("Prosciutto e mozzarella", 550).id
    till = open_till(screen, file_shop, Caffè=130)
    screen.window.resize(1024, 600)
    screen.settle()
    till.order("Caffè", "Prosciutto e mozzarella")

    till.tap(f"line_{ham}_less")

    assert covered_by_the_notice(screen) == []
    assert screen.cut_texts() == []


@pytest.mark.parametrize(("width", "height"), SIZES)
def test_a_finger_reaches_what_an_interjection_lies_over(
    screen: Screen, file_shop: ShopStory, width: int, height: int
) -> None:
    till = open_till(screen, file_shop)
    screen.window.resize(width, height)
    till.tap("navCustomers")

    seen(till.app, "notices").interject("Questo codice non è di nessun cliente di questo locale.")
    screen.settle()
    aside = place_of(screen.find("asideText"))
    assert aside.intersects(place_of(screen.find("kind_company")))
    till.tap("kind_company")

    assert screen.accessible("kind_company").state().checked
    assert screen.shows("asideText")


@pytest.mark.parametrize(("width", "height"), SIZES)
def test_the_longest_sentence_is_read_to_its_end_and_is_in_nobodys_way(
    screen: Screen, file_shop: ShopStory, width: int, height: int
) -> None:
    till = open_till(screen, file_shop)
    screen.window.resize(width, height)
    around = till.app.around
    assert around is not None

    for language in LANGUAGES:
        till.app.preferences_vm.setLanguage(language)
        for trouble in TROUBLES:
            around.notices.announce(around.sentences.of(trouble))
            screen.settle()
            assert screen.cut_texts() == []
    till.tap("ticketCustomer")

    assert screen.shows("customers_search")

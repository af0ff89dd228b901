"""What is said in passing never lies over the keys of a task that began since."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtQml import QQmlProperty

from tests.ui.open_till import OpenTill, open_till
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

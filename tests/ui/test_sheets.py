"""Sheets that open over the till: where the keyboard is, and what a fast finger may do meanwhile."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.ui.open_till import OpenTill, open_till

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.shop import ShopStory
    from tests.ui.screen import Screen

SLOW_MS = 150


def at_record(screen: Screen, shop: ShopStory) -> OpenTill:
    anna = shop.customer("Anna", credit=2000)
    till = open_till(screen, shop, Pranzo=1250)
    till.tap("navCustomers", f"customer_{anna.id}")
    screen.scene.theme.setProperty("quick", SLOW_MS)
    return till


def opened_wholly(screen: Screen, qtbot: QtBot) -> None:
    """Long enough for a sheet to come, and a frame more on a busy machine."""
    qtbot.wait(2 * SLOW_MS)
    screen.settle()


def test_a_finger_faster_than_the_sheet_keeps_the_text_it_touched(
    screen: Screen, file_shop: ShopStory, qtbot: QtBot
) -> None:
    till = at_record(screen, file_shop)

    till.tap("addCredit", "topUpNote")
    opened_wholly(screen, qtbot)

    assert screen.focused() == "topUpNote"
    assert screen.shows("key_a")


def test_a_finger_faster_than_the_form_keeps_the_field_it_touched(
    screen: Screen, file_shop: ShopStory, qtbot: QtBot
) -> None:
    till = at_record(screen, file_shop)

    till.tap("newCustomer", "formPhone")
    opened_wholly(screen, qtbot)

    assert screen.focused() == "formPhone"


def test_a_sheet_opened_again_begins_with_its_keypad(
    screen: Screen, file_shop: ShopStory, qtbot: QtBot
) -> None:
    till = at_record(screen, file_shop)
    till.tap("addCredit", "topUpNote", "topUp_close")

    till.tap("addCredit")
    opened_wholly(screen, qtbot)
    screen.type("12")

    assert screen.get("topUpAmount", "amount") == "0,12 €"


def test_a_finger_faster_than_the_payment_sheet_leaves_nothing_behind(
    screen: Screen, file_shop: ShopStory, qtbot: QtBot
) -> None:
    till = at_record(screen, file_shop)
    till.tap("navOrder")
    till.order("Pranzo")

    till.tap("pay", "payWithCash")
    opened_wholly(screen, qtbot)

    qtbot.waitUntil(lambda: not screen.shows("shade"))


def test_a_top_up_faster_than_its_sheet_leaves_nothing_behind(
    screen: Screen, file_shop: ShopStory, qtbot: QtBot
) -> None:
    till = at_record(screen, file_shop)

    till.tap("addCredit", "topUpQuick_1000", "topUpWith_cash")
    opened_wholly(screen, qtbot)

    qtbot.waitUntil(lambda: not screen.shows("shade"))

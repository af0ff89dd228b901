"""Whoever writes on the screen sees what is found, above the keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPointF

from tests.ui.open_till import open_till

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.shop import ShopStory
    from tests.ui.screen import Screen

PEOPLE = ("Anna", "Bruno", "Carla", "Dario", "Elsa", "Furio")
SEARCHES = {
    "registry": (("navCustomers",), "registry_search"),
    "ticket": (("ticketCustomer",), "customers_search"),
    "payment": (("pay",), "payer_search"),
}


def rows_above_the_keyboard(screen: Screen) -> int:
    keyboard = screen.find("key_1").mapToScene(QPointF(0, 0)).y()
    rows = [item for item in screen.items() if item.objectName().startswith("customer_")]
    return sum(row.mapToScene(QPointF(0, row.height())).y() <= keyboard for row in rows)


@pytest.mark.parametrize("where", SEARCHES)
def test_two_people_are_seen_above_the_keyboard_of_the_smallest_window(
    screen: Screen, file_shop: ShopStory, qtbot: QtBot, where: str
) -> None:
    for name in PEOPLE:
        file_shop.customer(name)
    till = open_till(screen, file_shop, Pranzo=1250)
    screen.window.resize(1024, 600)
    screen.settle()
    till.order("Pranzo")
    way, search = SEARCHES[where]

    till.tap(*way, search)

    qtbot.waitUntil(lambda: rows_above_the_keyboard(screen) >= 2)
    till.tap("key_hide")
    screen.settle()
    assert screen.focused() == search

"""What the keyboard reaches without a finger, and the way out of a till without a frame."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QWindow
from PySide6.QtTest import QTest

from tests.ui.open_till import OpenTill, open_till

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.shop import ShopStory
    from tests.ui.screen import Screen

LEAVING = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def kiosk(screen: Screen, shop: ShopStory) -> OpenTill:
    till = open_till(screen, shop, Pranzo=1250)
    screen.window.setVisibility(QWindow.Visibility.FullScreen)
    screen.window.requestActivate()
    full = QWindow.Visibility.FullScreen
    screen._qtbot.waitUntil(lambda: screen.window.visibility() == full and screen.window.isActive())
    screen.settle()
    return till


def press_leaving_keys(screen: Screen) -> None:
    QTest.keyClick(screen.window, Qt.Key.Key_Q, LEAVING)
    screen.settle()


@pytest.mark.parametrize(
    ("place", "search"), [("navOrders", "ordersSearch"), ("navCustomers", "registry_search")]
)
def test_a_stroke_leads_to_the_search_that_is_shown(
    screen: Screen, file_shop: ShopStory, place: str, search: str
) -> None:
    till = open_till(screen, file_shop, Pranzo=1250)
    till.tap(place)
    screen.press(Qt.Key.Key_Tab)
    assert screen.focused() != search

    QTest.keyClick(screen.window, Qt.Key.Key_Slash)

    assert screen.focused() == search
    assert screen.get(search, "text") == ""


def test_a_stroke_leads_to_the_search_of_the_sheet_and_not_to_one_behind_it(
    screen: Screen, file_shop: ShopStory
) -> None:
    till = open_till(screen, file_shop, Pranzo=1250)
    waiting = file_shop.order(400)
    till.tap("navOrders", f"order_{waiting.id}", "payOrder")
    screen.press(Qt.Key.Key_Tab)

    QTest.keyClick(screen.window, Qt.Key.Key_Slash)

    assert screen.focused() == "payer_search"


def test_a_till_without_a_frame_is_left_by_keys_and_a_second_tap(
    screen: Screen, file_shop: ShopStory, qtbot: QtBot
) -> None:
    till = kiosk(screen, file_shop)

    press_leaving_keys(screen)
    till.tap("leave_stay")
    assert screen.window.isVisible()
    press_leaving_keys(screen)
    till.tap("leave_confirm")

    qtbot.waitUntil(lambda: not screen.window.isVisible())


def test_a_finger_that_rests_on_the_rail_asks_whether_to_leave(
    screen: Screen, file_shop: ShopStory, qtbot: QtBot
) -> None:
    kiosk(screen, file_shop)
    middle = screen.find("railMiddle")
    place = middle.mapToScene(QPoint(round(middle.width() / 2), round(middle.height() / 2)))

    QTest.mousePress(screen.window, Qt.MouseButton.LeftButton, pos=place.toPoint())
    qtbot.waitUntil(lambda: screen.shows("leave_stay"))
    QTest.mouseRelease(screen.window, Qt.MouseButton.LeftButton, pos=place.toPoint())

    assert screen.window.isVisible()


def test_a_window_with_a_frame_has_its_own_cross(screen: Screen, file_shop: ShopStory) -> None:
    open_till(screen, file_shop, Pranzo=1250)

    press_leaving_keys(screen)

    assert not screen.shows("leave_stay")

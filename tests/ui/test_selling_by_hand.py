"""Fingers, mice and keyboards at the screens that sell."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest

from pos_app.desktop.jobs import QtJobs
from pos_app.services.views import OrderFilter
from tests.ui.open_till import OpenTill, open_till

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from tests.shop import ShopStory
    from tests.ui.screen import Screen


@pytest.fixture
def jobs(qapp: object) -> Iterator[QtJobs]:  # noqa: ARG001 - answers need the application's loop
    jobs = QtJobs()
    yield jobs
    jobs.close()


def pieces(till: OpenTill) -> int:
    return till.selling.ticket_vm.ticket.pieces


def paid(till: OpenTill) -> list[int]:
    rows = till.shop.handle.views.orders(OrderFilter.PAID_TODAY)
    return [row.total.minor for row in rows]


def hold_enter(screen: Screen, times: int = 20) -> None:
    """The key goes down, repeats itself, and comes up."""
    for repeat in range(times):
        event = QKeyEvent(
            QEvent.Type.KeyPress,
            Qt.Key.Key_Return,
            Qt.KeyboardModifier.NoModifier,
            "\r",
            repeat > 0,
        )
        QCoreApplication.sendEvent(screen.window, event)
        screen.settle()


def click_twenty_times(screen: Screen, name: str) -> None:
    point = screen.reachable(name)
    for _ in range(20):
        QTest.mouseClick(
            screen.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, point
        )
    screen.settle()


def test_two_overlapping_fingers_order_both_articles(screen: Screen, file_shop: ShopStory) -> None:
    till = open_till(screen, file_shop, Caffè=130, Toast=400)

    screen.two_fingers(till.tile("Caffè"), till.tile("Toast"))

    assert till.text("ticketTotal") == "5,30 €"


def test_two_overlapping_fingers_type_twelve_cents_on_the_bill(
    screen: Screen, file_shop: ShopStory
) -> None:
    till = open_till(screen, file_shop, Pranzo=1250)
    till.order("Pranzo")
    till.tap("pay")

    screen.two_fingers("paymentKey_1", "paymentKey_2")

    assert screen.get("paymentEntry", "amount") == "0,12 €"


def test_twenty_clicks_on_pay_with_credit_pay_once(
    screen: Screen, file_shop: ShopStory, jobs: QtJobs, qtbot: QtBot
) -> None:
    anna = file_shop.customer("Anna", credit=20_000)
    till = open_till(screen, file_shop, jobs, Pranzo=1250)
    qtbot.waitUntil(lambda: bool(till.selling.articles_vm.price_list))
    screen.settle()
    till.selling.ticket_vm.chooseCustomer(anna.id)
    till.order("Pranzo")
    qtbot.waitUntil(lambda: screen.shows("payTicketWithCredit"))

    click_twenty_times(screen, "payTicketWithCredit")

    qtbot.waitUntil(lambda: screen.shows("doneCredit"))
    assert file_shop.balance(anna) == 18_750
    assert paid(till) == [1250]


def test_twenty_clicks_on_the_sheet_pay_once_and_open_nothing_behind_it(
    screen: Screen, file_shop: ShopStory, jobs: QtJobs, qtbot: QtBot
) -> None:
    anna = file_shop.customer("Anna", credit=20_000)
    till = open_till(screen, file_shop, jobs, Pranzo=1250)
    qtbot.waitUntil(lambda: bool(till.selling.articles_vm.price_list))
    screen.settle()
    till.selling.ticket_vm.chooseCustomer(anna.id)
    till.order("Pranzo")
    till.tap("pay")
    qtbot.waitUntil(lambda: till.selling.payment_vm.face.can_collect)
    screen.settle()

    click_twenty_times(screen, "payWithCredit")
    qtbot.waitUntil(lambda: screen.shows("doneCredit"))
    screen.settle()

    assert file_shop.balance(anna) == 18_750
    assert paid(till) == [1250]
    assert not screen.shows("customers_close")


def test_a_double_tap_on_a_tender_does_not_undo_what_it_did(
    screen: Screen, file_shop: ShopStory
) -> None:
    till = open_till(screen, file_shop, Pranzo=1250)
    till.order("Pranzo")
    till.tap("pay")
    point = screen.reachable("payWithCash")

    for _ in range(2):
        QTest.mouseClick(
            screen.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, point
        )
        screen.settle()

    assert paid(till) == [1250]
    assert screen.shows("doneTitle")


def test_enter_held_down_pays_once_and_orders_nothing_more(
    screen: Screen, file_shop: ShopStory
) -> None:
    anna = file_shop.customer("Anna", credit=20_000)
    till = open_till(screen, file_shop, Pranzo=1250)
    till.selling.ticket_vm.chooseCustomer(anna.id)
    screen.find(till.tile("Pranzo")).forceActiveFocus(Qt.FocusReason.TabFocusReason)
    screen.press(Qt.Key.Key_Return)
    screen.press(Qt.Key.Key_F2)
    assert screen.shows("payWithCredit")

    hold_enter(screen)

    assert file_shop.balance(anna) == 18_750
    assert paid(till) == [1250]
    assert pieces(till) == 0


def test_escape_leaves_the_sheet_and_takes_nothing(screen: Screen, file_shop: ShopStory) -> None:
    anna = file_shop.customer("Anna", credit=1000)
    till = open_till(screen, file_shop, Pranzo=1347)
    till.selling.ticket_vm.chooseCustomer(anna.id)
    till.order("Pranzo")
    till.tap("pay", "payWithCredit")

    screen.press(Qt.Key.Key_Escape)

    assert not screen.shows("payWithCredit")
    assert file_shop.balance(anna) == 1000
    assert till.text("ticketTotal") == "13,47 €"


def test_the_cross_leaves_the_sheet_and_it_opens_again(
    screen: Screen, file_shop: ShopStory
) -> None:
    till = open_till(screen, file_shop, Pranzo=1347)
    till.order("Pranzo")

    till.tap("pay", "payment_close", "pay", "payWithCash")

    assert paid(till) == [1347]


def test_an_order_needs_no_finger_at_all(screen: Screen, file_shop: ShopStory) -> None:
    till = open_till(screen, file_shop, Caffè=130, Toast=400)
    screen.find(till.tile("Caffè")).forceActiveFocus(Qt.FocusReason.TabFocusReason)

    screen.press(Qt.Key.Key_Return)
    screen.press(Qt.Key.Key_Right)
    screen.press(Qt.Key.Key_Return)
    screen.press(Qt.Key.Key_F2)
    assert screen.focused() == "payer_search"
    screen.press(Qt.Key.Key_F6)

    assert paid(till) == [530]


def test_figures_typed_on_a_real_keyboard_are_the_cash_handed_over(
    screen: Screen, file_shop: ShopStory
) -> None:
    luca = file_shop.customer("Luca")
    till = open_till(screen, file_shop, Pranzo=1730)
    till.selling.ticket_vm.chooseCustomer(luca.id)
    till.order("Pranzo")
    till.tap("pay")

    screen.type("2000")
    assert screen.get("payWithCash", "detail") == "Resto 2,70 €"
    screen.press(Qt.Key.Key_Return)

    assert screen.get("doneChange", "amount") == "2,70 €"


def test_a_quantity_is_typed_on_the_till_s_own_keypad(screen: Screen, file_shop: ShopStory) -> None:
    till = open_till(screen, file_shop, Caffè=130)
    till.order("Caffè")
    line = till.tile("Caffè").replace("tile", "line")

    till.tap(f"{line}_quantity", "quantityKey_1", "quantityKey_2", "quantityConfirm")

    assert till.text("ticketTotal") == "15,60 €"


def test_a_removed_line_comes_back_by_the_notice(screen: Screen, file_shop: ShopStory) -> None:
    till = open_till(screen, file_shop, Caffè=130)
    till.order("Caffè")
    line = till.tile("Caffè").replace("tile", "line")

    till.tap(f"{line}_less")
    assert screen.shows("emptyHint")
    till.tap("toast_undo")

    assert till.text("ticketTotal") == "1,30 €"


def test_the_customer_of_the_ticket_is_found_and_sent_away(
    screen: Screen, file_shop: ShopStory
) -> None:
    anna = file_shop.customer("Anna", "Verdi", credit=2000)
    till = open_till(screen, file_shop, Caffè=130)

    till.tap("ticketCustomer", f"customer_{anna.id}")
    assert screen.spoken("ticketCustomer") == "Verdi Anna, Credito 20,00 €"
    till.tap("removeCustomer")

    assert screen.spoken("ticketCustomer") == "Scegli un cliente"


def test_an_order_of_the_list_is_opened_and_paid(screen: Screen, file_shop: ShopStory) -> None:
    order = file_shop.order(400)
    till = open_till(screen, file_shop, Caffè=130)

    till.tap("navOrders", f"order_{order.id}", "payOrder", "payWithCash")

    assert paid(till) == [400]
    assert screen.shows("doneTitle")


def test_a_new_customer_is_entered_while_paying(screen: Screen, file_shop: ShopStory) -> None:
    till = open_till(screen, file_shop, Pranzo=1250)
    till.order("Pranzo")

    till.tap("pay", "payer_new")
    assert screen.focused() == "newCustomerName"
    screen.type("Bottega Verde")
    till.tap("registerCustomer", "leaveUnpaid")

    (row,) = file_shop.handle.views.orders(OrderFilter.UNPAID)
    assert row.customer_name == "Bottega Verde"


def test_disabled_ways_to_pay_say_why(screen: Screen, file_shop: ShopStory) -> None:
    till = open_till(screen, file_shop, Pranzo=1250)
    till.order("Pranzo")

    till.tap("pay")

    assert screen.spoken("payWithCredit") == "Paga con Credito, Scegli un cliente"
    assert screen.spoken("leaveUnpaid") == "Non riscosso, Scegli un cliente"
    assert screen.spoken("payWithVoucher") == "Buono pasto, Digita il valore"
    assert not till.enabled("payWithCredit")


def test_the_till_changes_its_colours_and_its_language_while_it_is_open(
    screen: Screen, file_shop: ShopStory
) -> None:
    anna = file_shop.customer("Anna", credit=2000)
    till = open_till(screen, file_shop, Pranzo=1250)
    till.selling.ticket_vm.chooseCustomer(anna.id)
    till.order("Pranzo")

    till.tap("switchColours")
    till.app.preferences_vm.setLanguage("pt_BR")
    screen.settle()

    assert screen.scene.theme.property("dark")
    assert screen.spoken("payTicketWithCredit") == "Pagar com saldo, € 12,50 · depois restam € 7,50"

"""How often a finger taps for the everyday jobs, by really tapping in the real window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pos_app.services.views import OrderFilter
from tests.ui.open_till import OpenTill, open_till

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.shop import ShopStory
    from tests.ui.screen import Screen


def paid_with(till: OpenTill) -> list[str]:
    rows = till.shop.handle.views.orders(OrderFilter.PAID_TODAY)
    return [row.paid_with for row in rows]


def test_paying_with_credit_takes_three_taps_when_the_customer_must_be_found(
    screen: Screen, file_shop: ShopStory, qtbot: QtBot
) -> None:
    anna = file_shop.customer("Anna", "Verdi", credit=2000)
    luca = file_shop.customer("Luca", "Bianchi")
    till = open_till(screen, file_shop, Pranzo=1250)
    till.order("Pranzo")

    till.tap("pay")
    assert screen.focused() == "payer_search"
    screen.type("verdi")
    qtbot.waitUntil(lambda: not screen.shows(f"customer_{luca.id}"))
    till.tap(f"customer_{anna.id}", "payWithCredit")

    assert len(till.taps) == 3
    assert file_shop.balance(anna) == 750
    assert paid_with(till) == ["credit"]


def test_paying_with_credit_takes_two_taps_with_the_customer_on_the_ticket(
    screen: Screen, file_shop: ShopStory
) -> None:
    anna = file_shop.customer("Anna", credit=2000)
    till = open_till(screen, file_shop, Pranzo=1250)
    till.selling.ticket_vm.chooseCustomer(anna.id)
    till.order("Pranzo")

    till.tap("pay", "payWithCredit")

    assert len(till.taps) == 2
    assert file_shop.balance(anna) == 750


def test_paying_with_credit_takes_one_tap_when_it_covers_the_ticket(
    screen: Screen, file_shop: ShopStory
) -> None:
    anna = file_shop.customer("Anna", credit=2000)
    till = open_till(screen, file_shop, Pranzo=1250)
    till.selling.ticket_vm.chooseCustomer(anna.id)
    till.order("Pranzo")
    assert screen.spoken("payTicketWithCredit") == "Paga con Credito, 12,50 € · poi restano 7,50 €"

    till.tap("payTicketWithCredit")

    assert len(till.taps) == 1
    assert file_shop.balance(anna) == 750
    assert screen.get("doneCredit", "after") == "7,50 €"


def test_part_credit_and_exact_cash_take_four_taps(screen: Screen, file_shop: ShopStory) -> None:
    anna = file_shop.customer("Anna", credit=1000)
    till = open_till(screen, file_shop, Pranzo=1347)
    till.order("Pranzo")

    till.tap("pay", f"customer_{anna.id}", "payWithCredit", "payWithCash")

    assert len(till.taps) == 4
    assert paid_with(till) == ["credit+cash"]


def test_part_credit_and_exact_cash_take_three_taps_with_a_known_customer(
    screen: Screen, file_shop: ShopStory
) -> None:
    anna = file_shop.customer("Anna", credit=1000)
    till = open_till(screen, file_shop, Pranzo=1347)
    till.selling.ticket_vm.chooseCustomer(anna.id)
    till.order("Pranzo")

    till.tap("pay", "payWithCredit", "payWithCash")

    assert len(till.taps) == 3
    assert paid_with(till) == ["credit+cash"]


def test_exact_cash_takes_two_taps(screen: Screen, file_shop: ShopStory) -> None:
    till = open_till(screen, file_shop, Pranzo=1250)
    till.order("Pranzo")

    till.tap("pay", "payWithCash")

    assert len(till.taps) == 2
    assert paid_with(till) == ["cash"]


def test_the_balance_slip_takes_one_tap_after_a_payment(
    screen: Screen, file_shop: ShopStory, qtbot: QtBot
) -> None:
    anna = file_shop.customer("Anna", credit=2000)
    till = open_till(screen, file_shop, Pranzo=1250)
    till.selling.ticket_vm.chooseCustomer(anna.id)
    till.order("Pranzo")
    till.tap("payTicketWithCredit")
    till.taps.clear()
    qtbot.waitUntil(lambda: not screen.shows("afterTap"))

    till.tap("donePrint")

    assert len(till.taps) == 1
    assert len(file_shop.handle.spool(file_shop.desk.till_id).waiting()) == 1

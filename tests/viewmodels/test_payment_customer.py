"""Who pays on the sheet, or leaves unpaid."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from pos_app.domain.customers import CustomerKind
from pos_app.domain.orders import OrderState
from pos_app.services.views import OrderFilter
from tests.viewmodels.payment_story import at_the_payment, collected

if TYPE_CHECKING:
    from tests.shop import ShopStory


pytestmark = pytest.mark.usefixtures("qapp")


# --- Scenario 13: leave unpaid ---


def test_an_order_left_unpaid_is_on_the_customers_tab(shop: ShopStory) -> None:
    luca = shop.customer("Luca")
    sale = at_the_payment(shop, 1250, luca)

    sale.payment.leaveUnpaid()

    assert shop.owed(luca) == 1250
    (tab,) = shop.handle.views.open_tabs(luca.id)
    assert (tab.state, tab.owed.minor) == (OrderState.UNPAID, 1250)
    assert sale.done.tab_text == "12,50 €"


def test_an_order_left_partly_unpaid_says_only_what_is_owed(shop: ShopStory) -> None:
    luca = shop.customer("Luca")
    sale = at_the_payment(shop, 1250, luca)

    sale.keys("500")
    sale.payment.payWith("cash")
    sale.payment.leaveUnpaid()

    assert shop.owed(luca) == 750
    assert sale.done.title == "Left unpaid 7,50 €"


def test_nobody_can_leave_an_order_unpaid_without_a_customer(shop: ShopStory) -> None:
    sale = at_the_payment(shop, 1250)

    sale.payment.leaveUnpaid()

    assert "Choose a customer" in sale.payment.face.notice
    assert shop.handle.views.orders(OrderFilter.UNPAID) == ()


# --- The customer on the sheet ---


def test_a_new_customer_needs_only_a_name(shop: ShopStory) -> None:
    sale = at_the_payment(shop, 1250)

    sale.payment.picker_vm.setKind("company")
    sale.payment.enterNew(True)
    sale.payment.register("  Bottega   Verde ")

    assert sale.payment.face.customer_name == "Bottega Verde"
    (row,) = shop.handle.views.customers(CustomerKind.COMPANY).rows
    assert row.display_name == "Bottega Verde"


def test_a_new_customer_without_a_name_is_asked_for_one(shop: ShopStory) -> None:
    sale = at_the_payment(shop, 1250)

    sale.payment.register("   ")

    assert sale.payment.face.notice == "Type a name."
    assert not sale.payment.face.has_customer


def test_somebody_else_pays_and_collected_credit_goes_back(shop: ShopStory) -> None:
    anna, luca = shop.customer("Anna", credit=500), shop.customer("Luca", credit=5000)
    sale = at_the_payment(shop, 1250, anna)
    sale.payment.payWithCredit()

    sale.payment.changeCustomer()
    sale.payment.picker_vm.choose(luca.id)
    assert collected(sale) == []
    sale.payment.payWithCredit()

    assert (shop.balance(anna), shop.balance(luca)) == (500, 3750)


def test_whoever_was_chosen_on_the_sheet_stays_on_the_ticket(shop: ShopStory) -> None:
    anna = shop.customer("Anna", credit=500)
    sale = at_the_payment(shop, 1250)

    sale.payment.picker_vm.choose(anna.id)
    sale.payment.close()

    assert sale.ticket.face.customer_name == "Anna"


def test_the_ticket_knows_its_new_balance_when_the_same_customer_orders_again(
    shop: ShopStory,
) -> None:
    anna = shop.customer("Anna", credit=2000)
    sale = at_the_payment(shop, 1250, anna)
    sale.payment.payWithCredit()

    sale.ticket.chooseCustomer(anna.id)

    assert sale.ticket.face.credit_text == "Credit 7,50 €"

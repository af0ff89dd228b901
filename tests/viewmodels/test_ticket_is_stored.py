"""The ticket becomes an order of the list, and an order of the list the ticket."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from pos_app.domain.orders import OrderState
from pos_app.services.views import OrderFilter
from tests.viewmodels.inline_jobs import HeldJobs
from tests.viewmodels.selling_story import selling_at
from tests.viewmodels.tills import seen

if TYPE_CHECKING:
    from tests.shop import ShopStory


# The undo of a deletion runs on a timer.
pytestmark = pytest.mark.usefixtures("qapp")


def test_an_order_sent_to_preparation_leaves_the_ticket_for_the_list(shop: ShopStory) -> None:
    sale = selling_at(shop, Toast=400)
    sale.tap("Toast")

    sale.ticket.send()

    assert sale.ticket.face.is_empty
    rows = shop.handle.views.orders(OrderFilter.IN_PREPARATION)
    assert [(row.first_line, row.total.minor) for row in rows] == [("Toast", 400)]


def test_an_empty_ticket_cannot_be_sent(shop: ShopStory) -> None:
    sale = selling_at(shop)

    sale.ticket.send()

    assert not sale.ticket.face.can_send
    assert shop.handle.views.orders(OrderFilter.IN_PREPARATION) == ()


def test_an_order_of_the_list_comes_back_onto_the_ticket_and_grows(shop: ShopStory) -> None:
    sale = selling_at(shop, Toast=400, Caffè=130)
    sale.tap("Toast")
    sale.ticket.send()
    order = shop.handle.views.orders(OrderFilter.IN_PREPARATION)[0]

    sale.selling.orders_vm.openOnTicket(order.id)
    assert sale.ticket.face.title == f"Order {order.id}"
    sale.tap("Caffè")
    assert sale.ticket.face.send_text == "Save the changes"
    sale.ticket.send()

    view = shop.handle.views.order(order.id)
    assert view is not None
    assert [line.name for line in view.lines] == ["Toast", "Caffè"]
    assert view.order.state is OrderState.IN_PREPARATION


def test_beginning_another_order_puts_the_first_into_the_list(shop: ShopStory) -> None:
    sale = selling_at(shop, Toast=400)
    sale.tap("Toast")

    sale.ticket.startNew()

    assert sale.ticket.face.is_empty
    assert [row.total.minor for row in shop.handle.views.orders(OrderFilter.OPEN)] == [400]


@pytest.mark.parametrize("act", ["send", "startNew"])
def test_a_customer_chosen_while_the_order_is_being_stored_is_stored_with_it(
    shop: ShopStory, act: str
) -> None:
    anna = shop.customer("Anna", credit=500)
    jobs = HeldJobs()
    sale = selling_at(shop, jobs, Caffè=130)
    sale.tap("Caffè")

    getattr(sale.ticket, act)()
    sale.ticket.chooseCustomer(anna.id)
    jobs.run_all()

    [order] = shop.handle.views.orders(
        OrderFilter.IN_PREPARATION if act == "send" else OrderFilter.OPEN
    )
    assert order.customer_id == anna.id


def test_a_customer_chosen_while_the_order_is_being_stored_pays_it(shop: ShopStory) -> None:
    anna = shop.customer("Anna", credit=500)
    jobs = HeldJobs()
    sale = selling_at(shop, jobs, Caffè=130)
    sale.pay("Caffè")

    sale.ticket.chooseCustomer(anna.id)
    jobs.run_all()

    assert seen(sale.payment, "customerName") == "Anna"
    assert sale.ticket.face.customer_name == "Anna"

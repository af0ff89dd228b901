"""What was taken off the ticket comes back, beside what was tapped since."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from pos_app.services.views import OrderFilter
from tests.viewmodels.selling_story import selling_at
from tests.viewmodels.ticket_lines import lines

if TYPE_CHECKING:
    from tests.shop import ShopStory


# The undo of a deletion runs on a timer.
pytestmark = pytest.mark.usefixtures("qapp")


def test_a_removed_line_comes_back_where_it_was(shop: ShopStory) -> None:
    sale = selling_at(shop, Caffè=130, Toast=400)
    sale.tap("Caffè", "Toast")

    sale.ticket.less(sale.id_of("Caffè"))
    assert lines(sale) == [("Toast", "1", "4,00 €")]
    sale.story.follow("undo")

    assert lines(sale) == [("Caffè", "1", "1,30 €"), ("Toast", "1", "4,00 €")]


def test_an_emptied_ticket_comes_back_whole(shop: ShopStory) -> None:
    anna = shop.customer("Anna", credit=500)
    sale = selling_at(shop, Caffè=130)
    sale.tap("Caffè")
    sale.ticket.chooseCustomer(anna.id)

    sale.ticket.empty()
    assert sale.ticket.face.is_empty
    assert sale.ticket.face.customer_name == ""
    sale.story.follow("undo")

    assert lines(sale) == [("Caffè", "1", "1,30 €")]
    assert sale.ticket.face.customer_name == "Anna"


def test_throwing_a_stored_order_away_deletes_it_unless_it_is_wanted_back(shop: ShopStory) -> None:
    sale = selling_at(shop, Toast=400)
    sale.tap("Toast")
    sale.selling.payTicket()
    sale.payment.close()

    sale.ticket.empty()
    sale.story.follow("undo")
    assert lines(sale) == [("Toast", "1", "4,00 €")]
    sale.ticket.empty()
    sale.story.around.cancelling.finish()

    assert shop.handle.views.orders(OrderFilter.OPEN) == ()


def test_a_stored_order_emptied_line_by_line_is_deleted_unless_wanted_back(
    shop: ShopStory,
) -> None:
    order = shop.order(400)
    sale = selling_at(shop, Caffè=130)
    sale.selling.orders_vm.openOnTicket(order.id)
    sale.ticket.less(sale.ticket.ticket.lines[0].article_id)

    sale.ticket.startNew()
    assert sale.story.around.cancelling.leaving_id == order.id
    sale.story.follow("undo")
    assert [row.id for row in shop.handle.views.orders(OrderFilter.OPEN)] == [order.id]
    sale.selling.orders_vm.openOnTicket(order.id)
    sale.ticket.less(sale.ticket.ticket.lines[0].article_id)
    sale.ticket.startNew()
    sale.story.around.cancelling.finish()

    assert shop.handle.views.orders(OrderFilter.OPEN) == ()


def test_a_removed_line_comes_back_beside_what_was_tapped_since(shop: ShopStory) -> None:
    sale = selling_at(shop, Caffè=130, Toast=400, Pranzo=1250)
    sale.tap("Caffè", "Caffè", "Toast")

    sale.ticket.setQuantity(sale.id_of("Caffè"), 0)
    sale.tap("Pranzo", "Toast")
    sale.story.follow("undo")

    assert lines(sale) == [
        ("Caffè", "2", "2,60 €"),
        ("Toast", "2", "8,00 €"),
        ("Pranzo", "1", "12,50 €"),
    ]


def test_a_removed_line_that_was_tapped_again_counts_both(shop: ShopStory) -> None:
    sale = selling_at(shop, Caffè=130, Toast=400)
    sale.tap("Caffè", "Caffè", "Toast")

    sale.ticket.setQuantity(sale.id_of("Caffè"), 0)
    sale.tap("Caffè")
    sale.story.follow("undo")

    assert lines(sale) == [("Toast", "1", "4,00 €"), ("Caffè", "3", "3,90 €")]


def test_a_removed_line_does_not_come_back_onto_another_ticket(shop: ShopStory) -> None:
    sale = selling_at(shop, Caffè=130, Toast=400)
    sale.tap("Caffè", "Toast")

    sale.ticket.less(sale.id_of("Caffè"))
    sale.ticket.clear()
    sale.story.follow("undo")

    assert lines(sale) == []


def test_an_emptied_ticket_is_offered_back_only_until_the_next_begins(shop: ShopStory) -> None:
    sale = selling_at(shop, Caffè=130, Toast=400)
    sale.tap("Caffè")

    sale.ticket.empty()
    sale.tap("Toast")
    sale.story.follow("undo")

    assert lines(sale) == [("Toast", "1", "4,00 €")]


def test_an_emptied_ticket_comes_back_without_harm_to_an_order_opened_since(
    shop: ShopStory,
) -> None:
    other = shop.order(400)
    sale = selling_at(shop, Caffè=130, Toast=400)
    sale.tap("Caffè")

    sale.ticket.empty()
    sale.selling.orders_vm.openOnTicket(other.id)
    sale.tap("Toast")
    sale.story.follow("undo")

    assert lines(sale) == [("Caffè", "1", "1,30 €")]
    (row,) = shop.handle.views.orders(OrderFilter.OPEN)
    assert (row.id, row.total.minor) == (other.id, 800)

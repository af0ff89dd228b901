"""The book does not answer, or its answer is lost: the ticket says so, and no order is there twice."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from pos_app.services.store_trouble import DiskFull, StoreDamaged, StoreUnreachable
from pos_app.services.views import OrderFilter
from tests.viewmodels.selling_story import selling_at
from tests.viewmodels.tills import seen
from tests.viewmodels.troubled_jobs import Deaf, HeldReader, LosesTheFirstAnswer

if TYPE_CHECKING:
    from tests.shop import ShopStory


# The undo of a deletion runs on a timer.
pytestmark = pytest.mark.usefixtures("qapp")


def lost(*, is_carried_out: bool) -> LosesTheFirstAnswer:
    """The disk is full at the first act, which is done all the same or not at all."""
    return LosesTheFirstAnswer(DiskFull("saldo.db"), is_carried_out=is_carried_out)


@pytest.mark.parametrize("after", [True, False], ids=["after the commit", "before it"])
def test_an_order_whose_answer_was_lost_is_stored_once(shop: ShopStory, *, after: bool) -> None:
    sale = selling_at(shop, lost(is_carried_out=after), Toast=400, Caffè=130)
    sale.tap("Toast")

    sale.ticket.startNew()
    assert "disk is full" in sale.ticket.face.notice
    sale.tap("Caffè")
    sale.ticket.startNew()

    rows = shop.handle.views.orders(OrderFilter.OPEN)
    assert [(row.pieces, row.total.minor) for row in rows] == [(2, 530)]


def test_a_book_that_does_not_answer_is_told_on_the_ticket(shop: ShopStory) -> None:
    anna = shop.customer("Anna", credit=500)
    sale = selling_at(shop, Deaf("customer of the ticket"), Toast=400)

    sale.ticket.chooseCustomer(anna.id)

    assert "does not answer" in sale.ticket.face.notice
    assert sale.ticket.face.customer_name == ""


def test_a_customer_who_could_not_be_read_troubles_no_other_ticket(
    shop: ShopStory, monkeypatch: pytest.MonkeyPatch
) -> None:
    anna = shop.customer("Anna", credit=500)
    late = HeldReader("customer of the ticket")
    sale = selling_at(shop, late)

    def unreachable(*_asked: object) -> None:
        raise StoreUnreachable("cassa.local")

    monkeypatch.setattr(type(sale.story.till.views), "customer", unreachable)
    sale.ticket.chooseCustomer(anna.id)
    sale.ticket.clear()
    late.answer_questions()

    assert sale.ticket.face.notice == ""


@pytest.mark.parametrize("after", [True, False], ids=["after the commit", "before it"])
def test_a_lost_answer_of_one_ticket_is_not_taken_for_another(
    shop: ShopStory, *, after: bool
) -> None:
    other = shop.order(400)
    sale = selling_at(shop, lost(is_carried_out=after), Pranzo=1250, Caffè=130)
    sale.tap("Pranzo")
    sale.ticket.send()
    sale.ticket.less(sale.id_of("Pranzo"))

    sale.selling.orders_vm.openOnTicket(other.id)
    sale.tap("Caffè")
    sale.selling.payTicket()
    sale.payment.payWith("cash")

    paid = shop.handle.views.orders(OrderFilter.PAID_TODAY)
    assert [(row.id, row.total.minor) for row in paid] == [(other.id, 530)]


def test_an_emptied_ticket_whose_answer_was_lost_leaves_no_order_behind(shop: ShopStory) -> None:
    sale = selling_at(shop, lost(is_carried_out=True), Pranzo=1250)
    sale.tap("Pranzo")
    sale.ticket.send()
    sale.ticket.less(sale.id_of("Pranzo"))

    sale.ticket.startNew()
    sale.story.around.cancelling.finish()

    assert shop.handle.views.orders(OrderFilter.IN_PREPARATION) == ()


def test_throwing_away_a_ticket_whose_answer_was_lost_deletes_its_order(shop: ShopStory) -> None:
    sale = selling_at(shop, lost(is_carried_out=True), Pranzo=1250)
    sale.tap("Pranzo")
    sale.ticket.send()

    sale.ticket.empty()
    sale.story.around.cancelling.finish()

    assert sale.ticket.face.is_empty
    assert shop.handle.views.orders(OrderFilter.IN_PREPARATION) == ()


def test_a_notice_of_the_ticket_speaks_the_language_of_the_screen(
    shop: ShopStory, monkeypatch: pytest.MonkeyPatch
) -> None:
    sale = selling_at(shop, Caffè=130)
    sale.tap("Caffè")
    trouble = DiskFull("shop.saldo")
    sale.ticket._failed(trouble)
    monkeypatch.setattr(sale.story.around.sentences, "of", lambda _: "Il disco è pieno")

    sale.story.around.speech.changed.emit()

    assert sale.ticket.face.notice == "Il disco è pieno"


def test_a_book_that_is_damaged_inside_says_so_where_the_tiles_would_be(
    shop: ShopStory, monkeypatch: pytest.MonkeyPatch
) -> None:
    sale = selling_at(shop, Caffè=130)

    def is_damaged(_views: object) -> None:
        raise StoreDamaged("/srv/shop.saldo")

    monkeypatch.setattr(type(sale.story.till.views), "articles", is_damaged)
    sale.selling.articles_vm.read()

    said = seen(sale.selling.articles_vm, "troubleText")
    assert said == "The book is damaged: /srv/shop.saldo. Restore the last backup."

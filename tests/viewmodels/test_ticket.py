from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from pos_app.domain.orders import OrderState
from pos_app.services.change_price_list import ArchiveArticle, archive_article
from pos_app.services.store_trouble import DiskFull, StoreDamaged, StoreUnreachable
from pos_app.services.views import OrderFilter
from tests.viewmodels.inline_jobs import HeldJobs, InlineJobs
from tests.viewmodels.selling_story import SellingStory, selling_at
from tests.viewmodels.tills import seen, shown_rows

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from tests.shop import ShopStory

# The undo of a deletion runs on a timer.
pytestmark = pytest.mark.usefixtures("qapp")


def lines(sale: SellingStory) -> list[tuple[object, ...]]:
    return shown_rows(seen(sale.ticket, "lines"), "name", "quantity", "amount")


def test_tapping_an_article_twice_makes_it_two(shop: ShopStory) -> None:
    sale = selling_at(shop, Caffè=130, Toast=400)

    sale.tap("Caffè", "Toast", "Caffè")

    assert lines(sale) == [("Caffè", "2", "2,60 €"), ("Toast", "1", "4,00 €")]
    assert sale.ticket.face.total_text == "6,60 €"


def test_the_tiles_count_what_is_on_the_ticket(shop: ShopStory) -> None:
    sale = selling_at(shop, Caffè=130, Toast=400)

    sale.tap("Caffè", "Caffè")

    tiles = seen(sale.selling.articles_vm, "tiles")
    assert shown_rows(tiles, "name", "price", "count") == [
        ("Caffè", "1,30 €", 2),
        ("Toast", "4,00 €", 0),
    ]


def test_a_category_shows_its_own_articles_only(shop: ShopStory) -> None:
    sale = selling_at(shop, Caffè=130, Toast=400)
    toast = sale.article("Toast")

    sale.selling.articles_vm.choose(toast.category_id)

    assert shown_rows(seen(sale.selling.articles_vm, "tiles"), "name") == [("Toast",)]


def test_the_stepper_counts_up_and_down(shop: ShopStory) -> None:
    sale = selling_at(shop, Caffè=130)
    sale.tap("Caffè")

    sale.ticket.more(sale.id_of("Caffè"))
    sale.ticket.more(sale.id_of("Caffè"))
    sale.ticket.less(sale.id_of("Caffè"))

    assert lines(sale) == [("Caffè", "2", "2,60 €")]


def test_a_quantity_can_be_typed(shop: ShopStory) -> None:
    sale = selling_at(shop, Caffè=130)
    sale.tap("Caffè")

    sale.ticket.setQuantity(sale.id_of("Caffè"), 12)

    assert lines(sale) == [("Caffè", "12", "15,60 €")]


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


def test_choosing_the_customer_shows_what_they_hold_and_owe(shop: ShopStory) -> None:
    anna = shop.customer("Anna", "Verdi", credit=2000)
    shop.tab(anna, 830)
    sale = selling_at(shop)

    sale.ticket.chooseCustomer(anna.id)

    assert sale.ticket.face.customer_name == "Verdi Anna"
    assert sale.ticket.face.credit_text == "Credit 20,00 €"
    assert sale.ticket.face.tab_text == "To settle 8,30 €"


def test_one_tap_is_offered_only_when_credit_covers_the_whole_ticket(shop: ShopStory) -> None:
    anna = shop.customer("Anna", credit=500)
    sale = selling_at(shop, Toast=400, Caffè=130)
    sale.ticket.chooseCustomer(anna.id)
    assert sale.ticket.face.offer_text == ""

    sale.tap("Toast")
    assert sale.ticket.face.offer_text == "4,00 €"
    sale.tap("Caffè")

    assert sale.ticket.face.offer_text == ""


def test_paying_the_ticket_with_credit_takes_one_tap(shop: ShopStory) -> None:
    anna = shop.customer("Anna", credit=2000)
    sale = selling_at(shop, Pranzo=1250)
    sale.tap("Pranzo")
    sale.ticket.chooseCustomer(anna.id)

    sale.ticket.payWithCredit()

    assert shop.balance(anna) == 750
    assert sale.ticket.face.is_empty
    assert (sale.done.before_text, sale.done.after_text) == ("20,00 €", "7,50 €")
    assert sale.selling.done_vm.face.can_print


def test_twenty_taps_on_pay_with_credit_pay_once(shop: ShopStory) -> None:
    anna = shop.customer("Anna", credit=5000)
    jobs = HeldJobs()
    sale = selling_at(shop, jobs, Pranzo=1250)
    sale.tap("Pranzo")
    sale.ticket.chooseCustomer(anna.id)

    for _ in range(20):
        sale.ticket.payWithCredit()
    jobs.run_all()

    assert shop.balance(anna) == 3750
    assert jobs.waiting == 0


def test_what_is_tapped_while_the_till_pays_is_on_the_next_ticket(shop: ShopStory) -> None:
    anna = shop.customer("Anna", credit=5000)
    jobs = HeldJobs()
    sale = selling_at(shop, jobs, Pranzo=1250, Caffè=130)
    sale.tap("Pranzo")
    sale.ticket.chooseCustomer(anna.id)

    sale.ticket.payWithCredit()
    sale.tap("Caffè", "Caffè")
    jobs.run_all()

    assert shop.balance(anna) == 3750
    assert lines(sale) == [("Caffè", "2", "2,60 €")]


def test_credit_that_went_to_another_till_meanwhile_says_what_is_left(shop: ShopStory) -> None:
    anna = shop.customer("Anna", credit=2000)
    sale = selling_at(shop, Pranzo=1500)
    sale.tap("Pranzo")
    sale.ticket.chooseCustomer(anna.id)
    shop.pay_with_credit(shop.order(1500, anna), anna)

    sale.ticket.payWithCredit()

    assert "5,00 €" in sale.ticket.face.notice
    assert sale.ticket.face.credit_text == "Credit 5,00 €"
    assert sale.ticket.face.offer_text == ""
    assert shop.balance(anna) == 500


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


class BrokenOnce(InlineJobs):
    """The disk is full at the first act, and the act is done all the same or not at all."""

    def __init__(self, *, after_the_commit: bool) -> None:
        self._left = 1
        self._after = after_the_commit

    def act(
        self,
        work: Callable[[], Any],
        done: Callable[[Any], None],
        failed: Callable[[Exception], None],
    ) -> None:
        if not self._left:
            super().act(work, done, failed)
            return
        self._left -= 1
        if self._after:
            work()
        failed(DiskFull("saldo.db"))


@pytest.mark.parametrize("after", [True, False], ids=["after the commit", "before it"])
def test_an_order_whose_answer_was_lost_is_stored_once(shop: ShopStory, *, after: bool) -> None:
    sale = selling_at(shop, BrokenOnce(after_the_commit=after), Toast=400, Caffè=130)
    sale.tap("Toast")

    sale.ticket.startNew()
    assert "disk is full" in sale.ticket.face.notice
    sale.tap("Caffè")
    sale.ticket.startNew()

    rows = shop.handle.views.orders(OrderFilter.OPEN)
    assert [(row.pieces, row.total.minor) for row in rows] == [(2, 530)]


def test_a_book_that_does_not_answer_is_told_on_the_ticket(shop: ShopStory) -> None:
    anna = shop.customer("Anna", credit=500)
    sale = selling_at(shop, Deaf(), Toast=400)

    sale.ticket.chooseCustomer(anna.id)

    assert "does not answer" in sale.ticket.face.notice
    assert sale.ticket.face.customer_name == ""


class Deaf(InlineJobs):
    """The shared book is out of reach for every question about a customer."""

    def ask(
        self,
        topic: str,
        question: Callable[[], Any],
        answer: Callable[[Any], None],
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        if topic != "customer of the ticket":
            super().ask(topic, question, answer, failed)
        elif failed is not None:
            failed(StoreUnreachable("db.shop"))


@pytest.mark.parametrize("after", [True, False], ids=["after the commit", "before it"])
def test_a_lost_answer_of_one_ticket_is_not_taken_for_another(
    shop: ShopStory, *, after: bool
) -> None:
    other = shop.order(400)
    sale = selling_at(shop, BrokenOnce(after_the_commit=after), Pranzo=1250, Caffè=130)
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
    sale = selling_at(shop, BrokenOnce(after_the_commit=True), Pranzo=1250)
    sale.tap("Pranzo")
    sale.ticket.send()
    sale.ticket.less(sale.id_of("Pranzo"))

    sale.ticket.startNew()
    sale.story.around.cancelling.finish()

    assert shop.handle.views.orders(OrderFilter.IN_PREPARATION) == ()


def test_throwing_away_a_ticket_whose_answer_was_lost_deletes_its_order(shop: ShopStory) -> None:
    sale = selling_at(shop, BrokenOnce(after_the_commit=True), Pranzo=1250)
    sale.tap("Pranzo")
    sale.ticket.send()

    sale.ticket.empty()
    sale.story.around.cancelling.finish()

    assert sale.ticket.face.is_empty
    assert shop.handle.views.orders(OrderFilter.IN_PREPARATION) == ()


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


def test_the_one_tap_payment_says_what_will_be_left_of_the_credit(shop: ShopStory) -> None:
    anna = shop.customer("Anna", credit=2000)
    sale = selling_at(shop, Pranzo=1670)
    sale.tap("Pranzo")

    sale.ticket.chooseCustomer(anna.id)

    assert seen(sale.ticket, "offerDetail") == "16,70 € · then 3,30 € are left"


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


def test_the_credit_of_somebody_chosen_after_the_tap_is_not_taken(shop: ShopStory) -> None:
    anna, bruno = shop.customer("Anna", credit=500), shop.customer("Bruno", credit=500)
    jobs = HeldJobs()
    sale = selling_at(shop, jobs, Caffè=130)
    sale.tap("Caffè")
    sale.ticket.chooseCustomer(anna.id)

    sale.ticket.payWithCredit()
    sale.ticket.chooseCustomer(bruno.id)
    jobs.run_all()

    assert (shop.balance(anna), shop.balance(bruno)) == (500, 500)
    assert (sale.ticket.face.customer_name, sale.ticket.face.is_busy) == ("Bruno", False)


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


def test_an_article_tapped_while_the_till_was_busy_stays_though_it_is_sold_no_more(
    shop: ShopStory,
) -> None:
    jobs = HeldJobs()
    sale = selling_at(shop, jobs, Caffè=130, Toast=400)
    jobs.run_all()
    toast = sale.article("Toast")
    sale.tap("Caffè")
    sale.ticket.send()
    sale.tap("Toast")
    archive_article(
        shop.counter,
        ArchiveArticle(
            request_id=shop.request_id(), desk=shop.desk, article_id=toast.id, is_archived=True
        ),
    )

    sale.selling.articles_vm.read()
    jobs.run_all()

    assert [article.name for article in sale.selling.articles_vm.price_list] == ["Caffè"]
    assert [(line.article_id, line.quantity) for line in sale.ticket.ticket.lines] == [
        (toast.id, 1)
    ]


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

"""What this till does besides, at each act: it opens the drawer for cash, and tells the kitchen."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from pos_app.domain.slip_document import SlipKind
from pos_app.domain.tenders import Method
from pos_app.services.print_queue import KITCHEN_PRINTER, OWN_PRINTER
from pos_app.viewmodels.kept_preferences import BESIDE_THE_TILL, Preferences, habits_of
from pos_app.viewmodels.selling import SellingVM
from pos_app.viewmodels.till import TillHabits
from tests.viewmodels.tills import TillStory, till_at

if TYPE_CHECKING:
    from tests.shop import ShopStory

pytestmark = pytest.mark.usefixtures("qapp")

PRINTER = "tcp://192.0.2.7:9100"
OPENS = TillHabits(opens_drawer=True)
COOKS = TillHabits(kitchen=KITCHEN_PRINTER)


@pytest.mark.parametrize(
    ("preferences", "opens"),
    [
        (Preferences(), False),
        (Preferences(printer=PRINTER), True),
        (Preferences(printer=PRINTER, drawer_on_cash=False), False),
    ],
    ids=["no printer", "a printer", "not wanted"],
)
def test_cash_opens_the_drawer_where_a_printer_stands(
    preferences: Preferences, opens: bool
) -> None:
    assert habits_of(preferences).opens_drawer is opens


@pytest.mark.parametrize(
    ("kitchen", "printer"),
    [("", None), (BESIDE_THE_TILL, OWN_PRINTER), (PRINTER, KITCHEN_PRINTER)],
    ids=["no slips", "the till's printer", "a printer of its own"],
)
def test_the_kitchen_reads_slips_where_it_was_set(kitchen: str, printer: str | None) -> None:
    assert habits_of(Preferences(kitchen=kitchen)).kitchen == printer


def selling(story: TillStory) -> SellingVM:
    vm = SellingVM(story.till, story.around)
    vm.begin()
    return vm


def queued(story: TillStory) -> list[tuple[SlipKind, str]]:
    return [(job.kind, job.printer_id) for job in story.till.spool.waiting()]


def test_paying_in_cash_queues_the_pulse(shop: ShopStory) -> None:
    article = shop.article("Toast", 400)
    story = till_at(shop, habits=OPENS)
    vm = selling(story)
    vm.ticket_vm.add(article.id)
    vm.payTicket()

    vm.payment_vm.payWith(Method.CASH.value)

    assert queued(story) == [(SlipKind.DRAWER, OWN_PRINTER)]
    assert story.wake_ups


def test_paying_by_card_leaves_the_drawer_shut(shop: ShopStory) -> None:
    article = shop.article("Toast", 400)
    story = till_at(shop, habits=OPENS)
    vm = selling(story)
    vm.ticket_vm.add(article.id)
    vm.payTicket()

    vm.payment_vm.payWith(Method.CARD.value)

    assert queued(story) == []


def test_sending_an_order_prints_it_in_the_kitchen_at_once(shop: ShopStory) -> None:
    article = shop.article("Toast", 400)
    story = till_at(shop, habits=COOKS)
    vm = selling(story)
    vm.ticket_vm.add(article.id)

    vm.ticket_vm.send()

    assert queued(story) == [(SlipKind.KITCHEN, KITCHEN_PRINTER)]
    assert story.wake_ups


def test_an_order_in_preparation_that_is_thrown_away_is_called_off(shop: ShopStory) -> None:
    article = shop.article("Toast", 400)
    story = till_at(shop, habits=COOKS)
    vm = selling(story)
    vm.ticket_vm.add(article.id)
    vm.ticket_vm.send()
    view = story.till.views.order(1)
    assert view is not None
    story.around.cancelling.cancel(1, view.order.version, lambda: None)

    story.around.cancelling.finish()

    assert queued(story) == [(SlipKind.KITCHEN, KITCHEN_PRINTER)] * 2
    assert len(story.wake_ups) == 2


def test_an_order_wanted_back_in_time_says_nothing_to_the_kitchen(shop: ShopStory) -> None:
    article = shop.article("Toast", 400)
    story = till_at(shop, habits=COOKS)
    vm = selling(story)
    vm.ticket_vm.add(article.id)
    vm.ticket_vm.send()
    view = story.till.views.order(1)
    assert view is not None
    story.around.cancelling.cancel(1, view.order.version, lambda: None)

    story.follow("undo")
    story.around.cancelling.finish()

    assert len(queued(story)) == 1

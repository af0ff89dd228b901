from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import pytest

from pos_app.viewmodels.asking import AskedAct, AskedKind
from pos_app.viewmodels.left_over import LeftOverVM
from pos_app.viewmodels.registry import RegistryVM
from pos_app.viewmodels.speech import Speech
from tests.viewmodels.inline_jobs import InlineJobs
from tests.viewmodels.selling_story import SellingStory, selling_at
from tests.viewmodels.tills import TillStory, seen, till_at
from tests.viewmodels.troubled_jobs import LosesTheFirstAnswer

if TYPE_CHECKING:
    from pos_app.viewmodels.jobs import Jobs
    from tests.shop import ShopStory

pytestmark = pytest.mark.usefixtures("qapp")


@dataclass(slots=True)
class Memory:
    """What a till asked for, as its file would keep it."""

    acts: dict[str, AskedAct] = field(default_factory=dict)

    def begin(self, asked: AskedAct) -> None:
        self.acts[asked.request_id] = asked

    def end(self, request_ids: tuple[str, ...]) -> None:
        for request_id in request_ids:
            self.acts.pop(request_id, None)

    def left(self) -> tuple[AskedAct, ...]:
        return tuple(self.acts.values())


def till_with(memory: Memory, shop: ShopStory, jobs: Jobs | None = None) -> TillStory:
    story = till_at(shop, jobs)
    story.till.asked = memory
    return story


def next_start(memory: Memory, shop: ShopStory) -> LeftOverVM:
    """The till is started again over the same book."""
    left_over = LeftOverVM(Speech())
    left_over.look(till_with(memory, shop).till)
    return left_over


def told(left_over: LeftOverVM) -> list[tuple[object, object]]:
    return [(act["text"], act["verdict"]) for act in seen(left_over, "acts")]


def add_credit(story: TillStory, shop: ShopStory) -> None:
    registry = RegistryVM(story.till, story.around)
    registry.begin()
    seen(registry, "list").choose(shop.customer("Anna", credit=500).id)
    registry.addCredit()
    registry.top_up_vm.quick(2000)
    registry.top_up_vm.payWith("cash")


@pytest.mark.parametrize(
    ("is_carried_out", "verdict"),
    [(True, "It is in the book"), (False, "It is not in the book")],
)
def test_after_a_power_cut_the_till_says_what_became_of_a_top_up(
    shop: ShopStory, *, is_carried_out: bool, verdict: str
) -> None:
    memory = Memory()
    add_credit(till_with(memory, shop, LosesTheFirstAnswer(is_carried_out=is_carried_out)), shop)

    left_over = next_start(memory, shop)

    # The act that was lost before it began was never written down: nothing of it can be in doubt.
    expected = [("Top-up · Anna · 20,00 €", verdict)] if is_carried_out else []
    assert told(left_over) == expected


def test_an_act_that_was_cut_off_before_the_book_held_it_is_not_in_it(shop: ShopStory) -> None:
    memory = Memory()
    memory.begin(
        AskedAct(
            request_id="never sent",
            kind=AskedKind.SETTLEMENT,
            asked_at_us=shop.clock(),
            amount_minor=2080,
            currency="EUR",
            customer_name="Anna",
        )
    )

    left_over = next_start(memory, shop)

    assert told(left_over) == [("Settled tabs · Anna · 20,80 €", "It is not in the book")]


def test_what_was_read_is_not_told_again(shop: ShopStory) -> None:
    memory = Memory()
    add_credit(till_with(memory, shop, LosesTheFirstAnswer()), shop)
    left_over = next_start(memory, shop)

    left_over.understood()

    assert not seen(left_over, "isShown")
    assert not seen(next_start(memory, shop), "isShown")


def test_an_answered_payment_leaves_nothing_to_tell(shop: ShopStory) -> None:
    memory = Memory()
    sale = _selling(memory, shop)

    sale.pay("Pranzo")
    sale.payment.payWith("cash")

    assert memory.acts == {}
    assert not seen(next_start(memory, shop), "isShown")


def test_a_refusal_is_an_answer_too(shop: ShopStory) -> None:
    memory = Memory()
    anna = shop.customer("Anna", credit=2000)
    sale = _selling(memory, shop)
    sale.tap("Pranzo")
    sale.ticket.chooseCustomer(anna.id)
    shop.pay_with_credit(shop.order(2000), anna)

    sale.ticket.payWithCredit()

    assert sale.ticket.face.notice != ""
    assert memory.acts == {}


def test_a_payment_without_an_answer_is_told_with_its_order(shop: ShopStory) -> None:
    memory = Memory()
    sale = _selling(memory, shop)
    sale.pay("Pranzo")
    sale.payment._till.jobs = LosesTheFirstAnswer()
    sale.payment._paying._asking._jobs = sale.payment._till.jobs
    sale.payment.payWith("cash")
    order_id = sale.payment.last_order_id

    left_over = next_start(memory, shop)

    assert told(left_over) == [(f"Payment · Order {order_id} · 12,50 €", "It is in the book")]


def _selling(memory: Memory, shop: ShopStory) -> SellingStory:
    sale = selling_at(shop, InlineJobs(), Pranzo=1250)
    asking = (sale.ticket._paying._asking, sale.payment._paying._asking)
    for each in asking:
        each._acts = memory
    return sale

"""The kitchen reads each order once, then only what changed, and the end of what is not wanted."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest

from pos_app.domain.orders import Line, Order, OrderState
from pos_app.domain.slip_document import SlipKind
from pos_app.services.kitchen import difference
from pos_app.services.orders import (
    MoveOrder,
    PlaceOrder,
    ReviseOrder,
    move_order,
    place_order,
    revise_order,
)
from tests.services.till_story import words
from tests.shop import ShopStory

if TYPE_CHECKING:
    from pos_app.services.print_queue import PrintJob


@dataclass(slots=True)
class Kitchen:
    """A shop whose kitchen has a printer, and what comes out of it."""

    shop: ShopStory
    printer: str | None = "kitchen"

    def line(self, name: str, quantity: int) -> Line:
        article = self.shop.article(name)
        return Line(article.id, name, quantity, article.price)

    def placed(self, *lines: Line, send: bool = True, customer: int | None = None) -> Order:
        return place_order(
            self.shop.counter,
            PlaceOrder(
                request_id=self.shop.request_id(),
                desk=self.shop.desk,
                lines=lines,
                customer_id=customer,
                send=send,
                kitchen=self.printer,
            ),
        )

    def revised(self, order: Order, *lines: Line, send: bool = False) -> Order:
        return revise_order(
            self.shop.counter,
            ReviseOrder(
                request_id=self.shop.request_id(),
                desk=self.shop.desk,
                order_id=order.id,
                version=order.version,
                lines=lines,
                send=send,
                kitchen=self.printer,
            ),
        )

    def moved(self, order: Order, state: OrderState) -> Order:
        return move_order(
            self.shop.counter,
            MoveOrder(
                request_id=self.shop.request_id(),
                desk=self.shop.desk,
                order_id=order.id,
                version=order.version,
                state=state,
                kitchen=self.printer,
            ),
        )

    @property
    def jobs(self) -> list[PrintJob]:
        waiting = self.shop.handle.spool(self.shop.desk.till_id).waiting()
        return [job for job in waiting if job.kind is SlipKind.KITCHEN]

    @property
    def read(self) -> list[list[str]]:
        """What the kitchen read so far, slip by slip, without the line of place and time."""
        return [
            [said for said in words(job.document) if "Cassa 1" not in said] for job in self.jobs
        ]


@pytest.fixture
def kitchen(shop: ShopStory) -> Kitchen:
    return Kitchen(shop)


def test_an_order_sent_to_preparation_is_printed_in_the_kitchen(kitchen: Kitchen) -> None:
    kitchen.placed(kitchen.line("Toast", 2), kitchen.line("Spremuta", 1))

    assert kitchen.read == [["Order 1", "2 Toast", "1 Spremuta"]]
    assert [job.printer_id for job in kitchen.jobs] == ["kitchen"]


def test_the_kitchen_may_share_the_printer_of_the_till(kitchen: Kitchen) -> None:
    kitchen.printer = ""

    kitchen.placed(kitchen.line("Toast", 2))

    assert [job.printer_id for job in kitchen.jobs] == [""]


def test_the_kitchen_knows_whose_order_it_is(kitchen: Kitchen) -> None:
    anna = kitchen.shop.customer("Anna", "Rossi")

    kitchen.placed(kitchen.line("Toast", 1), customer=anna.id)

    assert kitchen.read == [["Order 1", "Anna R.", "1 Toast"]]


def test_an_order_that_only_waits_is_none_of_the_kitchens_business(kitchen: Kitchen) -> None:
    order = kitchen.placed(kitchen.line("Toast", 1), send=False)
    kitchen.revised(order, kitchen.line("Toast", 2))

    assert kitchen.read == []


def test_an_order_sent_later_is_printed_as_it_is_then(kitchen: Kitchen) -> None:
    order = kitchen.placed(kitchen.line("Toast", 1), send=False)

    kitchen.revised(order, kitchen.line("Toast", 3), send=True)

    assert kitchen.read == [["Order 1", "3 Toast"]]


def test_a_waiting_order_moved_into_preparation_is_printed(kitchen: Kitchen) -> None:
    order = kitchen.placed(kitchen.line("Toast", 1), send=False)

    kitchen.moved(order, OrderState.IN_PREPARATION)

    assert kitchen.read == [["Order 1", "1 Toast"]]


def test_a_changed_order_says_only_what_changed(kitchen: Kitchen) -> None:
    order = kitchen.placed(kitchen.line("Toast", 2), kitchen.line("Spremuta", 1))

    kitchen.revised(order, kitchen.line("Toast", 1), kitchen.line("Cornetto", 2), send=True)

    assert kitchen.read[1] == [
        "Order 1",
        "CHANGED",
        "Add",
        "2 Cornetto",
        "Leave out",
        "1 Toast",
        "1 Spremuta",
    ]


def test_more_of_the_same_is_an_addition(kitchen: Kitchen) -> None:
    order = kitchen.placed(kitchen.line("Toast", 2))

    kitchen.revised(order, kitchen.line("Toast", 12))

    assert kitchen.read[1] == ["Order 1", "CHANGED", "Add", "10 Toast"]


def test_the_same_dishes_on_other_lines_are_no_change(kitchen: Kitchen) -> None:
    order = kitchen.placed(kitchen.line("Toast", 2), kitchen.line("Spremuta", 1))

    kitchen.revised(order, kitchen.line("Spremuta", 1), kitchen.line("Toast", 2))

    assert len(kitchen.read) == 1


def test_a_cancelled_order_is_called_off(kitchen: Kitchen) -> None:
    order = kitchen.placed(kitchen.line("Toast", 2))

    kitchen.moved(order, OrderState.CANCELLED)

    assert kitchen.read[1] == ["Order 1", "CANCELLED", "2 Toast"]


def test_what_is_ready_needs_no_slip(kitchen: Kitchen) -> None:
    order = kitchen.moved(kitchen.placed(kitchen.line("Toast", 2)), OrderState.TO_PAY)
    kitchen.moved(order, OrderState.CANCELLED)

    assert len(kitchen.read) == 1


def test_a_till_without_a_kitchen_printer_prints_nothing(kitchen: Kitchen) -> None:
    kitchen.printer = None

    order = kitchen.placed(kitchen.line("Toast", 2))
    order = kitchen.revised(order, kitchen.line("Toast", 3))
    kitchen.moved(order, OrderState.CANCELLED)

    assert kitchen.read == []


def test_an_order_sent_twice_is_cooked_once(kitchen: Kitchen) -> None:
    shop = kitchen.shop
    command = PlaceOrder(
        request_id=shop.request_id(),
        desk=shop.desk,
        lines=(kitchen.line("Toast", 1),),
        send=True,
        kitchen="kitchen",
    )

    place_order(shop.counter, command)
    place_order(shop.counter, command)

    assert len(kitchen.read) == 1


def test_a_dish_on_two_lines_counts_as_one(kitchen: Kitchen) -> None:
    before = (kitchen.line("Toast", 1), kitchen.line("Toast", 2))

    assert difference(before, (kitchen.line("Toast", 2),)) == ((), ((1, "Toast"),))

"""A screen fetches the rows it shows and no more, however long the shop has been open."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from pos_app.domain.customers import CustomerKind
from pos_app.services.views import CustomerFilter, OrderFilter
from pos_app.storage.bulk import together

if TYPE_CHECKING:
    from pos_app.domain.customers import Customer
    from pos_app.services.ports import Store
    from tests.benchmarks.recorder import Recorder
    from tests.shop import ShopStory

PAGE = 50
MANY = 120


@pytest.fixture
def regular(shop: ShopStory) -> Customer:
    """A customer who comes every day, among many others."""
    anna = shop.customer("Anna", credit=100)

    def months(store: Store) -> None:
        counter, shop.counter = shop.counter, replace(shop.counter, store=store)
        for number in range(MANY):
            shop.customer(f"Anna {number}", credit=100)
            shop.top_up(anna, 100)
            shop.pay_with_credit(shop.order(due=100, customer=anna), anna)
        shop.counter = counter

    together(shop.handle, months)
    return anna


def test_a_balance_is_one_row(shop: ShopStory, regular: Customer, recorder: Recorder) -> None:
    recorder.listen()

    shop.balance(regular)

    assert (recorder.statements, recorder.rows) == (1, 1)


def test_a_history_is_one_page(shop: ShopStory, regular: Customer, recorder: Recorder) -> None:
    recorder.listen()

    movements = shop.handle.views.statement(regular.id)

    assert len(movements) == PAGE
    assert (recorder.statements, recorder.rows) == (2, PAGE + 1)


def test_orders_of_a_customer_are_one_page(
    shop: ShopStory, regular: Customer, recorder: Recorder
) -> None:
    recorder.listen()

    orders = shop.handle.views.customer_orders(regular.id)

    assert len(orders) == PAGE
    assert (recorder.statements, recorder.rows) == (1, PAGE)


@pytest.mark.usefixtures("regular")
@pytest.mark.parametrize("only", CustomerFilter)
@pytest.mark.parametrize("text", ["", "a", "anna", "anna 1"])
def test_the_registry_fetches_a_page_and_the_row_behind_it(
    shop: ShopStory, recorder: Recorder, only: CustomerFilter, text: str
) -> None:
    recorder.listen()

    shop.handle.views.customers(CustomerKind.PERSON, text, only)

    assert recorder.statements <= 2
    assert recorder.rows <= PAGE + 2


@pytest.mark.usefixtures("regular")
@pytest.mark.parametrize("only", OrderFilter)
def test_a_list_of_orders_is_one_page(
    shop: ShopStory, recorder: Recorder, only: OrderFilter
) -> None:
    recorder.listen()

    shop.handle.views.orders(only, limit=PAGE)

    assert recorder.statements == 1
    assert recorder.rows <= PAGE

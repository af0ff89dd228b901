"""A payment is shared among tabs, oldest first, and closes each of them exactly."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pos_app.domain.money import Money
from pos_app.domain.orders import Order, OrderState
from pos_app.domain.refusals import NothingToSettle, TabNotOpen
from pos_app.domain.tabs import Part, allocate, require_open_tabs
from pos_app.domain.tenders import Method, Share

LUCA = 4


def tab(order_id: int, owed: int, customer_id: int = LUCA) -> Order:
    state = OrderState.UNPAID if owed else OrderState.PAID
    return Order(order_id, state, Money(owed), Money(0), Money(owed), customer_id, 1, 1)


def test_a_share_is_split_where_one_tab_ends() -> None:
    parts = allocate(
        (tab(1, 1000), tab(2, 2000)),
        (Share(Method.CREDIT, Money(1200)), Share(Method.CARD, Money(1800))),
    )

    assert parts == (
        Part(1, Method.CREDIT, Money(1000)),
        Part(2, Method.CREDIT, Money(200)),
        Part(2, Method.CARD, Money(1800)),
    )


@given(
    owed=st.lists(st.integers(1, 9999), min_size=1, max_size=20),
    cut=st.floats(0, 1, allow_nan=False),
)
def test_every_tab_is_closed_to_the_cent(owed: list[int], cut: float) -> None:
    tabs = tuple(tab(number, minor) for number, minor in enumerate(owed, start=1))
    first = int(sum(owed) * cut)
    shares = tuple(
        Share(method, Money(minor))
        for method, minor in ((Method.CREDIT, first), (Method.CASH, sum(owed) - first))
        if minor
    )

    parts = allocate(tabs, shares)

    for each in tabs:
        paid = sum(part.amount.minor for part in parts if part.order_id == each.id)
        assert paid == each.owed.minor
    assert all(part.amount.is_positive for part in parts)


def test_no_tick_settles_nothing() -> None:
    with pytest.raises(NothingToSettle):
        require_open_tabs((), (), LUCA)


def test_a_tab_settled_at_another_till_is_named() -> None:
    with pytest.raises(TabNotOpen) as refused:
        require_open_tabs((1, 2), (tab(1, 500), tab(2, 0)), LUCA)

    assert refused.value.order_id == 2


def test_somebody_elses_tab_is_not_settled() -> None:
    with pytest.raises(TabNotOpen):
        require_open_tabs((1,), (tab(1, 500, customer_id=9),), LUCA)


def test_open_tabs_are_returned_as_found() -> None:
    tabs = (tab(1, 500), tab(2, 700))

    assert require_open_tabs((2, 1), tabs, LUCA) == tabs

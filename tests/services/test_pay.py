from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from pos_app.domain.money import Money
from pos_app.domain.orders import OrderState
from pos_app.domain.refusals import (
    AmountOverLimit,
    CashOverLegalLimit,
    CreditTooSmall,
    CustomerNeeded,
    NoCreditLeft,
    OrderAlreadyPaid,
    RequestReused,
    SessionClosed,
    TendersDoNotCover,
)
from pos_app.domain.tenders import Method, Tender
from pos_app.services.pay import pay

if TYPE_CHECKING:
    from tests.shop import ShopStory


def test_an_order_is_paid_with_credit(shop: ShopStory) -> None:
    anna = shop.customer("Anna", credit=2000)
    lunch = shop.order(due=1250, customer=anna)

    paid = shop.pay_with_credit(lunch, anna)

    assert paid.state is OrderState.PAID
    assert paid.credit_before == Money(2000)
    assert paid.credit_after == Money(750)
    assert shop.balance(anna) == 750
    shop.verify()


def test_what_credit_does_not_cover_is_paid_in_cash(shop: ShopStory) -> None:
    anna = shop.customer("Anna", credit=750)
    lunch = shop.order(due=1250, customer=anna)

    paid = shop.pay(
        lunch,
        Tender(Method.CREDIT, Money(750)),
        Tender(Method.CASH, Money(1000)),
        customer=anna,
    )

    assert paid.change == Money(500)
    assert shop.balance(anna) == 0
    shop.verify()


def test_a_double_tap_takes_the_money_once(shop: ShopStory) -> None:
    anna = shop.customer("Anna", credit=2000)
    lunch = shop.order(due=800, customer=anna)
    command = shop.paying(lunch, Tender(Method.CREDIT, lunch.total), customer=anna)

    first = pay(shop.counter, command)
    second = pay(shop.counter, command)

    assert second == first
    assert shop.balance(anna) == 1200
    shop.verify()


def test_the_same_request_for_another_amount_is_refused(shop: ShopStory) -> None:
    anna = shop.customer("Anna", credit=2000)
    lunch, dinner = shop.order(due=800, customer=anna), shop.order(due=900, customer=anna)
    command = shop.paying(lunch, Tender(Method.CREDIT, lunch.total), customer=anna)
    pay(shop.counter, command)
    other = shop.paying(dinner, Tender(Method.CREDIT, dinner.total), customer=anna)

    with pytest.raises(RequestReused):
        pay(shop.counter, replace(other, request_id=command.request_id))

    assert shop.balance(anna) == 1200


def test_an_order_is_never_paid_twice(shop: ShopStory) -> None:
    anna = shop.customer("Anna", credit=2000)
    lunch = shop.order(due=800, customer=anna)
    shop.pay_with_credit(lunch, anna)

    with pytest.raises(OrderAlreadyPaid):
        shop.pay_with_credit(lunch, anna)

    assert shop.balance(anna) == 1200


def test_credit_that_is_too_small_refuses_and_writes_nothing(shop: ShopStory) -> None:
    anna = shop.customer("Anna", credit=700)
    lunch = shop.order(due=1250, customer=anna)

    with pytest.raises(CreditTooSmall) as refused:
        shop.pay_with_credit(lunch, anna)

    assert refused.value.missing == Money(550)
    assert shop.balance(anna) == 700
    shop.verify()


def test_nobody_pays_with_a_credit_of_zero(shop: ShopStory) -> None:
    anna = shop.customer("Anna")

    with pytest.raises(NoCreditLeft):
        shop.pay_with_credit(shop.order(due=100, customer=anna), anna)


def test_a_tab_needs_somebody_who_owes_it(shop: ShopStory) -> None:
    with pytest.raises(CustomerNeeded):
        shop.pay(shop.order(due=100), Tender(Method.TAB, Money(100)))


def test_cash_that_is_not_enough_is_refused(shop: ShopStory) -> None:
    with pytest.raises(TendersDoNotCover) as refused:
        shop.pay(shop.order(due=100), Tender(Method.CASH, Money(60)))

    assert refused.value.missing == Money(40)


def test_change_stays_as_credit_when_the_customer_wants(shop: ShopStory) -> None:
    anna = shop.customer("Anna", credit=300)
    lunch = shop.order(due=1250, customer=anna)
    command = shop.paying(
        lunch, Tender(Method.CREDIT, Money(300)), Tender(Method.CASH, Money(1000)), customer=anna
    )

    paid = pay(shop.counter, replace(command, change_as_credit=True))

    assert paid.change == Money(0)
    assert paid.change_as_credit == Money(50)
    assert shop.balance(anna) == 50
    shop.verify()


def test_too_much_change_of_a_payment_does_not_become_credit(shop: ShopStory) -> None:
    anna = shop.customer("Anna")
    lunch = shop.order(due=1730, customer=anna)
    command = shop.paying(lunch, Tender(Method.CASH, Money(50_000)), customer=anna)

    with pytest.raises(AmountOverLimit):
        pay(shop.counter, replace(command, change_as_credit=True))

    assert shop.balance(anna) == 0


def test_change_does_not_stay_as_credit_where_the_law_forbids_so_much_cash(
    shop: ShopStory,
) -> None:
    anna = shop.customer("Anna")
    feast = shop.order(due=490_000, customer=anna)
    command = shop.paying(feast, Tender(Method.CASH, Money(500_000)), customer=anna)

    with pytest.raises(CashOverLegalLimit):
        pay(shop.counter, replace(command, change_as_credit=True))

    assert shop.balance(anna) == 0
    assert pay(shop.counter, command).change == Money(10_000)


def test_left_unpaid_it_stands_on_the_tab(shop: ShopStory) -> None:
    anna = shop.customer("Anna")

    order = shop.tab(anna, due=450)

    assert shop.owed(anna) == 450
    assert [row.id for row in shop.handle.views.open_tabs(anna.id)] == [order.id]
    shop.verify()


def test_nothing_is_booked_in_a_closed_session(shop: ShopStory) -> None:
    lunch = shop.order(due=100)
    session = shop.desk.session_id
    shop.handle.floor(lambda floor: floor.close_session(session))

    with pytest.raises(SessionClosed):
        shop.pay(lunch)

    shop.verify()


def test_an_answer_is_given_again_after_the_session_was_closed(shop: ShopStory) -> None:
    lunch = shop.order(due=100)
    command = shop.paying(lunch, Tender(Method.CASH, Money(100)))
    first = pay(shop.counter, command)
    session = shop.desk.session_id
    shop.handle.floor(lambda floor: floor.close_session(session))

    assert pay(shop.counter, command) == first


def test_what_was_left_of_a_part_is_owed_and_a_whole_tab_is_no_part(shop: ShopStory) -> None:
    anna = shop.customer("Anna")
    order = shop.order(1250, anna)
    shop.pay(order, Tender(Method.CASH, Money(500)), Tender(Method.TAB, Money(750)), customer=anna)
    shop.tab(anna, 800)

    tabs = shop.handle.views.open_tabs(anna.id)

    assert [(row.owed, row.is_partly_owed) for row in tabs] == [
        (Money(750), True),
        (Money(800), False),
    ]

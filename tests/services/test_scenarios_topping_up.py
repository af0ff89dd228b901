"""Acceptance scenarios 7 and 8: money becomes credit, and a slip of the finger does not."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from pos_app.domain.money import Money
from pos_app.domain.operations import OperationKind
from pos_app.domain.refusals import NeedsConfirmation
from pos_app.domain.tenders import Method
from pos_app.services.top_up import TopUp, top_up
from tests.services.till_story import drawer, operations, qr_token, sales, slip, words

if TYPE_CHECKING:
    from pos_app.domain.customers import Customer
    from tests.shop import ShopStory


def adding(shop: ShopStory, customer: Customer, amount: int) -> TopUp:
    return TopUp(
        request_id=shop.request_id(),
        desk=shop.desk,
        customer_id=customer.id,
        amount=Money(amount),
        method=Method.CASH,
        note="acconto di maggio",
    )


def test_top_up_of_a_company_moves_credit_and_drawer_but_no_sales(shop: ShopStory) -> None:
    rossi = shop.company("Azienda Rossi")

    done = top_up(shop.counter, adding(shop, rossi, 5000))

    assert (done.before, done.after, shop.balance(rossi)) == (Money(0), Money(5000), 5000)
    assert (drawer(shop), sales(shop)) == (5000, 0)
    (row,) = shop.handle.views.statement(rossi.id)
    assert (row.kind, row.amount, row.balance_after) == (
        OperationKind.TOP_UP,
        Money(5000),
        Money(5000),
    )
    assert (row.method, row.note) == ("cash", "acconto di maggio")
    assert (row.till, row.operator) == ("Cassa 1", "Titolare")
    shop.verify()


def test_qr_of_a_top_up_leads_to_the_same_balance(shop: ShopStory) -> None:
    rossi = shop.company("Azienda Rossi")

    done = top_up(shop.counter, adding(shop, rossi, 5000))

    printed = slip(shop, done.slip)
    assert "0,00 » 50,00 €" in words(printed)
    assert "Note: acconto di maggio" in words(printed)
    found = shop.handle.views.customer_by_token(qr_token(printed))
    assert found is not None
    assert (found.customer.id, found.standing.credit) == (rossi.id, Money(5000))


def test_the_unwanted_zero_needs_a_second_look_at_before_and_after(shop: ShopStory) -> None:
    anna = shop.customer("Anna", credit=700)
    written = operations(shop)

    with pytest.raises(NeedsConfirmation) as asked:
        top_up(shop.counter, adding(shop, anna, 50_000))

    facts = asked.value
    assert (facts.guard, facts.before, facts.after) == (Money(20_000), Money(700), Money(50_700))
    assert (shop.balance(anna), operations(shop)) == (700, written)


def test_the_unwanted_zero_may_be_wanted_after_all(shop: ShopStory) -> None:
    anna = shop.customer("Anna")
    first_try = adding(shop, anna, 50_000)
    with pytest.raises(NeedsConfirmation):
        top_up(shop.counter, first_try)

    done = top_up(shop.counter, replace(first_try, confirmed=True))

    assert done.after == Money(50_000)
    shop.verify()

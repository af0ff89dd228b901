"""Acceptance scenario 18: Persona and Azienda are two registries that never mix."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from pos_app.domain.customers import CustomerKind
from pos_app.services.views import CustomerFilter
from tests.services.till_story import qr_token, slip

if TYPE_CHECKING:
    from pos_app.domain.customers import Customer
    from tests.shop import ShopStory


@pytest.fixture
def namesakes(shop: ShopStory) -> tuple[Customer, Customer]:
    """Mario Bianchi, and the company that bears his name."""
    person = shop.customer("Mario", "Bianchi", credit=1000)
    company = shop.company("Mario Bianchi srl", credit=2000)
    return person, company


def listed(shop: ShopStory, kind: CustomerKind, typed: str = "") -> list[int]:
    return [row.id for row in shop.handle.views.customers(kind, typed).rows]


@pytest.mark.parametrize("typed", ["", "mario", "bianchi", "mario bianchi"])
def test_persona_and_azienda_are_listed_apart(
    shop: ShopStory, namesakes: tuple[Customer, Customer], typed: str
) -> None:
    person, company = namesakes

    assert listed(shop, CustomerKind.PERSON, typed) == [person.id]
    assert listed(shop, CustomerKind.COMPANY, typed) == [company.id]


def test_persona_and_azienda_never_share_balances_or_tabs(
    shop: ShopStory, namesakes: tuple[Customer, Customer]
) -> None:
    person, company = namesakes
    shop.tab(company, 700)
    shop.pay_with_credit(shop.order(300, person), person)

    assert (shop.balance(person), shop.owed(person)) == (700, 0)
    assert (shop.balance(company), shop.owed(company)) == (2000, 700)
    owing = shop.handle.views.customers(CustomerKind.PERSON, only=CustomerFilter.DEBIT)
    assert owing.rows == ()
    assert shop.handle.views.count_customers(CustomerKind.COMPANY) == 1
    shop.verify()


def test_persona_and_azienda_are_told_apart_by_a_scanned_qr(
    shop: ShopStory, namesakes: tuple[Customer, Customer]
) -> None:
    for customer in namesakes:
        token = qr_token(slip(shop, shop.print_balance(customer)))
        found = shop.handle.views.customer_by_token(token)

        assert found is not None
        assert (found.customer.id, found.customer.kind) == (customer.id, customer.kind)

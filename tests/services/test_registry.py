"""Customers are entered with a name, cleaned at the door, and never overwritten unseen."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from pos_app.domain.customers import CustomerKind
from pos_app.domain.refusals import (
    CustomerArchived,
    CustomerChanged,
    CustomerMayExist,
    CustomerUnknown,
    TextNotAccepted,
)
from pos_app.services.customers import (
    ChangeCustomer,
    CreateCustomer,
    CustomerFields,
    change_customer,
    create_customer,
)
from tests.storage.raw import raw

if TYPE_CHECKING:
    from pos_app.domain.customers import Customer
    from tests.shop import ShopStory

ANNA = CustomerFields(kind=CustomerKind.PERSON, name="Anna", surname="Rossi", phone="333 1234567")


def entering(shop: ShopStory, fields: CustomerFields) -> CreateCustomer:
    return CreateCustomer(request_id=shop.request_id(), desk=shop.desk, fields=fields)


def changing(shop: ShopStory, customer: Customer, fields: CustomerFields) -> ChangeCustomer:
    return ChangeCustomer(
        request_id=shop.request_id(),
        desk=shop.desk,
        customer_id=customer.id,
        version=customer.version,
        fields=fields,
    )


def test_a_name_is_enough(shop: ShopStory) -> None:
    fields = CustomerFields(kind=CustomerKind.PERSON, name="Anna")

    anna = create_customer(shop.counter, entering(shop, fields))

    assert (anna.display_name, shop.balance(anna), shop.owed(anna)) == ("Anna", 0, 0)


def test_what_was_typed_is_cleaned_before_it_is_kept(shop: ShopStory) -> None:
    typed = replace(ANNA, name="  Anna\u202e\x1b ", email="Anna@Example.IT", note="al\nbanco")

    anna = create_customer(shop.counter, entering(shop, typed))

    assert (anna.name, anna.email, anna.note) == ("Anna", "anna@example.it", "al banco")


@pytest.mark.parametrize(
    ("field", "typed", "problem"),
    [
        pytest.param("name", " \t", "empty", id="no name"),
        pytest.param("name", "A" * 81, "too long", id="a name without end"),
        pytest.param("surname", "A" * 81, "too long", id="a surname without end"),
        pytest.param("phone", "3" * 12 + "-" * 19, "too long", id="a telephone without end"),
        pytest.param("email", "a" * 121, "too long", id="an address without end"),
        pytest.param("email", "mario@", "no mail address", id="half an address"),
        pytest.param("email", "mario@[x.it", "no mail address", id="a slip of the finger"),
        pytest.param("email", "a@b.example, c@b.example", "no mail address", id="two addresses"),
        pytest.param("note", "4111 1111 1111 1111", "card number", id="a card number"),
    ],
)
def test_what_cannot_be_kept_is_refused(
    shop: ShopStory, field: str, typed: str, problem: str
) -> None:
    changed: dict[str, Any] = {field: typed}

    with pytest.raises(TextNotAccepted) as refused:
        create_customer(shop.counter, entering(shop, replace(ANNA, **changed)))

    assert refused.value.problem == problem
    assert shop.handle.views.count_customers(CustomerKind.PERSON) == 0


@pytest.mark.parametrize(
    "same", [{"phone": "3331234567"}, {"phone": "", "email": "ANNA@example.it"}]
)
def test_somebody_who_may_be_there_already_is_shown_first(
    shop: ShopStory, same: dict[str, Any]
) -> None:
    anna = create_customer(shop.counter, entering(shop, replace(ANNA, email="anna@example.it")))
    again = entering(shop, replace(ANNA, name="Annina", **same))

    with pytest.raises(CustomerMayExist) as refused:
        create_customer(shop.counter, again)

    assert (refused.value.customer_id, refused.value.display_name) == (anna.id, "Rossi Anna")
    other = create_customer(shop.counter, replace(again, even_if_alike=True))
    assert other.id != anna.id


def test_a_company_may_have_the_number_of_its_owner(shop: ShopStory) -> None:
    create_customer(shop.counter, entering(shop, ANNA))

    company = replace(ANNA, kind=CustomerKind.COMPANY, name="Rossi srl", surname="")

    assert create_customer(shop.counter, entering(shop, company)).kind is CustomerKind.COMPANY


def test_a_record_is_changed_at_the_version_that_was_seen(shop: ShopStory) -> None:
    anna = create_customer(shop.counter, entering(shop, ANNA))
    late = changing(shop, anna, replace(ANNA, surname="Verdi"))

    changed = change_customer(shop.counter, changing(shop, anna, replace(ANNA, surname="Bianchi")))

    assert (changed.display_name, changed.version) == ("Bianchi Anna", anna.version + 1)
    with pytest.raises(CustomerChanged):
        change_customer(shop.counter, late)


def test_a_record_that_cannot_be_kept_stays_as_it_was(shop: ShopStory) -> None:
    anna = create_customer(shop.counter, entering(shop, ANNA))

    with pytest.raises(TextNotAccepted):
        change_customer(shop.counter, changing(shop, anna, replace(ANNA, name="")))

    card = shop.handle.views.customer(anna.id)
    assert card is not None
    assert card.customer == anna


def test_nothing_is_booked_for_somebody_who_does_not_exist(shop: ShopStory) -> None:
    nobody = replace(shop.customer(), id=999)

    with pytest.raises(CustomerUnknown):
        shop.top_up(nobody, 1000)
    with pytest.raises(CustomerUnknown):
        shop.order(500, nobody)
    with pytest.raises(CustomerUnknown):
        change_customer(shop.counter, changing(shop, nobody, ANNA))


def test_nothing_new_is_booked_for_somebody_in_the_archive(shop: ShopStory) -> None:
    maria = shop.customer("Maria")
    order = shop.order(500)
    with raw(shop.url) as tool:
        tool.execute(f"UPDATE customer SET archived = 1 WHERE id = {maria.id}")

    with pytest.raises(CustomerArchived):
        shop.top_up(maria, 1000)
    with pytest.raises(CustomerArchived):
        shop.pay(order, customer=maria)

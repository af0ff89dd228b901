"""Customers' names, as lists and slips show them."""

from __future__ import annotations

from pos_app.domain.customers import Customer, CustomerKind, sort_name


def test_a_person_is_listed_by_surname_and_printed_by_first_name() -> None:
    alice = Customer(1, CustomerKind.PERSON, "Alice", "Barbieri")

    assert alice.display_name == "Barbieri Alice"
    assert alice.short_name == "Alice B."
    assert sort_name("Alice", "Barbièri") == "barbieri alice"


def test_a_company_has_one_name() -> None:
    rossi = Customer(2, CustomerKind.COMPANY, "Rossi srl")

    assert (rossi.display_name, rossi.short_name) == ("Rossi srl", "Rossi srl")

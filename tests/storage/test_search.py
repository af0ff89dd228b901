"""The search field: what was typed finds the right people, in the order of their names."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from pos_app.domain.customers import CustomerKind
from pos_app.services.customers import ChangeCustomer, CustomerFields, change_customer
from pos_app.services.views import CustomerFilter
from pos_app.storage.search_words import typed_words

if TYPE_CHECKING:
    from tests.shop import ShopStory


def found(
    shop: ShopStory,
    text: str,
    kind: CustomerKind = CustomerKind.PERSON,
    only: CustomerFilter = CustomerFilter.ALL,
) -> list[str]:
    page = shop.handle.views.customers(kind, text, only)
    return [row.display_name for row in page.rows]


@pytest.fixture
def registry(shop: ShopStory) -> ShopStory:
    shop.customer("Mario", "Rossi", phone="+39 333 123 4567")
    shop.customer("Anna", "Rossi", email="anna.rossi@posta.it")
    shop.customer("Nicolò", "D'Angelo")
    shop.customer("Zoë", "Quaranta")
    shop.customer("Rosa", "Bianchi")
    shop.company("Rossi Impianti")
    return shop


@pytest.mark.parametrize(
    ("typed", "names"),
    [
        ("r", ["Bianchi Rosa", "Rossi Anna", "Rossi Mario"]),
        ("ro", ["Bianchi Rosa", "Rossi Anna", "Rossi Mario"]),
        ("rossi", ["Rossi Anna", "Rossi Mario"]),
        ("ROSSI m", ["Rossi Mario"]),
        ("mario rossi", ["Rossi Mario"]),
        ("nicolo", ["D'Angelo Nicolò"]),
        ("d'ang", ["D'Angelo Nicolò"]),
        ("zoe", ["Quaranta Zoë"]),
        ("333 12", ["Rossi Mario"]),
        ("3331", ["Rossi Mario"]),
        ("333 123", ["Rossi Mario"]),
        ("39333", ["Rossi Mario"]),
        ("posta", ["Rossi Anna"]),
        ("rossini", []),
        ("xy", []),
        ("%", []),
        ("' OR 1=1", []),
        ('"', []),
        ("rossi * NOT mario", []),
    ],
)
def test_what_was_typed_finds(typed: str, names: list[str], registry: ShopStory) -> None:
    assert found(registry, typed) == names


def test_companies_and_persons_never_mix(registry: ShopStory) -> None:
    assert found(registry, "rossi", CustomerKind.COMPANY) == ["Rossi Impianti"]


def test_nothing_typed_shows_the_whole_registry_by_name(registry: ShopStory) -> None:
    assert found(registry, "") == [
        "Bianchi Rosa",
        "D'Angelo Nicolò",
        "Quaranta Zoë",
        "Rossi Anna",
        "Rossi Mario",
    ]
    assert registry.handle.views.count_customers(CustomerKind.PERSON) == 5


def test_a_changed_name_is_found_and_the_old_one_is_not(registry: ShopStory) -> None:
    zoe = registry.handle.views.customers(CustomerKind.PERSON, "zoe").rows[0]
    fields = CustomerFields(kind=CustomerKind.PERSON, name="Chiara", surname="Neri")
    command = ChangeCustomer(
        request_id=registry.request_id(),
        desk=registry.desk,
        customer_id=zoe.id,
        version=1,
        fields=fields,
    )

    changed = change_customer(registry.counter, command)

    assert changed == replace(changed, name="Chiara", surname="Neri", version=2)
    assert found(registry, "zoe") == []
    assert found(registry, "chi") == ["Neri Chiara"]


@pytest.mark.parametrize("typed", ["", "ro"])
def test_pages_follow_each_other_without_a_gap(typed: str, shop: ShopStory) -> None:
    names = [f"Ro{letter}{other}" for letter in "abcdef" for other in "uvw"]
    for name in reversed(names):
        shop.customer(name)
    views = shop.handle.views

    rows: list[str] = []
    page: str | None = None
    while True:
        answer = views.customers(CustomerKind.PERSON, typed, limit=5, page=page)
        rows += [row.display_name for row in answer.rows]
        page = answer.next_page
        if page is None:
            break

    assert rows == names


@pytest.mark.parametrize("typed", ["", "ro"])
def test_the_lists_of_debts_and_credits(typed: str, shop: ShopStory) -> None:
    shop.customer("Rosa", credit=500)
    shop.customer("Rocco")
    shop.tab(shop.customer("Romeo"), due=300)

    assert found(shop, typed, only=CustomerFilter.CREDIT) == ["Rosa"]
    assert found(shop, typed, only=CustomerFilter.DEBIT) == ["Romeo"]


def test_typed_words_are_bounded() -> None:
    words = typed_words("parola " * 50 + "x" * 500)

    assert len(words) <= 8
    assert max(map(len, words)) <= 40

"""The code under a slip's QR, typed into the search when nobody can scan it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from pos_app.domain.token import read_typed
from tests.storage.raw import raw
from tests.viewmodels.listed_customers import names, search
from tests.viewmodels.tills import seen

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from pos_app.domain.customers import Customer
    from pos_app.viewmodels.customer_list import CustomerListVM
    from tests.shop import ShopStory


pytestmark = pytest.mark.usefixtures("qapp")

CODE = "0123456789ABCDEFGHJKMNPQRS"


@pytest.fixture
def studio(shop: ShopStory, people: CustomerListVM) -> Customer:
    assert names(people)
    studio = shop.company("Studio Verdi", credit=700)
    shop.handle.store.write(lambda work: work.keep_token(studio.id, CODE))
    return studio


@pytest.mark.parametrize(
    "typed",
    [
        pytest.param("0123-4567-89AB-CDEF-GHJK-MNPQ-RS", id="as it stands on the slip"),
        pytest.param("o123 4567 89ab cdef ghjk mnpq rs", id="as people type"),
        pytest.param("OI23456789ABCDEFGHJKMNPQRS", id="with look-alikes"),
    ],
)
def test_a_typed_code_finds_its_customer_alone_in_their_own_registry(
    qtbot: QtBot, people: CustomerListVM, studio: Customer, typed: str
) -> None:
    people.filterBy("debit")

    search(qtbot, people, typed)

    assert names(people) == ["Studio Verdi"]
    assert seen(people, "kind") == "company"
    people.chooseOnly()
    assert seen(people, "chosenId") == studio.id


def test_a_code_that_was_taken_back_says_so_and_offers_no_new_customer(
    qtbot: QtBot, shop: ShopStory, people: CustomerListVM, studio: Customer
) -> None:
    shop.handle.store.write(lambda work: work.revoke_tokens(studio.id))

    search(qtbot, people, CODE)

    assert names(people) == []
    assert "it is old" in str(seen(people, "codeTrouble"))
    assert people.searched_for == ("person", "")


def test_an_archived_customers_code_says_so(
    qtbot: QtBot, shop: ShopStory, people: CustomerListVM
) -> None:
    old = shop.customer("Ugo", "Neri")
    shop.handle.store.write(lambda work: work.keep_token(old.id, CODE))
    with raw(shop.url) as tool:
        tool.execute(f"UPDATE customer SET archived = 1 WHERE id = {old.id}")

    search(qtbot, people, CODE)

    assert names(people) == []
    assert "archived" in str(seen(people, "codeTrouble"))


def test_the_sentence_about_a_code_goes_with_the_next_search(
    qtbot: QtBot, people: CustomerListVM
) -> None:
    search(qtbot, people, "A" * 26)
    assert seen(people, "codeTrouble") != ""

    search(qtbot, people, "verdi")

    assert seen(people, "codeTrouble") == ""
    assert names(people) == ["Verdi Anna"]


def test_a_name_that_looks_like_a_code_is_still_found(
    qtbot: QtBot, shop: ShopStory, people: CustomerListVM
) -> None:
    name = "Trattoria da Gianni e Mario srl"
    assert read_typed(name) is not None
    shop.company(name)
    people.setKind("company")

    search(qtbot, people, name)

    assert names(people) == [name]
    assert seen(people, "codeTrouble") == ""

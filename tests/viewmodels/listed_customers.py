"""A registry with a few people in it, listed and searched."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from pos_app.viewmodels.customer_list import CustomerListVM
from tests.viewmodels.tills import TillStory, seen, shown_rows, till_at

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.shop import ShopStory


def list_at(story: TillStory) -> CustomerListVM:
    around = story.around
    return CustomerListVM(story.till, around.speech, around.news, "test")


def names(people: CustomerListVM) -> list[str]:
    return [str(name) for (name,) in shown_rows(seen(people, "rows"), "customerName")]


@pytest.fixture
def people(shop: ShopStory) -> CustomerListVM:
    shop.customer("Anna", "Verdi", credit=1250, phone="333 1")
    luca = shop.customer("Luca", "Bianchi", phone="333 2")
    shop.tab(luca, 800)
    shop.customer("Mario", "Bianchi", email="mario@example.org")
    shop.company("Mario Bianchi srl", credit=5000)
    listed = list_at(till_at(shop))
    listed.begin()
    return listed


def search(qtbot: QtBot, people: CustomerListVM, text: str) -> None:
    people.search(text)
    qtbot.waitUntil(lambda: not people._typing.isActive())

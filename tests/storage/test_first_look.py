"""The first look at the file: what it says is what the open book says, or it says nothing."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from pos_app.domain.money import Money
from pos_app.services.first_look import FirstLook
from pos_app.services.shop_rules import ChangeShop, change_shop
from pos_app.storage.first_look import first_look
from pos_app.storage.version import VERSION
from pos_app.wiring import first_look_at
from tests.shop import TILL, ShopStory
from tests.storage.raw import raw, spoil_table


def file_of(shop: ShopStory) -> Path:
    return Path(shop.url.removeprefix("sqlite:///"))


def change(shop: ShopStory, statement: str) -> None:
    """What another program, or another year, did to the file while it was closed."""
    shop.close()
    with raw(shop.url) as file:
        file.execute(statement)


def test_it_says_what_the_open_book_says(file_shop: ShopStory) -> None:
    for name, price in (("Pranzo", 1250), ("Caffè", 130), ("Acqua", 100), ("Mancia", 1)):
        file_shop.article(name, price)
    rules = replace(
        file_shop.handle.views.shop(), name="Bar «Da Ò»", guard=Money(777), slip_after_payment=True
    )
    change_shop(
        file_shop.counter,
        ChangeShop(request_id=file_shop.request_id(), desk=file_shop.desk, shop=rules),
    )
    file_shop.reopened()
    change(file_shop, "UPDATE article SET archived = 1 WHERE name = 'Acqua'")
    change(file_shop, "UPDATE category SET position = 90 WHERE name = 'con Pranzo'")
    views = file_shop.reopened().handle.views

    seen = first_look(file_of(file_shop), TILL)

    assert seen == FirstLook(views.desk(TILL), views.shop(), views.categories(), views.articles())
    assert [article.name for article in seen.articles] == ["Caffè", "Mancia", "Pranzo"]


def test_it_sees_what_a_till_that_was_killed_had_committed(file_shop: ShopStory) -> None:
    file_shop.article("Pranzo", 1250)
    assert file_of(file_shop).with_name(f"{file_of(file_shop).name}-wal").exists()

    seen = first_look(file_of(file_shop), TILL)

    assert seen is not None
    assert [article.name for article in seen.articles] == ["Pranzo"]


@pytest.mark.parametrize(
    "statement",
    [
        f"PRAGMA user_version = {VERSION + 1}",
        f"PRAGMA user_version = {VERSION - 1}",
        "PRAGMA application_id = 1",
        "UPDATE till_session SET closed_at_us = opened_at_us + 1",
        "UPDATE till SET name = 'Cassa 9'",
        "ALTER TABLE article RENAME TO old_article",
    ],
)
def test_whatever_is_not_as_every_day_is_left_to_the_opening(
    file_shop: ShopStory, statement: str
) -> None:
    change(file_shop, statement)

    assert first_look(file_of(file_shop), TILL) is None


def test_a_text_a_folder_and_nothing_at_all_are_left_to_the_opening(tmp_path: Path) -> None:
    text = tmp_path / "spesa.txt"
    text.write_text("latte, uova\n" * 500)
    before = text.read_bytes()

    assert first_look(text, TILL) is None
    assert first_look(tmp_path, TILL) is None
    assert first_look(tmp_path / "none.saldo", TILL) is None
    assert text.read_bytes() == before
    assert not (tmp_path / "none.saldo").exists()


def test_a_price_list_that_is_damaged_is_left_to_the_opening(file_shop: ShopStory) -> None:
    file_shop.article("Pranzo", 1250)
    file_shop.close()
    spoil_table(file_shop.url, "article")

    assert first_look(file_of(file_shop), TILL) is None


@pytest.mark.parametrize(
    "url", ["postgresql+psycopg://cassa@127.0.0.1:1/negozio", "sqlite:////shop.saldo?mode=ro"]
)
def test_a_shared_store_and_an_unusual_address_are_left_to_the_opening(url: str) -> None:
    assert first_look_at(url) is None


def test_the_till_looks_into_the_file_that_it_will_open(file_shop: ShopStory) -> None:
    file_shop.article("Pranzo", 1250)

    assert first_look_at(file_shop.url) == first_look(file_of(file_shop), TILL) is not None

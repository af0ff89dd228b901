"""A balance slip says the balance of this moment, and what the last act did to it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from pos_app.domain.refusals import CustomerUnknown
from pos_app.domain.slip_document import Qr
from pos_app.services.print_balance import PrintBalance, print_balance
from pos_app.services.shop_rules import ChangeShop, change_shop
from tests.services.till_story import slip, words
from tests.shop import english

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.shop import ShopStory


def test_a_balance_slip_says_what_is_there_and_what_is_owed(shop: ShopStory) -> None:
    anna = shop.customer("Anna", "Rossi", credit=2000)
    shop.tab(anna, 1250)

    said = words(slip(shop, shop.print_balance(anna)))

    assert "Anna R." in said
    assert "20,00 €" in said
    assert "Still to settle 12,50 €" in said


@pytest.mark.parametrize(("later", "said"), [(0, "20,00 » 7,50 €"), (300, "10,50 €")])
def test_a_balance_slip_after_an_act_shows_before_and_after_while_it_is_true(
    shop: ShopStory, later: int, said: str
) -> None:
    anna = shop.customer("Anna", credit=2000)
    paid = shop.pay_with_credit(shop.order(1250, anna), anna)
    if later:
        shop.top_up(anna, later)
    command = PrintBalance(
        request_id=shop.request_id(),
        desk=shop.desk,
        customer_id=anna.id,
        operation=paid.operation.sequence,
    )

    printed = slip(shop, print_balance(shop.counter, command).slip)

    assert said in words(printed)
    assert f"Operation no. 2 {paid.operation.anchor}" in words(printed)


def test_whoever_has_no_language_of_their_own_reads_the_shops(shop: ShopStory) -> None:
    rules = replace(shop.handle.views.shop(), language="pt_BR")
    change_shop(shop.counter, ChangeShop(request_id=shop.request_id(), desk=shop.desk, shop=rules))
    asked: list[str] = []

    def spoken(language: str) -> Callable[[str], str]:
        asked.append(language)
        return english(language)

    anna = shop.customer("Anna")
    command = PrintBalance(request_id=shop.request_id(), desk=shop.desk, customer_id=anna.id)
    print_balance(replace(shop.counter, words=spoken), command)

    assert asked == ["pt_BR"]


def test_a_slip_has_no_qr_when_there_is_no_page_to_open(shop: ShopStory) -> None:
    rules = replace(shop.handle.views.shop(), area_url="")
    change_shop(shop.counter, ChangeShop(request_id=shop.request_id(), desk=shop.desk, shop=rules))

    printed = slip(shop, shop.print_balance(shop.customer()))

    assert not any(isinstance(block, Qr) for block in printed.blocks)


def test_nobody_has_no_balance(shop: ShopStory) -> None:
    with pytest.raises(CustomerUnknown):
        shop.print_balance(replace(shop.customer(), id=999))

"""The shop's own rules: who changes one of them changes that one, and no other."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from pos_app.domain.money import Money
from pos_app.domain.refusals import NeedsConfirmation, TextNotAccepted
from pos_app.domain.tenders import Method
from pos_app.services.shop_rules import ChangeShop, change_shop
from pos_app.services.top_up import TopUp, top_up

if TYPE_CHECKING:
    from pos_app.domain.settings import Shop
    from tests.shop import ShopStory


def changing(shop: ShopStory, rules: Shop, shown: Shop | None = None) -> ChangeShop:
    return ChangeShop(request_id=shop.request_id(), desk=shop.desk, shop=rules, shown=shown)


def test_new_rules_hold_from_the_next_act_on(shop: ShopStory) -> None:
    rules = replace(shop.handle.views.shop(), guard=Money(1000), slip_after_payment=True)
    change_shop(shop.counter, changing(shop, rules))
    anna = shop.customer()
    command = TopUp(
        request_id=shop.request_id(),
        desk=shop.desk,
        customer_id=anna.id,
        amount=Money(2000),
        method=Method.CASH,
    )

    with pytest.raises(NeedsConfirmation):
        top_up(shop.counter, command)

    assert shop.handle.views.shop() == rules


def test_what_another_till_changed_meanwhile_stays_changed(shop: ShopStory) -> None:
    shown = shop.handle.views.shop()
    change_shop(shop.counter, changing(shop, replace(shown, slip_after_payment=True), shown))

    kept = change_shop(shop.counter, changing(shop, replace(shown, name="Bar Sport"), shown))

    assert kept == replace(shown, name="Bar Sport", slip_after_payment=True)
    assert shop.handle.views.shop() == kept


def test_the_shops_name_is_cleaned_before_it_stands_on_slips(shop: ShopStory) -> None:
    typed = replace(shop.handle.views.shop(), name="  Bar \x1bp\nSport ")

    assert change_shop(shop.counter, changing(shop, typed)).name == "Bar p Sport"


@pytest.mark.parametrize("name", [" ", "x" * 81, "4111 1111 1111 1111"])
def test_a_name_that_cannot_be_kept_changes_nothing(shop: ShopStory, name: str) -> None:
    before = shop.handle.views.shop()

    with pytest.raises(TextNotAccepted):
        change_shop(shop.counter, changing(shop, replace(before, name=name)))

    assert shop.handle.views.shop() == before

"""Typing the second code: right, wrong, too often, too late."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from pos_app.domain.money import Money
from pos_app.domain.refusals import CreditTooSmall
from pos_app.domain.withdrawals import CODE_LIVES_US, MAX_TRIES
from pos_app.services.confirm_withdrawal import Confirmation
from tests.services.withdrawal_story import WithdrawalStory, story_at

if TYPE_CHECKING:
    from tests.shop import ShopStory


@pytest.fixture
def story(shop: ShopStory) -> WithdrawalStory:
    return story_at(shop)


def test_a_code_typed_twice_confirms_once(story: WithdrawalStory) -> None:
    key = story.ask(1500)

    assert story.confirm(key) is story.confirm(key) is Confirmation.CONFIRMED
    assert story.shop.balance(story.anna) == 1500


def test_a_wrong_code_is_wrong_and_the_right_one_still_works(story: WithdrawalStory) -> None:
    key = story.ask(1500)

    assert story.confirm(key, "000000") is Confirmation.WRONG
    assert story.shop.balance(story.anna) == 3000
    assert story.confirm(key) is Confirmation.CONFIRMED


def test_after_five_wrong_codes_the_right_one_is_too_late(story: WithdrawalStory) -> None:
    key = story.ask(1500)
    for _ in range(MAX_TRIES):
        assert story.confirm(key, "000000") is Confirmation.WRONG

    assert story.confirm(key) is Confirmation.TOO_LATE


def test_after_a_quarter_of_an_hour_a_code_is_too_late(story: WithdrawalStory) -> None:
    key = story.ask(1500)
    story.shop.clock.at_us += CODE_LIVES_US

    assert story.confirm(key) is Confirmation.TOO_LATE
    assert story.confirm("no such form") is Confirmation.TOO_LATE
    assert story.request(1500).amount == Money(1500)


def test_credit_spent_before_the_code_was_typed_is_not_held(story: WithdrawalStory) -> None:
    key = story.ask(3000)
    order = story.shop.order(1000, story.anna)
    story.shop.pay_with_credit(order, story.anna)

    with pytest.raises(CreditTooSmall):
        story.confirm(key)

    assert story.shop.balance(story.anna) == 2000
    story.shop.verify()

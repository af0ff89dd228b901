"""The shop's decision on a request: once, and for good."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from pos_app.domain.refusals import NotReversible, WithdrawalResolved
from pos_app.services.resolve_withdrawal import approve_withdrawal
from tests.services.withdrawal_story import WithdrawalStory, story_at

if TYPE_CHECKING:
    from tests.shop import ShopStory


@pytest.fixture
def story(shop: ShopStory) -> WithdrawalStory:
    return story_at(shop)


def test_each_request_resolves_once(story: WithdrawalStory) -> None:
    found = story.request(1500)
    story.approve(found.id)

    with pytest.raises(WithdrawalResolved):
        story.approve(found.id)
    with pytest.raises(WithdrawalResolved):
        story.reject(found.id)
    with pytest.raises(WithdrawalResolved):
        story.approve(999)
    story.shop.verify()


def test_a_double_tap_on_approve_pays_once(story: WithdrawalStory) -> None:
    command = story.approving(story.request(1500).id)

    first = approve_withdrawal(story.shop.counter, command)

    assert approve_withdrawal(story.shop.counter, command) == first
    assert story.shop.balance(story.anna) == 1500


def test_a_payout_is_not_taken_back(story: WithdrawalStory) -> None:
    paid = story.approve(story.request(1500).id)

    with pytest.raises(NotReversible):
        story.shop.reverse(paid.operation.sequence)

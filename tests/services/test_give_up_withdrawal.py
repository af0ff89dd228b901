"""A customer who does not want the money after all gives the request up before its code is typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from pos_app.domain.refusals import LinkUnknown
from pos_app.domain.withdrawals import WithdrawalState
from pos_app.services.confirm_withdrawal import Confirmation
from pos_app.services.give_up_withdrawal import GiveUpWithdrawal, give_up_withdrawal
from pos_app.storage.area import StoreAreaViews
from tests.services.withdrawal_story import TOKEN, WithdrawalStory, story_at

if TYPE_CHECKING:
    from pos_app.services.area import AreaPage
    from tests.shop import ShopStory


@pytest.fixture
def story(shop: ShopStory) -> WithdrawalStory:
    return story_at(shop)


def page(story: WithdrawalStory) -> AreaPage:
    seen = StoreAreaViews(story.shop.handle.backend, story.shop.clock).page(TOKEN, limit=5)
    assert seen is not None
    return seen


def give_up(story: WithdrawalStory, key: str, token: str = TOKEN) -> None:
    give_up_withdrawal(story.shop.handle.store, GiveUpWithdrawal(key=key, token=token))


def test_a_request_that_was_given_up_awaits_no_code_and_its_code_is_worth_nothing(
    story: WithdrawalStory,
) -> None:
    key = story.ask(1500)
    assert page(story).awaits_code

    give_up(story, key)

    assert not page(story).awaits_code
    assert story.confirm(key) is not Confirmation.CONFIRMED
    assert story.desk.count_withdrawals() == 0
    story.shop.verify()


def test_what_the_shop_has_already_stays_as_it_is(story: WithdrawalStory) -> None:
    key = story.ask(1500)
    story.confirm(key)

    give_up(story, key)
    give_up(story, "a form that nobody sent")

    [row] = story.desk.open_withdrawals()
    assert row.withdrawal.state is WithdrawalState.REQUESTED


def test_nobody_gives_up_what_others_asked_for(story: WithdrawalStory) -> None:
    key = story.ask(1500)

    with pytest.raises(LinkUnknown):
        give_up(story, key, token="8" * 26)

    assert page(story).awaits_code

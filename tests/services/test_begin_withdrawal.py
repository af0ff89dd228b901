"""Asking for money back: who may, for how much, how often."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from pos_app.domain.money import Money
from pos_app.domain.refusals import (
    EmailNeeded,
    IbanNotAccepted,
    LinkUnknown,
    TooManyCodes,
    WithdrawalPending,
)
from pos_app.domain.withdrawals import CODE_LIVES_US, CODES_WITHIN_US, MAX_CODES
from tests.services.withdrawal_story import WithdrawalStory, story_at
from tests.storage.raw import raw

if TYPE_CHECKING:
    from tests.shop import ShopStory


@pytest.fixture
def story(shop: ShopStory) -> WithdrawalStory:
    return story_at(shop)


def test_the_same_form_sent_twice_is_one_request_with_one_letter(story: WithdrawalStory) -> None:
    story.ask(1500, key="form")
    story.ask(1500, key="form")

    assert len(story.outbox.due()) == 1


def test_a_customer_is_sent_five_codes_a_day(story: WithdrawalStory) -> None:
    for number in range(MAX_CODES):
        story.ask(1500, key=f"form of hour {number}")
        story.shop.clock.at_us += CODE_LIVES_US
    with pytest.raises(TooManyCodes) as refused:
        story.ask(1500)
    assert refused.value.limit == len(story.outbox.due()) == MAX_CODES

    story.ask(1500, key="form of hour 0")
    story.shop.clock.at_us += CODES_WITHIN_US - MAX_CODES * CODE_LIVES_US

    assert story.request(1500).amount == Money(1500)


def test_one_request_at_a_time(story: WithdrawalStory) -> None:
    key = story.ask(1500)
    with pytest.raises(WithdrawalPending):
        story.ask(1000)
    story.confirm(key)
    with pytest.raises(WithdrawalPending):
        story.ask(1000)

    story.reject(story.desk.open_withdrawals()[0].withdrawal.id)

    assert story.request(1000).amount == Money(1000)


def test_a_wrong_iban_is_refused(story: WithdrawalStory) -> None:
    with pytest.raises(IbanNotAccepted):
        story.ask(1500, "IT60X0542811101000000123457")
    with pytest.raises(IbanNotAccepted):
        story.rules(payer_iban="IT00")


@pytest.mark.parametrize("written", ["mario@", "mario@[x.it", ""])
def test_who_was_entered_with_a_slip_of_the_finger_gets_no_code(
    file_shop: ShopStory, written: str
) -> None:
    story = story_at(file_shop)
    with raw(file_shop.url) as connection:
        connection.execute(f"UPDATE customer SET email = '{written}'")

    with pytest.raises(EmailNeeded):
        story.ask(1500)

    assert story.outbox.due() == ()


def test_a_link_that_was_taken_back_asks_for_nothing(story: WithdrawalStory) -> None:
    story.shop.handle.store.write(lambda work: work.revoke_tokens(story.anna.id))

    with pytest.raises(LinkUnknown):
        story.ask(1500)
    with pytest.raises(LinkUnknown):
        story.confirm("form")

"""Letters that wait longer than they should: counted for the manager, with what can be known."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from pos_app.services.mail import LettersWaiting, LetterTrouble
from tests.services.withdrawal_story import WithdrawalStory, story_at

if TYPE_CHECKING:
    from tests.shop import ShopStory

SECOND_US = 1_000_000
MINUTE_US = 60 * SECOND_US
NOON_US = 12 * 60 * MINUTE_US


@pytest.fixture
def story(shop: ShopStory) -> WithdrawalStory:
    """Anna's request was confirmed: the code and the news wait to be sent."""
    story = story_at(shop)
    story.request(1500)
    return story


def test_the_manager_sees_how_many_letters_wait_and_since_when(story: WithdrawalStory) -> None:
    first, second = sorted(letter.queued_at_us for letter in story.outbox.due())
    assert first <= second

    waiting = story.desk.letters_waiting()

    assert waiting == LettersWaiting(count=2, since_us=first, tries=0, next_try_us=first)


def test_a_letter_that_was_refused_says_when_it_is_tried_again(story: WithdrawalStory) -> None:
    for letter in story.outbox.due():
        story.outbox.failed(letter.key, 300)

    waiting = story.desk.letters_waiting()

    assert waiting.tries == 1
    assert waiting.next_try_us >= waiting.since_us + 300 * SECOND_US
    assert waiting.trouble(waiting.since_us + 2 * MINUTE_US) is LetterTrouble.NOT_TAKEN


def test_letters_that_went_out_are_counted_no_more(story: WithdrawalStory) -> None:
    code, news = story.outbox.due()
    story.outbox.sent(news.key)
    assert story.desk.letters_waiting().count == 1

    story.outbox.given_up(code.key)

    assert story.desk.letters_waiting() == LettersWaiting()


@pytest.mark.parametrize(
    ("waiting", "waited_us", "trouble"),
    [
        pytest.param(LettersWaiting(), 0, LetterTrouble.NONE, id="none waits"),
        pytest.param(
            LettersWaiting(count=1, since_us=NOON_US, next_try_us=NOON_US),
            5 * SECOND_US,
            LetterTrouble.NONE,
            id="on its way",
        ),
        pytest.param(
            LettersWaiting(count=1, since_us=NOON_US, tries=1, next_try_us=NOON_US),
            10 * SECOND_US,
            LetterTrouble.NONE,
            id="one hiccup is no news",
        ),
        pytest.param(
            LettersWaiting(count=1, since_us=NOON_US, tries=2, next_try_us=NOON_US + MINUTE_US),
            2 * MINUTE_US,
            LetterTrouble.NOT_TAKEN,
            id="tried and not taken",
        ),
        pytest.param(
            LettersWaiting(count=30, since_us=NOON_US, next_try_us=NOON_US),
            5 * MINUTE_US,
            LetterTrouble.NONE,
            id="behind other letters that take long",
        ),
        pytest.param(
            LettersWaiting(count=1, since_us=NOON_US, next_try_us=NOON_US),
            11 * MINUTE_US,
            LetterTrouble.NOBODY_SENDS,
            id="nobody takes it up",
        ),
        pytest.param(
            LettersWaiting(count=1, since_us=NOON_US, tries=4, next_try_us=NOON_US + MINUTE_US),
            12 * MINUTE_US,
            LetterTrouble.NOBODY_SENDS,
            id="tried once, and nobody goes on",
        ),
    ],
)
def test_trouble_is_told_when_it_is_trouble(
    waiting: LettersWaiting, waited_us: int, trouble: LetterTrouble
) -> None:
    assert waiting.trouble(NOON_US + waited_us) is trouble

"""The customer area costs the same in a shop of ten customers and of a million."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

import pytest

from pos_app.services.report_mistake import ReportMistake, report_mistake
from pos_app.storage.area import StoreAreaViews
from pos_app.storage.area_desk import StoreAreaDesk
from pos_app.storage.tables import METADATA
from tests.services.withdrawal_story import TOKEN, WithdrawalStory, story_at
from tests.storage.raw import raw
from tests.storage.test_plans import backend_of, own, statements_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.shop import ShopStory

OF_ONE_ROW: Final = {"shop", "area", "book", "withdrawal_rules", "till", "operator"}
GROWING: Final = {*METADATA.tables, "credit", "tab", "other", "reversal"} - OF_ONE_ROW


def page(story: WithdrawalStory) -> object:
    backend = story.shop.handle.backend
    return StoreAreaViews(backend, story.shop.clock).page(TOKEN, limit=10, before=(99, 1))


def nobody(story: WithdrawalStory) -> object:
    return StoreAreaViews(story.shop.handle.backend, story.shop.clock).page("X", limit=10)


def links(story: WithdrawalStory) -> object:
    desk = StoreAreaDesk(story.shop.handle.backend)
    return desk.links(story.anna.id), desk.links_of(story.anna.id)


def badges(story: WithdrawalStory) -> object:
    desk = StoreAreaDesk(story.shop.handle.backend)
    return desk.count_reports(), desk.count_withdrawals(), desk.letters_waiting()


def queues(story: WithdrawalStory) -> object:
    desk = StoreAreaDesk(story.shop.handle.backend)
    desk.reports_of(story.anna.id)
    return desk.open_reports(), desk.open_withdrawals(), desk.paid_transfers()


def letters(story: WithdrawalStory) -> object:
    return story.outbox.due(), story.outbox.waiting()


@pytest.fixture
def story(file_shop: ShopStory) -> WithdrawalStory:
    story = story_at(file_shop)
    report_mistake(file_shop.handle.store, ReportMistake(key="form", token=TOKEN, operation=1))
    story.request(1500)
    return story


@pytest.mark.parametrize("question", [page, nobody, links, badges, queues, letters])
def test_no_question_of_the_area_reads_a_whole_table(
    question: Callable[[WithdrawalStory], object], story: WithdrawalStory
) -> None:
    question(story)
    with statements_of(backend_of(story.shop)._readers.connection()) as said:
        question(story)

    asked = [text for text in own(said) if text.startswith("SELECT")]
    assert asked
    with raw(story.shop.url) as connection:
        steps = [
            (step, text)
            for text in asked
            for *_, step in connection.execute(f"EXPLAIN QUERY PLAN {text}").fetchall()
        ]
    assert [found for found in steps if scans(found[0])] == []


def scans(step: str) -> bool:
    """A whole read of a table that grows, with no index to lead it."""
    found = re.match(r"SCAN (\w+)(.*)", step)
    return found is not None and found[1] in GROWING and "INDEX" not in found[2]


def test_a_page_is_eight_questions_in_one_transaction(story: WithdrawalStory) -> None:
    page(story)
    with statements_of(backend_of(story.shop)._readers.connection()) as said:
        page(story)

    ran = [text.split()[0] for text in own(said)]
    assert ran == ["BEGIN", *["SELECT"] * 8, "COMMIT"]

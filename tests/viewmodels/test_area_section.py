"""The section itself: badges, which subject comes first, reports that lead to their operation."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from pos_app.services.store_trouble import StoreUnreachable
from pos_app.viewmodels.area_queues import AFTER_TROUBLE_MS, ASK, EVERY_MS
from tests.viewmodels.area_story import area_at
from tests.viewmodels.tills import seen, shown_rows
from tests.viewmodels.troubled_jobs import HeldReader

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.shop import ShopStory

pytestmark = pytest.mark.usefixtures("qapp")


def test_the_badge_counts_requests_and_reports(shop: ShopStory) -> None:
    story = area_at(shop)
    story.asking.request(1500)
    story.report()

    story.area.queues.look()

    counted = [seen(story.area, name) for name in ("waitingCount", "requestCount", "reportCount")]
    assert counted == [2, 1, 1]


def test_the_badge_is_counted_again_by_itself(
    shop: ShopStory, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("pos_app.viewmodels.area_queues.EVERY_MS", 10)
    story = area_at(shop)
    story.area.queues.look()
    assert seen(story.area, "waitingCount") == 0

    story.asking.request(1500)

    qtbot.waitUntil(lambda: seen(story.area, "waitingCount") == 1)


def test_whoever_left_counts_no_more_although_an_answer_was_on_its_way(shop: ShopStory) -> None:
    late = HeldReader(ASK)
    story = area_at(shop, late)
    story.area.queues.look()

    story.area.close()
    late.answer_questions()
    story.till.around.news.areaTouched.emit()

    assert late.unanswered == 0
    assert not story.area.queues._next.isActive()


def test_a_store_in_trouble_is_asked_less_often(
    shop: ShopStory, monkeypatch: pytest.MonkeyPatch
) -> None:
    story = area_at(shop)
    queues = story.area.queues
    queues.look()
    assert queues._next.interval() == EVERY_MS

    def unreachable(_desk: object) -> int:
        raise StoreUnreachable("cassa.local")

    monkeypatch.setattr(type(story.till.till.area), "count_withdrawals", unreachable)
    queues.look()

    assert queues._next.interval() == AFTER_TROUBLE_MS
    queues.close()
    assert not queues._next.isActive()


def test_the_section_opens_where_somebody_waits(shop: ShopStory) -> None:
    story = area_at(shop)
    story.area.show("rules")
    story.area.leave()
    story.area.begin()
    assert seen(story.area, "subject") == "rules"

    story.report()
    story.area.queues.look()
    story.area.leave()
    story.area.begin()
    assert seen(story.area, "subject") == "reports"

    story.asking.request(1500)
    story.area.queues.look()
    story.area.leave()
    story.area.begin()
    assert seen(story.area, "subject") == "requests"


def test_a_report_says_who_what_and_since_when_and_leads_to_its_operation(
    shop: ShopStory,
) -> None:
    story = area_at(shop)
    told = story.report()
    wanted: list[tuple[int, int]] = []
    story.area.reports_vm.operationWanted.connect(lambda *place: wanted.append(place))
    story.area.show("reports")

    rows = shown_rows(story.area.reports_vm.rows, "customerName", "wroteText", "amountText")
    assert rows == [("Bianchi Anna", "«avevo dato 50 euro»", "+30,00 €")]
    story.area.reports_vm.open(told.id)

    assert wanted == [(story.asking.anna.id, 1)]


def test_a_report_without_words_says_so(shop: ShopStory) -> None:
    story = area_at(shop)
    story.report(text="")
    story.area.show("reports")

    assert shown_rows(story.area.reports_vm.rows, "wroteText") == [("No words with it.",)]


def test_reports_that_cannot_be_read_say_why(
    shop: ShopStory, monkeypatch: pytest.MonkeyPatch
) -> None:
    story = area_at(shop)

    def unreachable(_desk: object) -> None:
        raise StoreUnreachable("cassa.local")

    monkeypatch.setattr(type(story.till.till.area), "open_reports", unreachable)
    story.area.show("reports")
    assert seen(story.area.reports_vm, "trouble") != ""

    monkeypatch.undo()
    story.area.reports_vm.read()
    assert seen(story.area.reports_vm, "trouble") == ""

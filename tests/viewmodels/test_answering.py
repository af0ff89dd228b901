"""A reported mistake: its operation in the record, the customer's words, and the answer."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from pos_app.viewmodels.app import AppVM
from pos_app.viewmodels.registry import RegistryVM
from tests.viewmodels.area_story import AreaStory, area_at
from tests.viewmodels.sample_machine import SampleMachine
from tests.viewmodels.tills import seen, shown_rows
from tests.viewmodels.troubled_jobs import LosesTheFirstAnswer

if TYPE_CHECKING:
    from pos_app.viewmodels.jobs import Jobs
    from tests.shop import ShopStory

pytestmark = pytest.mark.usefixtures("qapp")


def landed(shop: ShopStory, jobs: Jobs | None = None) -> tuple[AreaStory, RegistryVM]:
    """Anna reported her first operation, and the till shows it."""
    story = area_at(shop, jobs)
    story.report()
    registry = RegistryVM(story.till.till, story.till.around)
    registry.show_operation(story.asking.anna.id, 1)
    return story, registry


def test_the_operation_stands_in_the_record_with_the_customers_words(shop: ShopStory) -> None:
    _, registry = landed(shop)
    movements = seen(registry.record_vm, "movements")

    assert (seen(registry, "isManaging"), seen(registry, "page")) == (True, "movements")
    assert shown_rows(movements, "operation", "reportText", "isReportOpen") == [
        (1, "«avevo dato 50 euro»", True)
    ]
    assert registry.record_vm.landingPlace() == 0


def test_an_operation_of_long_ago_is_found_among_the_movements(shop: ShopStory) -> None:
    story = area_at(shop)
    story.report()
    for _ in range(60):
        shop.top_up(story.asking.anna, 100)
    registry = RegistryVM(story.till.till, story.till.around)
    landings: list[int] = []
    registry.record_vm.landed.connect(landings.append)

    registry.show_operation(story.asking.anna.id, 1)

    assert landings[-1] == 60
    assert registry.record_vm.landingPlace() == 60


def test_another_customer_opened_afterwards_lands_nowhere(shop: ShopStory) -> None:
    _, registry = landed(shop)

    registry.list_vm.choose(shop.customer("Luca", credit=100).id)

    assert registry.record_vm.landingPlace() == -1


def test_an_answer_closes_the_report_and_stays_beside_the_operation(shop: ShopStory) -> None:
    story, registry = landed(shop)
    registry.answerReport(1)
    answer = registry.answer_vm
    assert seen(answer, "isOpen")
    assert "+30,00 €" in seen(answer, "aboutText")
    assert seen(answer, "wroteText") == "«avevo dato 50 euro»"

    answer.write("corretto, grazie")
    answer.send()

    assert not seen(answer, "isOpen")
    assert story.asking.desk.count_reports() == 0
    movements = seen(registry.record_vm, "movements")
    assert shown_rows(movements, "reportText", "isReportOpen") == [
        ("«avevo dato 50 euro» → «corretto, grazie»", False)
    ]


def test_an_empty_answer_means_seen(shop: ShopStory) -> None:
    story = area_at(shop)
    story.report(text="")
    registry = RegistryVM(story.till.till, story.till.around)
    registry.show_operation(story.asking.anna.id, 1)
    registry.answerReport(1)
    assert seen(registry.answer_vm, "wroteText") == "No words with it."

    registry.answer_vm.send()

    movements = seen(registry.record_vm, "movements")
    assert shown_rows(movements, "reportText") == [("No words with it. → seen",)]


def test_leaving_the_sheet_answers_nothing(shop: ShopStory) -> None:
    story, registry = landed(shop)
    registry.answerReport(1)
    registry.answer_vm.write("forse")

    registry.answer_vm.close()
    registry.answer_vm.send()

    assert story.asking.desk.count_reports() == 1


def test_somebody_was_faster(shop: ShopStory) -> None:
    _, registry = landed(shop)
    _, other = landed_again(shop)
    registry.answerReport(1)
    other.answerReport(1)
    other.answer_vm.send()

    registry.answer_vm.write("io")
    registry.answer_vm.send()

    assert "already" in seen(registry.answer_vm, "trouble")
    assert not seen(registry.answer_vm, "mayRetry")


def landed_again(shop: ShopStory) -> tuple[None, RegistryVM]:
    """Another screen at the same report."""
    from tests.viewmodels.tills import till_at

    till = till_at(shop)
    registry = RegistryVM(till.till, till.around)
    registry.show_operation(1, 1)
    return None, registry


def test_an_answer_without_an_answer_is_sent_again(shop: ShopStory) -> None:
    story, registry = landed(shop, LosesTheFirstAnswer())
    registry.answerReport(1)
    registry.answer_vm.write("corretto")
    registry.answer_vm.send()
    assert seen(registry.answer_vm, "mayRetry")
    registry.answer_vm.close()
    assert seen(registry.answer_vm, "isOpen")

    registry.answer_vm.retry()

    assert story.asking.desk.count_reports() == 0
    [report] = story.asking.desk.reports_of(story.asking.anna.id)
    assert report.answer == "corretto"


def test_an_operation_without_a_report_has_nothing_to_answer(shop: ShopStory) -> None:
    story = area_at(shop)
    registry = RegistryVM(story.till.till, story.till.around)
    registry.list_vm.choose(story.asking.anna.id)

    registry.answerReport(1)

    assert not seen(registry.answer_vm, "isOpen")


def test_a_report_leads_from_the_section_to_the_customers(shop: ShopStory) -> None:
    story = area_at(shop)
    told = story.report()
    machine = SampleMachine(Path("nowhere")).machine
    app = AppVM(story.till.around.speech, story.preferences, machine=machine)
    app.opened(story.till.till)
    assert app.area_vm is not None
    assert app.registry_vm is not None
    app.go("area")
    assert seen(app.area_vm, "subject") == "reports"

    app.area_vm.reports_vm.open(told.id)

    assert seen(app, "place") == "customers"
    assert app.registry_vm.record_vm.landingPlace() == 0
    app.close()

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from pos_app.domain.refusals import (
    LinkUnknown,
    NotTheirOperation,
    ReportAnswered,
    TextNotAccepted,
    TooManyReports,
)
from pos_app.domain.reports import MAX_OPEN_REPORTS
from pos_app.services.links import RevokeLinks, revoke_links
from pos_app.services.report_mistake import (
    AnswerReport,
    ReportMistake,
    answer_report,
    report_mistake,
)
from pos_app.storage.area_desk import StoreAreaDesk

if TYPE_CHECKING:
    from pos_app.domain.customers import Customer
    from pos_app.domain.reports import Report
    from tests.shop import ShopStory

TOKEN = "7" * 26


@pytest.fixture
def anna(shop: ShopStory) -> Customer:
    """Somebody with a link and twenty euro, in one operation."""
    anna = shop.customer("Anna", "Bianchi", credit=2000)
    shop.handle.store.write(lambda work: work.keep_token(anna.id, TOKEN))
    return anna


@pytest.fixture
def desk(shop: ShopStory) -> StoreAreaDesk:
    return StoreAreaDesk(shop.handle.backend)


def report(shop: ShopStory, key: str = "form", operation: int = 1, text: str = "") -> Report:
    command = ReportMistake(key=key, token=TOKEN, operation=operation, text=text)
    return report_mistake(shop.handle.store, command)


def answering(shop: ShopStory, report_id: int, answer: str = "") -> AnswerReport:
    return AnswerReport(
        request_id=shop.request_id(), desk=shop.desk, report_id=report_id, answer=answer
    )


def test_a_report_waits_at_the_till_beside_its_operation(
    shop: ShopStory, anna: Customer, desk: StoreAreaDesk
) -> None:
    told = report(shop, text="avevo  dato\n50 euro")

    assert told.text == "avevo dato 50 euro"
    assert desk.count_reports() == 1
    (row,) = desk.open_reports()
    assert (row.report, row.customer_name, row.amount.minor) == (told, "Bianchi Anna", 2000)
    assert desk.reports_of(anna.id) == (told,)


@pytest.mark.usefixtures("anna")
def test_the_same_form_sent_twice_is_one_report(shop: ShopStory, desk: StoreAreaDesk) -> None:
    assert report(shop) == report(shop)
    assert desk.count_reports() == 1


def test_an_answer_takes_the_report_off_the_list(
    shop: ShopStory, anna: Customer, desk: StoreAreaDesk
) -> None:
    told = report(shop)

    answered = answer_report(shop.counter, answering(shop, told.id, "corretto, grazie"))

    assert (answered.answer, answered.is_open, told.is_open) == ("corretto, grazie", False, True)
    assert desk.count_reports() == 0
    assert desk.open_reports() == ()
    assert desk.reports_of(anna.id) == (answered,)


@pytest.mark.usefixtures("anna")
def test_a_report_is_answered_once(shop: ShopStory) -> None:
    told = report(shop)
    answer_report(shop.counter, answering(shop, told.id))

    with pytest.raises(ReportAnswered):
        answer_report(shop.counter, answering(shop, told.id, "di nuovo"))


def test_somebody_elses_operation_is_nothing_to_report(
    shop: ShopStory, anna: Customer, desk: StoreAreaDesk
) -> None:
    shop.customer("Luca", credit=500)

    with pytest.raises(NotTheirOperation):
        report(shop, operation=2)
    with pytest.raises(NotTheirOperation):
        report(shop, operation=999)

    assert desk.reports_of(anna.id) == ()


@pytest.mark.usefixtures("anna")
def test_only_so_many_reports_wait_at_once(shop: ShopStory) -> None:
    for number in range(MAX_OPEN_REPORTS):
        report(shop, key=f"form {number}")

    with pytest.raises(TooManyReports):
        report(shop, key="one more")
    assert report(shop, key="form 0").id == 1


@pytest.mark.parametrize("text", ["x" * 201, "4111111111111111"], ids=["too long", "a card"])
def test_a_text_that_cannot_be_kept_is_not_kept(
    shop: ShopStory, anna: Customer, desk: StoreAreaDesk, text: str
) -> None:
    with pytest.raises(TextNotAccepted):
        report(shop, text=text)

    assert desk.reports_of(anna.id) == ()


def test_a_link_that_was_taken_back_reports_nothing(shop: ShopStory, anna: Customer) -> None:
    command = RevokeLinks(
        request_id=shop.request_id(), desk=shop.desk, customer_id=anna.id, print_slip=False
    )
    revoke_links(shop.counter, command)

    with pytest.raises(LinkUnknown):
        report(shop)

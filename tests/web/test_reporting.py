"""A customer reports a mistake from the page, and reads the answer there."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

import pytest

from pos_app.domain.area import AreaSettings
from pos_app.domain.reports import MAX_OPEN_REPORTS
from pos_app.services.area import ChangeArea, change_area
from pos_app.services.report_mistake import AnswerReport, answer_report
from pos_app.storage.area_desk import StoreAreaDesk
from tests.web.test_balance import words_of
from tests.web.visitor import Visitor, printed_path

if TYPE_CHECKING:
    from tests.shop import ShopStory

FORM: Final = "application/x-www-form-urlencoded"
NOWHERE: Final = "/S/" + "A" * 26


@pytest.fixture
def page(shop: ShopStory, phone: Visitor) -> str:
    """The page of somebody whose first operation is a top-up."""
    assert phone.host
    settle(shop, AreaSettings(takes_reports=True))
    return printed_path(shop, shop.customer("Anna", credit=2000))


@pytest.fixture
def waiting(shop: ShopStory) -> StoreAreaDesk:
    return StoreAreaDesk(shop.handle.backend)


def settle(shop: ShopStory, settings: AreaSettings) -> None:
    """Set the customer area up."""
    command = ChangeArea(request_id=shop.request_id(), desk=shop.desk, settings=settings)
    change_area(shop.counter, command)


def key_of(form: str) -> str:
    found = re.search(r'name="key" value="([0-9a-f-]{36})"', form)
    assert found is not None
    return found[1]


def test_a_report_goes_from_the_page_to_the_till_and_its_answer_back(
    shop: ShopStory, phone: Visitor, page: str, waiting: StoreAreaDesk
) -> None:
    assert f'href="{page}/R/1"' in phone.get(page).text
    form = phone.get(page + "/R/1").text
    assert "Operazione n. 1" in form

    sent = phone.post(page + "/R/1", {"key": key_of(form), "text": "erano 50 €"})

    assert (sent.status, sent.headers["location"]) == (303, page)
    assert "Segnalato: il negozio risponderà qui." in words_of(phone.get(page).text)
    (row,) = waiting.open_reports()
    assert row.report.text == "erano 50 €"

    command = AnswerReport(
        request_id=shop.request_id(),
        desk=shop.desk,
        report_id=row.report.id,
        answer="hai ragione",
    )
    answer_report(shop.counter, command)
    assert "Risposta del negozio: hai ragione" in words_of(phone.get(page).text)


def test_sending_twice_reports_once(phone: Visitor, page: str, waiting: StoreAreaDesk) -> None:
    fields = {"key": key_of(phone.get(page + "/R/1").text), "text": ""}

    assert [phone.post(page + "/R/1", fields).status for _ in range(2)] == [303, 303]
    assert waiting.count_reports() == 1


@pytest.mark.parametrize("text", ["x" * 201, "4111 1111 1111 1111"])
def test_a_text_that_cannot_be_kept_gives_the_form_again(
    phone: Visitor, page: str, waiting: StoreAreaDesk, text: str
) -> None:
    key = key_of(phone.get(page + "/R/1").text)

    again = phone.post(page + "/R/1", {"key": key, "text": text})

    assert again.status == 422
    assert "Usa al massimo 200 lettere" in words_of(again.text)
    assert waiting.count_reports() == 0


def test_what_was_written_is_still_there_to_be_mended(phone: Visitor, page: str) -> None:
    key = key_of(phone.get(page + "/R/1").text)

    again = phone.post(page + "/R/1", {"key": key, "text": "</textarea><b>" + "x" * 200}).text

    assert ">&lt;/textarea&gt;&lt;b&gt;xxx" in again
    assert "<b>" not in again
    assert "x" * 200 in again


def test_a_card_number_is_not_written_back(phone: Visitor, page: str) -> None:
    key = key_of(phone.get(page + "/R/1").text)

    again = phone.post(page + "/R/1", {"key": key, "text": "la 4111 1111 1111 1111"}).text

    assert "4111" not in again


def test_too_many_reports_send_the_customer_to_the_counter(phone: Visitor, page: str) -> None:
    def send() -> str:
        key = key_of(phone.get(page + "/R/1").text)
        return phone.post(page + "/R/1", {"key": key, "text": ""}).text

    for _ in range(MAX_OPEN_REPORTS):
        send()

    assert "Passa dalla cassa" in words_of(send())


@pytest.mark.parametrize(
    ("headers", "counts"),
    [
        pytest.param({}, 1, id="an old browser"),
        pytest.param({"origin": "null"}, 1, id="told no origin"),
        pytest.param({"origin": "null", "sec-fetch-site": "same-origin"}, 1, id="a new browser"),
        pytest.param({"origin": "http://saldo.local:8080"}, 1, id="our own origin"),
        pytest.param({"origin": "https://evil.example"}, 0, id="another origin"),
        pytest.param({"origin": "null", "sec-fetch-site": "cross-site"}, 0, id="from elsewhere"),
    ],
)
def test_only_our_own_pages_may_send_the_form(
    phone: Visitor, page: str, waiting: StoreAreaDesk, headers: dict[str, str], counts: int
) -> None:
    fields = {"key": key_of(phone.get(page + "/R/1").text), "text": ""}

    phone.post(page + "/R/1", fields, **headers)

    assert waiting.count_reports() == counts


@pytest.mark.parametrize(
    "path", ["/R/0", "/R/01", "/R/-1", "/R/x", "/R/", "/R/1/", "/R/1?a=1", "/R/" + "9" * 16]
)
def test_other_addresses_of_the_form_lead_nowhere(phone: Visitor, page: str, path: str) -> None:
    assert phone.get(page + path) == phone.get(NOWHERE)


def test_the_form_of_a_bad_token_or_a_hidden_page_leads_nowhere(
    shop: ShopStory, phone: Visitor, page: str, waiting: StoreAreaDesk
) -> None:
    nowhere = phone.get(NOWHERE)
    fields = {"key": key_of(phone.get(page + "/R/1").text), "text": ""}
    assert phone.get(NOWHERE + "/R/1") == nowhere
    assert phone.post(NOWHERE + "/R/1", fields) == nowhere
    assert phone.post(page + "/R/999", fields) == nowhere

    settle(shop, AreaSettings(shown=False, takes_reports=True))
    assert phone.get(page + "/R/1") == nowhere
    assert phone.post(page + "/R/1", fields) == nowhere
    assert waiting.count_reports() == 0


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        pytest.param(b"", FORM, id="nothing"),
        pytest.param(b"text=a", FORM, id="no key"),
        pytest.param(b"key=KEY&text=a&more=b", FORM, id="a field that we do not know"),
        pytest.param(b"key=KEY&text=a&text=b", FORM, id="a field twice"),
        pytest.param(b"key=zzz&text=a", FORM, id="a key that is none"),
        pytest.param(b"key=KEY&text=%FF%FE", FORM, id="bytes that are no letters"),
        pytest.param(b"key=KEY&text=" + b"a" * 5000, FORM, id="too much"),
        pytest.param(b"&".join([b"a=b"] * 50), FORM, id="too many fields"),
        pytest.param(b'{"key": "KEY", "text": ""}', "application/json", id="no form"),
        pytest.param(b"key=KEY&text=a", "", id="of no kind"),
    ],
)
def test_what_is_not_our_form_changes_nothing(
    phone: Visitor, page: str, waiting: StoreAreaDesk, body: bytes, kind: str
) -> None:
    key = key_of(phone.get(page + "/R/1").text)
    spoilt = body.replace(b"KEY", key.encode())

    answer = phone.get(page + "/R/1", "POST", body=spoilt, **{"content-type": kind})

    assert answer == phone.get(NOWHERE)
    assert waiting.count_reports() == 0


def test_where_nobody_answers_nothing_can_be_reported(
    shop: ShopStory, phone: Visitor, page: str, waiting: StoreAreaDesk
) -> None:
    fields = {"key": key_of(phone.get(page + "/R/1").text), "text": ""}
    settle(shop, AreaSettings())

    assert "/R/" not in phone.get(page).text
    assert phone.get(page + "/R/1") == phone.get(NOWHERE)
    assert phone.post(page + "/R/1", fields) == phone.get(NOWHERE)
    assert waiting.count_reports() == 0

"""The till shows a code, a phone opens it, and the till hears of it; nobody else does."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from pos_app.domain.phone_test import code_of, phone_address, question_address
from pos_app.web.area import area_app
from pos_app.web.hosts import host_names
from pos_app.web.phone_tests import LIVES_S, MOST_CODES
from pos_app.wiring import new_token
from tests.web.visitor import Visitor

if TYPE_CHECKING:
    from pos_app.storage.area import StoreAreaViews
    from pos_app.web.visits import VisitCount
    from tests.shop import ShopStory

KEY = "7" * 26
PAGE, QUESTION = f"/T/{code_of(KEY)}", f"/T/{KEY}/Q"


def test_the_till_hears_of_the_phone_that_opened_its_code(phone: Visitor) -> None:
    till = replace(phone, address="192.0.2.1")
    assert till.get(QUESTION).text == "waiting"

    opened = phone.get(PAGE)

    assert opened.status == 200
    assert "Funziona" in opened.text
    assert till.get(QUESTION).text == "arrived"


def test_a_code_that_no_till_announced_leads_nowhere(phone: Visitor) -> None:
    assert phone.get(PAGE) == phone.get("/S/" + "A" * 26)
    assert phone.get(QUESTION).text == "waiting"


@pytest.mark.parametrize("path", [PAGE + "?a", QUESTION + "?a", PAGE + "/", "/T/x/Q", PAGE.lower()])
def test_other_ways_of_writing_it_lead_nowhere(phone: Visitor, path: str) -> None:
    phone.get(QUESTION)

    assert phone.get(path) == phone.get("/S/" + "A" * 26)


def test_the_code_does_not_tell_the_key(phone: Visitor) -> None:
    phone.get(QUESTION)

    assert KEY not in phone.get(PAGE).text
    assert code_of(code_of(KEY)) != KEY
    assert phone.get(f"/T/{code_of(KEY)}/Q").text == "waiting"


def test_a_code_is_forgotten_after_a_while(
    shop: ShopStory, views: StoreAreaViews, visits: VisitCount
) -> None:
    now_s = [0.0]
    names = host_names(views.welcome().area_url)
    app = area_app(views, shop.handle.store, names, visits, clock=lambda: now_s[0])
    phone = Visitor(app)
    phone.get(QUESTION)
    now_s[0] = LIVES_S + 1

    assert phone.get(PAGE).status == 404


def test_many_codes_drive_out_only_the_oldest(phone: Visitor) -> None:
    phone.get(QUESTION)
    for number in range(MOST_CODES):
        replace(phone, address=f"198.51.100.{number}").get(f"/T/{new_token()}/Q")

    assert phone.get(PAGE).status == 404
    assert phone.get(QUESTION).text == "waiting"
    assert phone.get(PAGE).status == 200


def test_the_addresses_are_those_that_the_pages_answer() -> None:
    assert phone_address("http://192.168.1.5:8080/", KEY) == f"HTTP://192.168.1.5:8080{PAGE}"
    assert question_address("HTTPS://BAR.EXAMPLE", KEY) == f"https://bar.example{QUESTION}"

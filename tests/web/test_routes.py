"""Every address of the area under every method and with anything sent along: no fault, no stranger."""

from __future__ import annotations

import logging
from dataclasses import replace
from typing import TYPE_CHECKING, Final

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from starlette.routing import Route

from pos_app.web.area import area_app
from pos_app.web.hosts import host_names
from tests.services.withdrawal_story import CODE, TOKEN, WithdrawalStory, story_at
from tests.web.visitor import Answer, Visitor

if TYPE_CHECKING:
    from pos_app.storage.area import StoreAreaViews
    from pos_app.web.visits import VisitCount
    from tests.shop import ShopStory

KEY: Final = "0" * 8 + "-1111-1111-1111-" + "1" * 12
METHODS: Final = ("GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "BREW")
STRANGER: Final = ("Canarina", "Gialli", "canarina@casa.example", "3339876543")
MISLEADING: Final = {
    "x-forwarded-host": "evil.example",
    "x-original-url": f"/S/{TOKEN}",
    "x-rewrite-url": f"/S/{TOKEN}",
    "x-http-method-override": "POST",
    "x-forwarded-prefix": "/evil",
    "forwarded": "for=198.51.100.7;host=evil.example",
    "accept": "application/json",
    "range": "bytes=0-10",
    "if-none-match": "*",
    "cookie": "token=" + TOKEN,
    "authorization": "Bearer " + TOKEN,
}


@pytest.fixture
def story(shop: ShopStory) -> WithdrawalStory:
    shop.customer("Canarina", "Gialli", email="canarina@casa.example", phone="3339876543", credit=1)
    return story_at(shop)


@pytest.fixture
def phone(story: WithdrawalStory, views: StoreAreaViews, visits: VisitCount) -> Visitor:
    """A telephone at a shop that offers everything; every request comes a second later."""
    now_s = [0.0]

    def clock() -> float:
        now_s[0] += 10.0
        return now_s[0]

    names = host_names(views.welcome().area_url)
    store = story.shop.handle.store
    return Visitor(area_app(views, store, names, visits, letters=story.counter, clock=clock))


def addresses(phone: Visitor, token: str) -> list[tuple[str, frozenset[str]]]:
    """Every address of the area with the methods that it takes."""
    found: dict[str, frozenset[str]] = {}
    for route in phone.app.routes:
        assert isinstance(route, Route)
        path = route.path.format(token=token, operation="1", key=KEY, code="A" * 26)
        found[path] = found.get(path, frozenset()) | frozenset(route.methods or ())
    return list(found.items())


def test_a_method_that_an_address_does_not_take_leads_nowhere(phone: Visitor) -> None:
    nowhere = phone.get("/S/" + "A" * 26)
    tried = 0

    for path, methods in addresses(phone, TOKEN):
        for method in METHODS:
            if method not in methods:
                tried += 1
                assert phone.get(path, method) == nowhere, (method, path)

    assert tried > 50


def test_without_a_good_code_every_address_of_a_customer_leads_nowhere(phone: Visitor) -> None:
    nowhere = phone.get("/S/" + "A" * 26)

    for path, methods in addresses(phone, "B" * 26):
        if path.startswith("/S/"):
            for method in methods - {"HEAD"}:
                form = {"key": KEY, "text": "x", "amount": "1", "iban": "", "code": CODE}
                answer = phone.post(path, form) if method == "POST" else phone.get(path)
                assert answer == nowhere, (method, path)


@pytest.mark.parametrize("name", MISLEADING)
def test_headers_that_other_servers_obey_change_nothing(phone: Visitor, name: str) -> None:
    page, nowhere = f"/S/{TOKEN}", "/S/" + "A" * 26
    misleading = {name: MISLEADING[name]}

    def without_the_moment(answer: Answer) -> tuple[int, dict[str, str]]:
        return answer.status, answer.headers

    plain, misled = phone.get(page), phone.get(page, body=b"", **misleading)

    assert without_the_moment(misled) == without_the_moment(plain)
    assert phone.get(nowhere, body=b"", **misleading) == phone.get(nowhere)


SIGNS: Final = st.characters(codec="latin-1", exclude_categories=["Cc"])
TEXTS: Final = st.text(st.characters(codec="utf-8"), max_size=40)
FIELDS: Final = ("key", "text", "amount", "iban", "code", "x")


@settings(
    max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    place=st.integers(0, 12),
    method=st.sampled_from(METHODS),
    query=st.one_of(
        st.just(""),
        st.text(st.characters(codec="ascii", exclude_characters="#"), max_size=30),
        st.from_regex(r"before=[0-9]{1,17}-[0-9]{1,6}", fullmatch=True),
    ),
    headers=st.dictionaries(
        st.sampled_from(["accept-language", "origin", "sec-fetch-site", "user-agent", *MISLEADING]),
        st.text(SIGNS, max_size=40),
        max_size=4,
    ),
    fields=st.dictionaries(st.sampled_from(FIELDS), st.one_of(st.just(KEY), TEXTS), max_size=5),
)
def test_with_a_good_code_nothing_sent_along_is_a_fault_or_shows_a_stranger(
    phone: Visitor,
    place: int,
    method: str,
    query: str,
    headers: dict[str, str],
    fields: dict[str, str],
) -> None:
    known = addresses(phone, TOKEN)
    path = known[place % len(known)][0] + (f"?{query}" if query else "")

    if method == "POST":
        answer = phone.post(path, fields, **headers)
    else:
        answer = phone.get(path, method, body=b"", **headers)

    assert answer.status in {200, 303, 404, 422}
    assert "content-security-policy" in answer.headers
    assert "set-cookie" not in answer.headers
    assert answer.headers.get("location", f"/S/{TOKEN}").startswith(f"/S/{TOKEN}")
    shown = answer.body.decode("utf-8", "replace") + str(answer.headers)
    assert [word for word in STRANGER if word in shown] == []


def test_no_log_holds_what_was_written_into_a_form(
    phone: Visitor, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    page = f"/S/{TOKEN}"
    sent = {"key": KEY, "amount": "15,00", "iban": "IT60X0542811101000000123456"}

    phone.post(page + "/W", sent, **{"user-agent": "Canarina"})
    phone.post(f"{page}/W/{KEY}", {"code": CODE})
    phone.post(page + "/R/1", {"key": KEY, "text": "Erano venti, dice Canarina"})
    replace(phone, host="canarina.example").get(page)

    assert caplog.records
    canaries = (TOKEN, TOKEN[:5], KEY, CODE, "15,00", "IT60", "Canarina", "canarina", "venti")
    assert [word for word in canaries if word in caplog.text] == []

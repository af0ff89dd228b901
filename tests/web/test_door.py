"""Whatever is not a customer's page gets one and the same answer, and not too often."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pos_app.services.shop_rules import ChangeShop, change_shop
from pos_app.storage.area import StoreAreaViews
from pos_app.web.allowance import PER_ADDRESS, TOGETHER_PER_S, Allowance, network_of
from pos_app.web.area import area_app
from pos_app.web.hosts import LOOKS_AGAIN_S, host_names, name_in
from tests.web.visitor import Visitor, printed_path

if TYPE_CHECKING:
    from pos_app.services.area import Welcome
    from pos_app.web.visits import VisitCount
    from tests.shop import ShopStory

UNKNOWN: Final = "/S/" + "A" * 26
BAD_PATHS: Final = {
    "unknown token": UNKNOWN,
    "short token": "/S/ABC",
    "long token": UNKNOWN + "A",
    "no token": "/S/",
    "token and a slash": UNKNOWN + "/",
    "token and more": UNKNOWN + "/x",
    "token and a dot": UNKNOWN + ".",
    "letters that tokens never have": "/S/" + "IOLU" * 6 + "IO",
    "small letters": "/S/" + "a" * 26,
    "the whole in small letters": "/s/" + "a" * 26,
    "full-width digits": "/S/" + "%EF%BC%91" * 26,
    "written with percent signs": "/S/" + "%41" * 26,
    "a zero byte": "/S/%00",
    "up the folders": "/S/../../etc/passwd",
    "up the folders, hidden": "/%2e%2e/%2e%2e/etc/passwd",
    "eight thousand letters": "/S/" + "A" * 8000,
    "two slashes": "/" + UNKNOWN,
    "nothing": "/",
    "a test that nobody announced": "/T/" + "A" * 26,
    "a question that is no key": "/T/AAA/Q",
    "somebody else's address": "/wp-login.php",
    "markup": "/S/<script>",
    "a template": "/S/{{7*7}}",
    "a query that we do not know": UNKNOWN + "?a=1",
}


@pytest.mark.parametrize("path", BAD_PATHS.values(), ids=BAD_PATHS.keys())
def test_every_bad_address_gets_the_same_answer(phone: Visitor, path: str) -> None:
    assert phone.get(path) == phone.get("/S/" + "B" * 26)
    assert phone.get(path).status == 404


def test_a_good_token_answers_only_to_its_exact_address(shop: ShopStory, phone: Visitor) -> None:
    page = printed_path(shop, shop.customer())
    nowhere = phone.get(UNKNOWN)
    assert phone.get(page).status == 200

    spoilt = [
        page.lower(),
        page + "/",
        page + ".",
        page + "%20",
        page.replace("/S/", "//S/"),
        page.replace("/S/", "/S/%2e/"),
        page[:-1] + f"%{ord(page[-1]):02X}",
        page + "?before=1-1&before=2-2",
        page + "?before=-1-1",
        page + "?before=x",
        page + "?before=" + "9" * 16 + "-1",
    ]

    assert [path for path in spoilt if phone.get(path) != nowhere] == []


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "TRACE", "OPTIONS", "PATCH", "BREW"])
def test_other_methods_get_the_same_answer(shop: ShopStory, phone: Visitor, method: str) -> None:
    page = printed_path(shop, shop.customer())
    nowhere = phone.get(UNKNOWN)

    assert phone.get(page, method) == nowhere
    assert phone.get("/area.css", method) == nowhere


def test_a_head_request_is_answered_without_a_page(shop: ShopStory, phone: Visitor) -> None:
    page = printed_path(shop, shop.customer())

    assert phone.get(page, "HEAD").status == 200
    assert phone.get(UNKNOWN, "HEAD").status == 404


@pytest.mark.parametrize(
    "host", ["evil.example", "saldo.local.evil.example", "", "saldo.local@evil.example", "[::1"]
)
def test_under_a_forged_name_nothing_is_here(shop: ShopStory, phone: Visitor, host: str) -> None:
    page = printed_path(shop, shop.customer())
    nowhere = phone.get(UNKNOWN)
    phone.host = host

    assert phone.get(page) == nowhere


@pytest.mark.parametrize("host", ["saldo.local", "SALDO.LOCAL:8080", "localhost:9", "[::1]:8080"])
def test_under_its_own_names_the_page_is_there(shop: ShopStory, phone: Visitor, host: str) -> None:
    page = printed_path(shop, shop.customer())
    phone.host = host

    assert phone.get(page).status == 200


def test_a_name_that_the_shop_prints_from_now_on_is_known_without_a_new_start(
    shop: ShopStory, views: StoreAreaViews, visits: VisitCount
) -> None:
    now_s = [0.0]
    names = host_names(views.welcome().area_url)
    phone = Visitor(area_app(views, shop.handle.store, names, visits, clock=lambda: now_s[0]))
    page = printed_path(shop, shop.customer())
    renamed = replace(shop.handle.views.shop(), area_url="HTTPS://CREDITO.EXAMPLE")
    change_shop(
        shop.counter, ChangeShop(request_id=shop.request_id(), desk=shop.desk, shop=renamed)
    )

    asked = []
    for host, at_s in (
        ("credito.example", 1.0),
        ("credito.example", LOOKS_AGAIN_S),
        ("evil.example", 2 * LOOKS_AGAIN_S),
        ("saldo.local", 2 * LOOKS_AGAIN_S),
    ):
        now_s[0], phone.host = at_s, host
        asked.append(phone.get(page).status)

    assert asked == [404, 200, 404, 200]


def test_whoever_tries_out_names_reads_the_shops_own_now_and_then_only(
    shop: ShopStory, views: StoreAreaViews, visits: VisitCount, monkeypatch: pytest.MonkeyPatch
) -> None:
    names, now_s = host_names(views.welcome().area_url), [0.0]
    read: list[float] = []
    phone = Visitor(area_app(views, shop.handle.store, names, visits, clock=lambda: now_s[0]))
    welcome = views.welcome

    def counted() -> Welcome:
        read.append(now_s[0])
        return welcome()

    monkeypatch.setattr(views, "welcome", counted)
    phone.host = "evil.example"

    for second in range(25):
        now_s[0] = float(second)
        phone.get(UNKNOWN)

    assert read == [10.0, 20.0]


def test_a_name_may_be_added() -> None:
    assert host_names("HTTPS://SALDO.LOCAL/x", ["Bar.Example"]) >= {"saldo.local", "bar.example"}
    assert "" not in host_names("")
    assert name_in("bar.example:99999999") == "bar.example"


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(path=st.text(st.characters(codec="ascii", exclude_characters="?#"), max_size=60))
def test_no_made_up_address_is_a_fault_of_ours(phone: Visitor, path: str) -> None:
    phone.address = str(hash(path))

    assert phone.get("/" + path.replace("%", "%25")).status in {200, 404}


HEADERS: Final = ("host", "accept-language", "content-type", "origin", "cookie", "range", "x")
ROUTES: Final = (
    "/S/",
    "/S/{}",
    "/S/{}/R/1",
    "/S/{}/W",
    "/S/{}/W/x",
    "/T/{}",
    "/area.css",
    "/picture",
    "/",
)
SIGNS: Final = st.characters(codec="latin-1", exclude_categories=["Cc"])


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    method=st.sampled_from(["GET", "HEAD", "POST", "PUT", "TRACE", "OPTIONS", "PROPFIND"]),
    route=st.sampled_from(ROUTES),
    token=st.one_of(st.just("A" * 26), st.text("0AZa%./", max_size=30)),
    query=st.text(st.characters(codec="ascii", exclude_characters="#"), max_size=30),
    headers=st.dictionaries(st.sampled_from(HEADERS), st.text(SIGNS, max_size=40), max_size=4),
    body=st.binary(max_size=200),
)
def test_nothing_made_up_is_a_fault_of_ours_or_looks_like_a_page(
    phone: Visitor,
    method: str,
    route: str,
    token: str,
    query: str,
    headers: dict[str, str],
    body: bytes,
) -> None:
    phone.address = str(hash((method, route, token, query, body)))
    path = route.format(token.replace("%", "%25"))

    answer = phone.get(f"{path}?{query}", method, body=body, **headers)

    assert answer.status in {200, 404}
    assert answer.status == 404 or path == "/area.css"
    assert "content-security-policy" in answer.headers


class TestLimits:
    def test_the_thirty_first_request_in_a_minute_is_told_to_wait(self, phone: Visitor) -> None:
        answers = [phone.get(UNKNOWN).status for _ in range(PER_ADDRESS)]
        slower = phone.get(UNKNOWN)

        assert answers == [404] * PER_ADDRESS
        assert (slower.status, slower.headers["retry-after"]) == (429, "60")

    def test_a_till_that_waits_for_a_phone_eats_nobodys_allowance(self, phone: Visitor) -> None:
        question = "/T/" + "A" * 26 + "/Q"
        asked = [phone.get(question).status for _ in range(PER_ADDRESS + 1)]

        assert asked[-1] == 429
        assert {phone.get(UNKNOWN).status for _ in range(PER_ADDRESS)} == {404}

    def test_somebody_else_is_still_answered(self, phone: Visitor) -> None:
        while phone.get(UNKNOWN).status != 429:
            pass

        assert replace(phone, address="192.0.2.8").get(UNKNOWN).status == 404

    def test_what_is_the_same_for_everybody_is_not_counted(self, phone: Visitor) -> None:
        assert {phone.get("/area.css").status for _ in range(PER_ADDRESS + 5)} == {200}

    def test_time_fills_the_purse_again(self) -> None:
        now_s = [0.0]
        allowance = Allowance(lambda: now_s[0])
        while allowance.allows("192.0.2.7"):
            pass
        now_s[0] = 2.1

        assert allowance.allows("192.0.2.7")
        assert not allowance.allows("192.0.2.7")

    def test_all_together_have_a_limit_too(self) -> None:
        allowance = Allowance(lambda: 0.0)

        allowed = [allowance.allows(f"198.51.{n // 250}.{n % 250}") for n in range(400)]

        assert sum(allowed) == TOGETHER_PER_S

    def test_a_household_in_ipv6_is_one_visitor(self) -> None:
        assert network_of("2001:db8:1:2::1") == network_of("2001:db8:1:2:ffff::9")
        assert network_of("2001:db8:1:2::1") != network_of("2001:db8:1:3::1")
        assert network_of("192.0.2.7") == "192.0.2.7"
        assert network_of("unix socket") == "unix socket"

    def test_whoever_comes_from_many_addresses_does_not_fill_the_memory(self) -> None:
        allowance = Allowance(lambda: 0.0)
        for number in range(10_050):
            allowance.allows(f"visitor {number}")

        assert len(allowance._purses) == 10_000


def test_every_bad_address_is_looked_up_so_that_none_is_faster(
    phone: Visitor, monkeypatch: pytest.MonkeyPatch
) -> None:
    looked_up: list[str] = []

    def page(_views: StoreAreaViews, token: str, **_page: object) -> None:
        looked_up.append(token)

    monkeypatch.setattr(StoreAreaViews, "page", page)
    for path in ("/S/ABC", "/", UNKNOWN, UNKNOWN + "?x"):
        phone.get(path)
    phone.host = "evil.example"
    phone.get(UNKNOWN)

    assert [len(token) for token in looked_up] == [26] * 5

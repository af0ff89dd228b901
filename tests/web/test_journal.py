"""The log tells what was asked and how it went, and nothing about whom."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Final

import pytest

from pos_app.services.store_trouble import StoreBusy
from pos_app.storage.area import StoreAreaViews
from pos_app.web.journal import LOG
from tests.web.visitor import printed_path

if TYPE_CHECKING:
    from tests.shop import ShopStory
    from tests.web.visitor import Visitor

CANARIES: Final = ("Canarina", "Gialli", "canarina@casa.example", "3339876543", "192.0.2.7")


@pytest.fixture
def log(caplog: pytest.LogCaptureFixture) -> pytest.LogCaptureFixture:
    caplog.set_level(logging.DEBUG)
    return caplog


def test_a_visit_leaves_four_signs_of_its_token(
    shop: ShopStory, phone: Visitor, log: pytest.LogCaptureFixture
) -> None:
    page = printed_path(shop, shop.customer())

    phone.get(page)

    assert f"GET {page[:7]}… 200" in log.text


def test_no_log_holds_a_token_a_name_or_an_address(
    shop: ShopStory, phone: Visitor, log: pytest.LogCaptureFixture
) -> None:
    canary = shop.customer(
        "Canarina", "Gialli", email="canarina@casa.example", phone="3339876543", credit=100
    )
    page = printed_path(shop, canary)
    token = page.removeprefix("/S/")

    for asked in (page, page + "/", page + "?x=" + token, "/" + token, page.lower()):
        phone.get(asked, referer=f"https://elsewhere.example{page}", cookie="Canarina")
        phone.get(asked, "Canarina")

    assert len(log.records) >= 10
    assert [word for word in (token, token.lower(), token[:5], *CANARIES) if word in log.text] == []


@pytest.mark.logs(logging.ERROR)
def test_a_fault_of_our_own_is_told_without_its_words(
    shop: ShopStory,
    phone: Visitor,
    log: pytest.LogCaptureFixture,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    page = printed_path(shop, shop.customer("Canarina"))

    def broken(*_asked: object, **_page: object) -> None:
        raise KeyError("Canarina")

    monkeypatch.setattr(StoreAreaViews, "page", broken)
    answer = phone.get(page)

    assert answer.status == 500
    assert "Canarina" not in answer.text
    assert answer.headers["cache-control"] == "no-store"
    assert "fault KeyError at broken:" in log.text
    assert "Canarina" not in log.text
    assert LOG.name == "saldo.area"


def test_a_store_that_is_busy_for_a_moment_is_asked_again(
    shop: ShopStory, phone: Visitor, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = printed_path(shop, shop.customer(credit=500))
    read = StoreAreaViews._page
    troubles = [StoreBusy("the store")]

    def stumbling(*asked: object) -> object:
        if troubles:
            raise troubles.pop()
        return read(*asked)  # type: ignore[arg-type]

    monkeypatch.setattr(StoreAreaViews, "_page", stumbling)

    assert "5,00" in phone.get(page).text


@pytest.mark.parametrize("path", ["page", "/S/ABC", "forged host", "/wp-login.php"])
def test_a_store_that_cannot_be_read_says_try_again_shortly(
    shop: ShopStory, phone: Visitor, monkeypatch: pytest.MonkeyPatch, path: str
) -> None:
    page = printed_path(shop, shop.customer())

    def away(*_asked: object) -> None:
        raise StoreBusy("the store")

    monkeypatch.setattr(StoreAreaViews, "_page", away)
    if path == "forged host":
        phone.host = "evil.example"
    answer = phone.get(page if path in {"page", "forged host"} else path)

    assert answer.status == 503
    assert answer.headers["retry-after"] == "5"
    assert "Riprova tra poco" in answer.text

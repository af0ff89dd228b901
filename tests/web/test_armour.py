"""Every answer bears the headers that keep a customer's page private."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pytest

from tests.web.visitor import printed_path

if TYPE_CHECKING:
    from tests.shop import ShopStory
    from tests.web.visitor import Visitor

WANTED: Final = {
    "content-security-policy": (
        "default-src 'none'; style-src 'self'; img-src 'self'; manifest-src 'self'; "
        "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    ),
    "referrer-policy": "no-referrer",
    "x-content-type-options": "nosniff",
    "x-robots-tag": "noindex, nofollow",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "permissions-policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
}


@pytest.fixture(params=["page", "/S/ABC", "/area.css", "/area.webmanifest", "/icon.png"])
def path(request: pytest.FixtureRequest, shop: ShopStory, phone: Visitor) -> str:
    assert phone.host
    asked: str = request.param
    return printed_path(shop, shop.customer()) if asked == "page" else asked


def test_every_answer_bears_the_headers(phone: Visitor, path: str) -> None:
    headers = phone.get(path).headers

    assert {name: headers.get(name) for name in WANTED} == WANTED
    assert {"server", "set-cookie", "x-powered-by"} & headers.keys() == set()


def test_a_page_is_never_kept_and_a_style_is(shop: ShopStory, phone: Visitor) -> None:
    page = printed_path(shop, shop.customer())

    assert phone.get(page).headers["cache-control"] == "no-store"
    assert phone.get("/S/ABC").headers["cache-control"] == "no-store"
    assert phone.get("/area.css").headers["cache-control"] == "public, max-age=86400"


def test_on_tls_the_browser_remembers_to_come_back_on_tls(phone: Visitor) -> None:
    assert "strict-transport-security" not in phone.get("/S/ABC").headers
    phone.scheme = "https"

    assert phone.get("/S/ABC").headers["strict-transport-security"] == "max-age=31536000"


def test_the_page_loads_nothing_from_elsewhere(shop: ShopStory, phone: Visitor) -> None:
    page = phone.get(printed_path(shop, shop.customer(credit=100))).text

    assert "//" not in page.replace("<!doctype html>", "")
    assert "<script" not in page
    assert "style=" not in page
    assert "url(" not in phone.get("/area.css").text

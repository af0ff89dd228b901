"""What comes in as a form: from our own pages, whole, and read as people write."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import pytest
from starlette.requests import Request

from pos_app.domain.money import Money
from pos_app.domain.money_text import AmountRefused
from pos_app.web.forms import MOST_BYTES, FormRefused, form_of, is_from_here, typed_amount

if TYPE_CHECKING:
    from starlette.types import Message

FORM = "application/x-www-form-urlencoded"


def sent(body: bytes, kind: str = FORM, *, stays: bool = True, **headers: str) -> Request:
    """A form as it comes over the wire; one who does not stay leaves after these bytes."""
    parts: list[Message] = [{"type": "http.request", "body": body, "more_body": not stays}]

    async def receive() -> Message:
        return parts.pop(0) if parts else {"type": "http.disconnect"}

    told = {"content-type": kind, **headers}
    lines = [(name.encode(), value.encode("latin-1")) for name, value in told.items()]
    return Request({"type": "http", "method": "POST", "headers": lines}, receive)


def read(request: Request) -> dict[str, str]:
    return asyncio.run(form_of(request))


def test_a_form_has_its_fields_once_each() -> None:
    assert read(sent(b"key=1&text=due+caff%C3%A8&iban=")) == {
        "key": "1",
        "text": "due caff\u00e8",
        "iban": "",
    }


@pytest.mark.parametrize(
    "request_",
    [
        pytest.param(sent(b"a=1", "text/plain"), id="another kind"),
        pytest.param(sent(b"a=1&a=2"), id="a field twice"),
        pytest.param(sent(b"&".join(b"%d=1" % n for n in range(9))), id="too many fields"),
        pytest.param(sent(b"a=%ff"), id="no letters"),
        pytest.param(sent(b"a=" + b"x" * MOST_BYTES), id="too long"),
        pytest.param(sent(b"a=1", stays=False), id="left half way"),
    ],
)
def test_what_is_no_form_of_ours_is_refused(request_: Request) -> None:
    with pytest.raises(FormRefused):
        read(request_)


@pytest.mark.parametrize(
    ("origin", "ours"),
    [
        ("null", True),
        ("", True),
        ("https://saldo.local", True),
        ("HTTP://Saldo.Local:8080", True),
        ("https://evil.example", False),
        ("https://evil.example/saldo.local", False),
        ("saldo.local", False),
        ("http://[", False),
    ],
)
def test_a_form_comes_from_our_own_pages(origin: str, *, ours: bool) -> None:
    assert is_from_here(sent(b"", origin=origin), {"saldo.local"}) is ours


@pytest.mark.parametrize("typed", ["10,00 €", "€ 10,00", "€10", "10 EUR", "eur 10,00", " 10€ "])
def test_the_sign_of_the_currency_may_stand_on_either_side(typed: str) -> None:
    assert typed_amount(typed, "EUR", "it") == Money(1000)


@pytest.mark.parametrize(
    "typed", ["€", "10 €€", "€ 10 €", "10 $", "1€0", "R$ 10", "-10 €", "€ -10", "1.000 €"]
)
def test_what_is_no_amount_is_none_beside_a_sign_either(typed: str) -> None:
    with pytest.raises(AmountRefused):
        typed_amount(typed, "EUR", "it")

"""What customers send: small forms, from our own pages only."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final
from urllib.parse import parse_qs

from starlette.requests import ClientDisconnect

from pos_app.domain.money_text import parse_amount, signs_of
from pos_app.web.hosts import name_in

if TYPE_CHECKING:
    from collections.abc import Container

    from starlette.requests import Request

    from pos_app.domain.money import Money

MOST_BYTES: Final = 4096
_MOST_FIELDS: Final = 8
_UNTOLD: Final = ("", "null")


class FormRefused(Exception):
    """What came is none of our forms."""


def is_from_here(request: Request, hosts: Container[str]) -> bool:
    """Whether a form was sent from one of our own pages.

    Our pages tell no address to anybody, so browsers say «null» as the origin; newer ones say
    beside it whether the page was ours. A page that names another origin is refused.
    """
    site = request.headers.get("sec-fetch-site", "same-origin")
    origin = request.headers.get("origin", "")
    ours = origin in _UNTOLD or name_in(origin.partition("://")[2]) in hosts
    return site == "same-origin" and ours


async def form_of(request: Request) -> dict[str, str]:
    """The fields of a form.

    Raises:
        FormRefused: it is too large, or no form at all, or its sender left half way.
    """
    if request.headers.get("content-type", "") != "application/x-www-form-urlencoded":
        raise FormRefused
    body = await _body_of(request)
    try:
        fields = parse_qs(
            body.decode(), keep_blank_values=True, max_num_fields=_MOST_FIELDS, errors="strict"
        )
    except ValueError as error:
        raise FormRefused from error
    if any(len(values) > 1 for values in fields.values()):
        raise FormRefused
    return {name: values[0] for name, values in fields.items()}


async def _body_of(request: Request) -> bytes:
    body = b""
    try:
        async for part in request.stream():
            body += part
            if len(body) > MOST_BYTES:
                raise FormRefused
    except ClientDisconnect as left:
        raise FormRefused from left
    return body


def typed_amount(typed: str, currency: str, language: str) -> Money:
    """An amount as people write it on paper: «10,00 €», «€ 10,00» or «10,00».

    Raises:
        AmountRefused: it is not an exact amount of this currency.
    """
    text = typed.replace("\N{NO-BREAK SPACE}", " ").strip()
    for sign in signs_of(currency):
        if text[: len(sign)].upper() == sign:
            return parse_amount(text[len(sign) :], currency, language)
        if text[-len(sign) :].upper() == sign:
            return parse_amount(text[: -len(sign)], currency, language)
    return parse_amount(text, currency, language)

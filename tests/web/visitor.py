"""Visitors of the customer area: a telephone that asks, and the link on a customer's slip."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import unquote, urlencode, urlsplit

from starlette.applications import Starlette

from pos_app.domain.slip_document import Qr
from pos_app.services.print_balance import PrintBalance, print_balance

if TYPE_CHECKING:
    from collections.abc import MutableMapping

    from pos_app.domain.customers import Customer
    from tests.shop import ShopStory

PRINTED_HOST: Final = "saldo.local"


@dataclass(frozen=True, slots=True)
class Answer:
    """What a telephone got."""

    status: int
    headers: dict[str, str]
    body: bytes

    @property
    def text(self) -> str:
        return self.body.decode()


@dataclass(slots=True)
class Visitor:
    """A telephone with an address and a language."""

    app: Starlette
    address: str = "192.0.2.7"
    language: str = "it-IT,it;q=0.9"
    host: str = PRINTED_HOST
    scheme: str = "http"

    def get(self, target: str, method: str = "GET", *, body: bytes = b"", **headers: str) -> Answer:
        """Ask for an address, exactly as it is written."""
        return asyncio.run(self._ask(target, method, body, headers))

    def post(self, target: str, fields: dict[str, str], **headers: str) -> Answer:
        """Send a form."""
        kind = {"content-type": "application/x-www-form-urlencoded"}
        return self.get(target, "POST", body=urlencode(fields).encode(), **kind, **headers)

    async def _ask(self, target: str, method: str, body: bytes, headers: dict[str, str]) -> Answer:
        raw_path, _, query = target.partition("?")
        asked = {"host": self.host, "accept-language": self.language, **headers}
        scope = {
            "type": "http",
            "asgi": {"version": "3.0"},
            "http_version": "1.1",
            "method": method,
            "scheme": self.scheme,
            "path": unquote(raw_path),
            "raw_path": raw_path.encode(),
            "query_string": query.encode(),
            "root_path": "",
            "headers": [(name.encode(), value.encode("latin-1")) for name, value in asked.items()],
            "client": (self.address, 50_000),
            "server": ("127.0.0.1", 80),
        }
        messages: list[MutableMapping[str, Any]] = []

        async def receive() -> MutableMapping[str, Any]:
            return {"type": "http.request", "body": body, "more_body": False}

        async def send(message: MutableMapping[str, Any]) -> None:
            messages.append(message)

        await self.app(scope, receive, send)
        start, *bodies = messages
        return Answer(
            start["status"],
            {name.decode(): value.decode() for name, value in start["headers"]},
            b"".join(part.get("body", b"") for part in bodies),
        )


def printed_link(shop: ShopStory, customer: Customer) -> str:
    """The address in the QR of a balance slip, printed now."""
    command = PrintBalance(request_id=shop.request_id(), desk=shop.desk, customer_id=customer.id)
    slip = print_balance(shop.counter, command).slip
    job = shop.handle.spool(shop.desk.till_id).get(slip)
    assert job is not None, slip
    return next(block.payload for block in job.document.blocks if isinstance(block, Qr))


def printed_path(shop: ShopStory, customer: Customer) -> str:
    """The path of that address."""
    return urlsplit(printed_link(shop, customer)).path

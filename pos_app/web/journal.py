"""The log of the customer area: what was asked and answered, and nothing about whom."""

from __future__ import annotations

import logging
import re
import time
import traceback
from typing import TYPE_CHECKING, Final

from pos_app.domain.token import TOKEN_PATTERN

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from starlette.types import ASGIApp, Message, Receive, Scope, Send

LOG: Final = logging.getLogger("saldo.area")
_PAGE: Final = re.compile(
    rf"/S/({TOKEN_PATTERN})(/R/[0-9]{{1,15}}|/W)?(/[0-9a-f-]{{36}})?", re.ASCII
)
_METHODS: Final = frozenset({"GET", "HEAD", "POST"})
_SHOWN_SIGNS: Final = 4
_MILLISECONDS: Final = 1000


class Journal:
    """Writes one line for each request, and is the last to hear of a fault of our own.

    The line holds four signs of a token, never an address, a query or a text that came from
    outside.
    """

    def __init__(
        self, app: ASGIApp, sorry: Callable[[Scope, Receive, Send], Awaitable[None]]
    ) -> None:
        self._app = app
        self._sorry = sorry

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        started_s = time.monotonic()
        status = 0

        async def send_noted(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
            await send(message)

        try:
            await self._app(scope, receive, send_noted)
        except Exception as fault:  # noqa: BLE001 - whatever it is, the next visitor must be served
            LOG.error("fault %s at %s", type(fault).__name__, _place(fault))  # noqa: TRY400 - its text may hold names
            if not status:
                await self._sorry(scope, receive, send_noted)
        took_ms = (time.monotonic() - started_s) * _MILLISECONDS
        LOG.info("%s %s %d %.1f ms", _method(scope), shown_path(scope["path"]), status, took_ms)


def shown_path(path: str) -> str:
    """A path as the log may know it."""
    found = _PAGE.fullmatch(path)
    return f"/S/{found[1][:_SHOWN_SIGNS]}…{found[2] or ''}" if found else "elsewhere"


def _method(scope: Scope) -> str:
    method: str = scope["method"]
    return method if method in _METHODS else "?"


def _place(fault: Exception) -> str:
    frames = traceback.extract_tb(fault.__traceback__)
    return f"{frames[-1].name}:{frames[-1].lineno}" if frames else "?"

"""The door of the customer area: only under our own names, only so many at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from starlette.requests import Request

from pos_app.web.hosts import name_in
from pos_app.web.reading import NotNow

if TYPE_CHECKING:
    from starlette.responses import Response
    from starlette.types import ASGIApp, Receive, Scope, Send

    from pos_app.web.allowance import Allowance
    from pos_app.web.answers import Answers

_SAME_FOR_ALL: Final = frozenset({"/area.css", "/icon.png", "/picture", "/area.webmanifest"})
_UNKNOWN_ADDRESS: Final = "?"


class Door:
    """Lets in who calls us by our name, writes addresses plainly and does not ask too often."""

    def __init__(
        self, app: ASGIApp, hosts: frozenset[str], allowance: Allowance, answers: Answers
    ) -> None:
        self._app = app
        self._hosts = hosts
        self._allowance = allowance
        self._answers = answers

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        refusal = await self._refusal(Request(scope))
        await (refusal or self._app)(scope, receive, send)

    async def _refusal(self, request: Request) -> Response | None:
        address = request.client.host if request.client else _UNKNOWN_ADDRESS
        if request.url.path not in _SAME_FOR_ALL and not self._allowance.allows(address):
            return await self._answers.slower(request)
        if self._is_ours(request):
            return None
        try:
            return await self._answers.nowhere(request)
        except NotNow:
            return await self._answers.later(request)

    def _is_ours(self, request: Request) -> bool:
        names = request.headers.getlist("host")
        written = request.scope.get("raw_path", b"")
        # Every address of ours can be written without a percent sign.
        return len(names) == 1 and name_in(names[0]) in self._hosts and b"%" not in written

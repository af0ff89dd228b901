"""The door of the customer area: only under our own names, only so many at a time."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from starlette.requests import Request

from pos_app.domain.token import TOKEN_PATTERN
from pos_app.web.hosts import name_in
from pos_app.web.reading import NotNow

if TYPE_CHECKING:
    from starlette.responses import Response
    from starlette.types import ASGIApp, Receive, Scope, Send

    from pos_app.web.allowance import Allowance
    from pos_app.web.answers import Answers
    from pos_app.web.hosts import KnownHosts

_SAME_FOR_ALL: Final = frozenset({"/area.css", "/icon.png", "/picture", "/area.webmanifest"})
_QUESTION: Final = re.compile(rf"/T/{TOKEN_PATTERN}/Q", re.ASCII)
_UNKNOWN_ADDRESS: Final = "?"


class Door:
    """Lets in who calls us by our name, writes addresses plainly and does not ask too often."""

    def __init__(
        self,
        app: ASGIApp,
        hosts: KnownHosts,
        allowance: Allowance,
        questions: Allowance,
        answers: Answers,
    ) -> None:
        """``questions`` of tills about their own tests have an allowance beside everybody's."""
        self._app = app
        self._hosts = hosts
        self._allowance = allowance
        self._questions = questions
        self._answers = answers

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        refusal = await self._refusal(Request(scope))
        await (refusal or self._app)(scope, receive, send)

    async def _refusal(self, request: Request) -> Response | None:
        address = request.client.host if request.client else _UNKNOWN_ADDRESS
        if not self._allows(request.url.path, address):
            return await self._answers.slower(request)
        try:
            if await self._is_ours(request):
                return None
            return await self._answers.nowhere(request)
        except NotNow:
            return await self._answers.later(request)

    def _allows(self, path: str, address: str) -> bool:
        # A till that waits for a phone asks from the address that its customers come from.
        allowance = self._questions if _QUESTION.fullmatch(path) else self._allowance
        return path in _SAME_FOR_ALL or allowance.allows(address)

    async def _is_ours(self, request: Request) -> bool:
        names = request.headers.getlist("host")
        written = request.scope.get("raw_path", b"")
        # Every address of ours can be written without a percent sign.
        plain = len(names) == 1 and b"%" not in written
        return plain and await self._hosts.knows(name_in(names[0]))

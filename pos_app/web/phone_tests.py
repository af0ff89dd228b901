"""Scan to test: the till announces a code, a phone opens it, and the till hears of it.

Nothing is written and nothing is told about anybody: the codes live in memory for some minutes.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from starlette.responses import PlainTextResponse, Response

from pos_app.domain.phone_test import ARRIVED, WAITING, code_of, is_key
from pos_app.web.answers import html, wishes_of
from pos_app.web.words import language_for

if TYPE_CHECKING:
    from starlette.requests import Request

    from pos_app.web.answers import Answers
    from pos_app.web.pages import Pages

Clock = Callable[[], float]

LIVES_S: Final = 600.0
MOST_CODES: Final = 32
"""Whoever announces more drives out the oldest ones, and costs nobody anything else."""


@dataclass(slots=True)
class _Announced:
    at_s: float
    arrived: bool = False


class PhoneTests:
    """Answers the phone that scanned a test code, and the till that waits for it."""

    def __init__(self, pages: Pages, answers: Answers, clock: Clock) -> None:
        self._pages = pages
        self._answers = answers
        self._clock = clock
        self._codes: OrderedDict[str, _Announced] = OrderedDict()

    async def opened(self, request: Request) -> Response:
        """A phone is here; a code that nobody announced leads nowhere."""
        found = self._alive(request.path_params["code"])
        if found is None or request.scope["query_string"]:
            return await self._answers.nowhere(request)
        found.arrived = True
        return html(self._pages.notice("arrived", language_for("", wishes_of(request), "")))

    async def asked(self, request: Request) -> Response:
        """The till asks; its question is what announces the code."""
        key = request.path_params["key"]
        if not is_key(key) or request.scope["query_string"]:
            return await self._answers.nowhere(request)
        announced = self._announce(code_of(key))
        return PlainTextResponse(ARRIVED if announced.arrived else WAITING)

    def _alive(self, code: str) -> _Announced | None:
        found = self._codes.get(code)
        is_old = found is not None and self._clock() - found.at_s > LIVES_S
        return None if is_old else found

    def _announce(self, code: str) -> _Announced:
        found = self._alive(code) or _Announced(self._clock())
        self._codes[code] = found
        self._codes.move_to_end(code)
        if len(self._codes) > MOST_CODES:
            self._codes.popitem(last=False)
        return found

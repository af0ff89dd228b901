"""The customer area as a web application: one page for each token, and one answer for all the rest."""

from __future__ import annotations

import re
import time
from collections.abc import Awaitable, Callable
from http import HTTPStatus
from typing import TYPE_CHECKING, Final

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.responses import Response
from starlette.routing import Route

from pos_app.domain.token import TOKEN_LENGTH, TOKEN_SIGNS, is_token
from pos_app.web.allowance import Allowance
from pos_app.web.armour import Armour
from pos_app.web.door import Door
from pos_app.web.journal import Journal
from pos_app.web.pages import Pages
from pos_app.web.reading import NotNow, Reading
from pos_app.web.words import language_for

if TYPE_CHECKING:
    from starlette.requests import Request
    from starlette.types import Receive, Scope, Send

    from pos_app.services.area import AreaPage, AreaViews

ROWS: Final = 10
"""How many movements a page shows."""

_BEFORE: Final = re.compile(r"before=([0-9]{1,15})-([0-9]{1,4})", re.ASCII)
_NOBODYS: Final = TOKEN_SIGNS[0] * TOKEN_LENGTH
_A_DAY: Final = "public, max-age=86400"

Endpoint = Callable[["Request"], Awaitable[Response]]


class CustomerArea:
    """Answers what telephones ask."""

    def __init__(self, views: AreaViews, reading: Reading, pages: Pages) -> None:
        self._views = views
        self._reading = reading
        self._pages = pages

    async def balance(self, request: Request) -> Response:
        """The page behind a token."""
        token = request.path_params["token"]
        query = request.scope["query_string"].decode("latin-1")
        before = _BEFORE.fullmatch(query)
        if not is_token(token) or (query and before is None):
            return await self.nowhere(request)
        found = await self._page(token, (int(before[1]), int(before[2])) if before else None)
        if found is None:
            return self._notice("nowhere", HTTPStatus.NOT_FOUND, request)
        wishes = request.headers.get("accept-language", "")
        language = language_for(found.customer.language, wishes, found.welcome.language)
        return _html(self._pages.balance(found, language, earlier=before is not None))

    async def nowhere(self, request: Request, _refused: object = None) -> Response:
        """The one answer for whatever is not a customer's page; it takes as long as a wrong token."""
        await self._page(_NOBODYS, None)
        return self._notice("nowhere", HTTPStatus.NOT_FOUND, request)

    async def later(self, request: Request, _trouble: object = None) -> Response:
        """The store cannot be read just now."""
        return self._notice("later", HTTPStatus.SERVICE_UNAVAILABLE, request, retry_after_s=5)

    async def slower(self, request: Request) -> Response:
        """Too many requests from one place."""
        return self._notice("slower", HTTPStatus.TOO_MANY_REQUESTS, request, retry_after_s=60)

    async def sorry(self, scope: Scope, receive: Receive, send: Send) -> None:
        """A fault of our own, after which the next request is answered as ever."""
        answer = _html(self._pages.notice("later", language_for("", "", "")))
        answer.status_code = HTTPStatus.INTERNAL_SERVER_ERROR
        await answer(scope, receive, send)

    async def picture(self, _request: Request) -> Response:
        """The shop's picture."""
        picture = await self._reading.ask(self._views.picture)
        if picture is None:
            raise HTTPException(HTTPStatus.NOT_FOUND)
        return _kept(picture.content, picture.media_type)

    async def style(self, _request: Request) -> Response:
        return _kept(self._pages.style, "text/css")

    async def icon(self, _request: Request) -> Response:
        return _kept(self._pages.icon, "image/png")

    async def manifest(self, request: Request) -> Response:
        welcome = await self._reading.ask(self._views.welcome)
        language = language_for("", request.headers.get("accept-language", ""), welcome.language)
        content = self._pages.manifest(welcome, language).encode()
        return _kept(content, "application/manifest+json")

    async def _page(self, token: str, before: tuple[int, int] | None) -> AreaPage | None:
        found = await self._reading.ask(lambda: self._views.page(token, limit=ROWS, before=before))
        return found if found is not None and found.welcome.settings.shown else None

    def _notice(
        self, name: str, status: HTTPStatus, request: Request, *, retry_after_s: int = 0
    ) -> Response:
        language = language_for("", request.headers.get("accept-language", ""), "")
        answer = _html(self._pages.notice(name, language))
        answer.status_code = status
        if retry_after_s:
            answer.headers["Retry-After"] = str(retry_after_s)
        return answer


def area_app(
    views: AreaViews,
    hosts: frozenset[str],
    *,
    clock: Callable[[], float] = time.monotonic,
    reading: Reading | None = None,
) -> Starlette:
    """The customer area over a store, answering under these names."""
    area = CustomerArea(views, reading or Reading(), Pages())
    routes = [
        Route("/S/{token}", area.balance),
        Route("/area.css", area.style),
        Route("/icon.png", area.icon),
        Route("/picture", area.picture),
        Route("/area.webmanifest", area.manifest),
    ]
    app = Starlette(
        routes=routes,
        middleware=[
            Middleware(Armour),
            Middleware(Journal, sorry=area.sorry),
            Middleware(Door, hosts=hosts, allowance=Allowance(clock), area=area),
        ],
        exception_handlers={HTTPException: area.nowhere, NotNow: area.later},
    )
    app.router.redirect_slashes = False
    return app


def _html(page: str) -> Response:
    return Response(page, media_type="text/html")


def _kept(content: bytes, media_type: str) -> Response:
    """Something that is the same for everybody, so a telephone may keep it for a day."""
    return Response(content, media_type=media_type, headers={"Cache-Control": _A_DAY})

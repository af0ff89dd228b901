"""The answers that several pages share: nothing here, later, slower, and who is asking."""

from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Final

from starlette.responses import Response

from pos_app.domain.token import TOKEN_LENGTH, TOKEN_SIGNS, is_token
from pos_app.web.reading import NotNow
from pos_app.web.words import language_for

if TYPE_CHECKING:
    from starlette.requests import Request
    from starlette.types import Receive, Scope, Send

    from pos_app.services.area import AreaPage, AreaViews
    from pos_app.web.pages import Pages
    from pos_app.web.reading import Reading

ROWS: Final = 10
"""How many movements a page shows."""

_NOBODYS: Final = TOKEN_SIGNS[0] * TOKEN_LENGTH


class Answers:
    """Finds a customer's page, and says no in the same way to whatever else is asked."""

    def __init__(self, views: AreaViews, reading: Reading, pages: Pages) -> None:
        self._views = views
        self._reading = reading
        self._pages = pages

    async def page_of(
        self, request: Request, before: tuple[int, int] | None = None
    ) -> AreaPage | None:
        """The page behind the token of this request, if there is one to be shown."""
        token = request.path_params["token"]
        return await self._page(token if is_token(token) else _NOBODYS, before)

    async def nowhere(self, request: Request, _refused: object = None) -> Response:
        """The one answer for whatever is no customer's page; it takes as long as a wrong token."""
        try:
            await self._page(_NOBODYS, None)
        except NotNow:
            return await self.later(request)
        return self.gone(request)

    def gone(self, request: Request) -> Response:
        """The same answer, when the token was looked up already."""
        return self._notice("nowhere", HTTPStatus.NOT_FOUND, request)

    async def later(self, request: Request, _trouble: object = None) -> Response:
        """The store cannot be read just now."""
        return self._notice("later", HTTPStatus.SERVICE_UNAVAILABLE, request, retry_after_s=5)

    async def slower(self, request: Request) -> Response:
        """Too many requests from one place."""
        return self._notice("slower", HTTPStatus.TOO_MANY_REQUESTS, request, retry_after_s=60)

    async def sorry(self, scope: Scope, receive: Receive, send: Send) -> None:
        """A fault of our own, after which the next request is answered as ever."""
        answer = html(self._pages.notice("later", language_for("", "", "")))
        answer.status_code = HTTPStatus.INTERNAL_SERVER_ERROR
        await answer(scope, receive, send)

    async def _page(self, token: str, before: tuple[int, int] | None) -> AreaPage | None:
        found = await self._reading.ask(lambda: self._views.page(token, limit=ROWS, before=before))
        return found if found is not None and found.welcome.settings.shown else None

    def _notice(
        self, name: str, status: HTTPStatus, request: Request, *, retry_after_s: int = 0
    ) -> Response:
        answer = html(self._pages.notice(name, language_for("", wishes_of(request), "")))
        answer.status_code = status
        if retry_after_s:
            answer.headers["Retry-After"] = str(retry_after_s)
        return answer


def wishes_of(request: Request) -> str:
    """The languages that the browser wishes for."""
    return request.headers.get("accept-language", "")


def language_of(page: AreaPage, request: Request) -> str:
    """The language in which a customer reads their page."""
    return language_for(page.customer.language, wishes_of(request), page.welcome.language)


def html(page: str) -> Response:
    """A page on its way."""
    return Response(page, media_type="text/html")

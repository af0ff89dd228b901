"""The customer area as a web application: one page for each token, and one answer for all the rest."""

from __future__ import annotations

import re
import time
from http import HTTPStatus
from typing import TYPE_CHECKING, Final

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.responses import Response
from starlette.routing import Route

from pos_app.web.allowance import Allowance
from pos_app.web.answers import Answers, html, language_of, wishes_of
from pos_app.web.armour import Armour
from pos_app.web.door import Door
from pos_app.web.hosts import KnownHosts
from pos_app.web.journal import Journal
from pos_app.web.pages import Pages
from pos_app.web.phone_tests import PhoneTests
from pos_app.web.reading import NotNow, Reading
from pos_app.web.reporting import Reporting
from pos_app.web.withdrawing import Withdrawing
from pos_app.web.words import language_for

if TYPE_CHECKING:
    from collections.abc import Callable

    from starlette.requests import Request

    from pos_app.services.area import AreaViews
    from pos_app.services.ports import Store
    from pos_app.services.withdrawals import AreaCounter
    from pos_app.web.visits import VisitCount

_BEFORE: Final = re.compile(r"before=([0-9]{1,15})-([0-9]{1,4})", re.ASCII)
_A_DAY: Final = "public, max-age=86400"


class CustomerArea:
    """Answers what telephones ask."""

    def __init__(
        self,
        views: AreaViews,
        reading: Reading,
        pages: Pages,
        answers: Answers,
        visits: VisitCount,
        *,
        withdrawals: bool,
    ) -> None:
        self._views = views
        self._reading = reading
        self._pages = pages
        self._answers = answers
        self._visits = visits
        self._withdrawals = withdrawals

    async def balance(self, request: Request) -> Response:
        """The page behind a token."""
        query = request.scope["query_string"].decode("latin-1")
        before = _BEFORE.fullmatch(query)
        if query and before is None:
            return await self._answers.nowhere(request)
        earlier = (int(before[1]), int(before[2])) if before else None
        found = await self._answers.page_of(request, earlier)
        if found is None:
            return self._answers.gone(request)
        self._visits.note(request.path_params["token"], found.as_of_us)
        return html(
            self._pages.balance(
                found,
                language_of(found, request),
                token=request.path_params["token"],
                earlier=before is not None,
                withdrawals=self._withdrawals,
            )
        )

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
        language = language_for("", wishes_of(request), welcome.language)
        content = self._pages.manifest(welcome, language).encode()
        return _kept(content, "application/manifest+json")


def area_app(
    views: AreaViews,
    store: Store,
    hosts: frozenset[str],
    visits: VisitCount,
    *,
    letters: AreaCounter | None = None,
    reading: Reading | None = None,
    clock: Callable[[], float] = time.monotonic,
) -> Starlette:
    """The customer area over a store, answering under these names and the one that slips print.

    ``letters`` is given where e-mail can be sent: only then can money be asked for.
    """
    reading, pages = reading or Reading(), Pages()
    answers = Answers(views, reading, pages)
    area = CustomerArea(views, reading, pages, answers, visits, withdrawals=letters is not None)

    async def printed() -> str:
        return (await reading.ask(views.welcome)).area_url

    known = KnownHosts(hosts, printed, clock)
    reporting = Reporting(store, reading, pages, answers, known)
    withdrawing = Withdrawing(letters, reading, pages, answers, known)
    phones = PhoneTests(pages, answers, clock)
    routes = [
        Route("/S/{token}", area.balance),
        Route("/S/{token}/R/{operation}", reporting.form),
        Route("/S/{token}/R/{operation}", reporting.sent, methods=["POST"]),
        Route("/S/{token}/W", withdrawing.form),
        Route("/S/{token}/W", withdrawing.sent, methods=["POST"]),
        Route("/S/{token}/W/{key}", withdrawing.code_form),
        Route("/S/{token}/W/{key}", withdrawing.code_sent, methods=["POST"]),
        Route("/T/{code}", phones.opened),
        Route("/T/{key}/Q", phones.asked),
        Route("/area.css", area.style),
        Route("/icon.png", area.icon),
        Route("/picture", area.picture),
        Route("/area.webmanifest", area.manifest),
    ]
    app = Starlette(
        routes=routes,
        middleware=[
            Middleware(Armour),
            Middleware(Journal, sorry=answers.sorry),
            Middleware(
                Door,
                hosts=known,
                allowance=Allowance(clock),
                questions=Allowance(clock),
                answers=answers,
            ),
        ],
        exception_handlers={HTTPException: answers.nowhere, NotNow: answers.later},
    )
    app.router.redirect_slashes = False
    return app


def _kept(content: bytes, media_type: str) -> Response:
    """Something that is the same for everybody, so a telephone may keep it for a day."""
    return Response(content, media_type=media_type, headers={"Cache-Control": _A_DAY})

"""«Report a mistake»: the form about one operation, and what becomes of it."""

from __future__ import annotations

import re
import uuid
from http import HTTPStatus
from typing import TYPE_CHECKING, Final

from starlette.responses import Response

from pos_app.domain.card_number import holds_card_number
from pos_app.domain.refusals import LinkUnknown, NotTheirOperation, Refusal, TooManyReports
from pos_app.services.report_mistake import ReportMistake, report_mistake
from pos_app.web.answers import html, language_of
from pos_app.web.forms import FormRefused, form_of, is_from_here

if TYPE_CHECKING:
    from collections.abc import Container

    from starlette.requests import Request

    from pos_app.services.area import AreaPage
    from pos_app.services.ports import Store
    from pos_app.web.answers import Answers
    from pos_app.web.pages import Pages
    from pos_app.web.reading import Reading

_NUMBER: Final = re.compile("[1-9][0-9]{0,14}", re.ASCII)
_KEY: Final = re.compile("[0-9a-f-]{36}", re.ASCII)


class Reporting:
    """Takes customers' reports about operations of their own."""

    def __init__(
        self,
        store: Store,
        reading: Reading,
        pages: Pages,
        answers: Answers,
        hosts: Container[str],
    ) -> None:
        self._store = store
        self._reading = reading
        self._pages = pages
        self._answers = answers
        self._hosts = hosts

    async def form(self, request: Request) -> Response:
        """The form about one operation."""
        if request.scope["query_string"]:
            return await self._answers.nowhere(request)
        found = await self._answers.page_of(request)
        if found is None or not _may_report(found, request):
            return self._answers.gone(request)
        return self._form(request, found)

    async def sent(self, request: Request) -> Response:
        """A form that came back; afterwards the customer is on their page again."""
        found = await self._answers.page_of(request)
        if found is None or not _may_report(found, request):
            return self._answers.gone(request)
        if not is_from_here(request, self._hosts):
            return self._answers.gone(request)
        typed = ""
        try:
            command = await _command(request)
            typed = command.text
            await self._reading.ask(lambda: report_mistake(self._store, command))
        except (FormRefused, LinkUnknown, NotTheirOperation):
            return self._answers.gone(request)
        except Refusal as refusal:
            return self._form(request, found, _problem(refusal), typed)
        page = f"/S/{command.token}"
        return Response(status_code=HTTPStatus.SEE_OTHER, headers={"Location": page})

    def _form(
        self, request: Request, found: AreaPage, problem: str = "", typed: str = ""
    ) -> Response:
        """The form; a card's number that was typed into it is not sent over the wire again."""
        answer = html(
            self._pages.report(
                found,
                language_of(found, request),
                token=request.path_params["token"],
                operation=int(request.path_params["operation"]),
                key=str(uuid.uuid4()),
                problem=problem,
                typed="" if holds_card_number(typed) else typed,
            )
        )
        answer.status_code = HTTPStatus.UNPROCESSABLE_ENTITY if problem else HTTPStatus.OK
        return answer


def _may_report(found: AreaPage, request: Request) -> bool:
    number = _NUMBER.fullmatch(request.path_params["operation"])
    return found.welcome.settings.takes_reports and number is not None


async def _command(request: Request) -> ReportMistake:
    form = await form_of(request)
    if form.keys() != {"key", "text"} or _KEY.fullmatch(form["key"]) is None:
        raise FormRefused
    return ReportMistake(
        key=form["key"],
        token=request.path_params["token"],
        operation=int(request.path_params["operation"]),
        text=form["text"],
    )


def _problem(refusal: Refusal) -> str:
    """Why a report was not taken, as the page knows it."""
    return "too many" if isinstance(refusal, TooManyReports) else "text"

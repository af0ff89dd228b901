"""«Withdraw»: the form, the second code, and what the page says on the way."""

from __future__ import annotations

import re
import uuid
from http import HTTPStatus
from typing import TYPE_CHECKING, Final

from starlette.responses import Response

from pos_app.domain.money_text import AmountRefused
from pos_app.domain.refusals import (
    AmountNotPositive,
    CreditTooSmall,
    EmailNeeded,
    IbanNotAccepted,
    LinkUnknown,
    Refusal,
    TooManyCodes,
    WithdrawalPending,
    WithdrawalTooSmall,
)
from pos_app.services.begin_withdrawal import BeginWithdrawal, begin_withdrawal
from pos_app.services.confirm_withdrawal import Confirmation, ConfirmWithdrawal, confirm_withdrawal
from pos_app.services.give_up_withdrawal import GiveUpWithdrawal, give_up_withdrawal
from pos_app.web.answers import html, language_of
from pos_app.web.forms import FormRefused, form_of, is_from_here, typed_amount

if TYPE_CHECKING:
    from collections.abc import Container, Mapping

    from starlette.requests import Request

    from pos_app.services.area import AreaPage
    from pos_app.services.withdrawals import AreaCounter
    from pos_app.web.answers import Answers
    from pos_app.web.pages import Pages
    from pos_app.web.reading import Reading

_KEY: Final = re.compile("[0-9a-f-]{36}", re.ASCII)
_CODE: Final = re.compile("[0-9]{6}", re.ASCII)
_NOTHING_TYPED: Final = {"amount": "", "iban": ""}
_PROBLEMS: Final = {
    AmountNotPositive: "amount",
    CreditTooSmall: "credit",
    EmailNeeded: "email",
    IbanNotAccepted: "iban",
    TooManyCodes: "codes",
    WithdrawalPending: "pending",
    WithdrawalTooSmall: "minimum",
}


class Withdrawing:
    """Takes customers' requests for money; without a mail server nobody is offered any."""

    def __init__(
        self,
        counter: AreaCounter | None,
        reading: Reading,
        pages: Pages,
        answers: Answers,
        hosts: Container[str],
    ) -> None:
        self._counter = counter
        self._reading = reading
        self._pages = pages
        self._answers = answers
        self._hosts = hosts

    @property
    def is_offered(self) -> bool:
        """Whether codes can be sent at all."""
        return self._counter is not None

    async def form(self, request: Request) -> Response:
        """The form that asks for an amount."""
        if request.scope["query_string"]:
            return await self._answers.nowhere(request)
        found = await self._entitled(request)
        return self._answers.gone(request) if found is None else self._form(request, found)

    async def sent(self, request: Request) -> Response:
        """An amount that was asked for: the code is on its way, and its form comes next."""
        found = await self._entitled(request)
        if found is None or self._counter is None or not is_from_here(request, self._hosts):
            return self._answers.gone(request)
        counter = self._counter
        typed: dict[str, str] = {}
        try:
            typed = await _asked(request)
            command = _begin(request, found, language_of(found, request), typed)
            await self._reading.ask(lambda: begin_withdrawal(counter, command))
        except (FormRefused, LinkUnknown):
            return self._answers.gone(request)
        except AmountRefused:
            return self._form(request, found, "amount", typed)
        except Refusal as refusal:
            problem = _PROBLEMS.get(type(refusal), "amount")
            return self._form(request, found, problem, typed)
        return _go(f"/S/{command.token}/W/{command.key}")

    async def code_form(self, request: Request) -> Response:
        """The form for the second code."""
        found = await self._entitled(request)
        if found is None or request.scope["query_string"] or not _has_key(request):
            return self._answers.gone(request)
        return self._code_form(request, found, "")

    async def code_sent(self, request: Request) -> Response:
        """A code that was typed, or a request that is not wanted any more."""
        found = await self._entitled(request)
        if found is None or self._counter is None or not is_from_here(request, self._hosts):
            return self._answers.gone(request)
        counter = self._counter
        try:
            form = await form_of(request)
            if form.keys() == {"give_up"}:
                return await self._given_up(request, counter)
            command = _confirm(request, form)
            done = await self._reading.ask(lambda: confirm_withdrawal(counter, command))
        except (FormRefused, LinkUnknown):
            return self._answers.gone(request)
        except CreditTooSmall:
            return self._code_form(request, found, "credit")
        if done is Confirmation.CONFIRMED:
            return _go(f"/S/{command.token}")
        return self._code_form(request, found, done.value)

    async def _given_up(self, request: Request, counter: AreaCounter) -> Response:
        if not _has_key(request):
            raise FormRefused
        command = GiveUpWithdrawal(
            key=request.path_params["key"], token=request.path_params["token"]
        )
        await self._reading.ask(lambda: give_up_withdrawal(counter.store, command))
        return _go(f"/S/{command.token}")

    async def _entitled(self, request: Request) -> AreaPage | None:
        found = await self._answers.page_of(request)
        offered = found is not None and found.may_withdraw and self.is_offered
        return found if offered else None

    def _form(
        self,
        request: Request,
        found: AreaPage,
        problem: str = "",
        typed: Mapping[str, str] = _NOTHING_TYPED,
    ) -> Response:
        page = self._pages.withdrawal(
            found,
            language_of(found, request),
            token=request.path_params["token"],
            key=str(uuid.uuid4()),
            problem=problem,
            typed=typed,
        )
        return _answer(page, problem)

    def _code_form(self, request: Request, found: AreaPage, problem: str) -> Response:
        token = request.path_params["token"]
        language = language_of(found, request)
        return _answer(self._pages.code(found, language, token, problem), problem)


def _answer(page: str, problem: str) -> Response:
    answer = html(page)
    answer.status_code = HTTPStatus.UNPROCESSABLE_ENTITY if problem else HTTPStatus.OK
    return answer


def _go(path: str) -> Response:
    return Response(status_code=HTTPStatus.SEE_OTHER, headers={"Location": path})


def _has_key(request: Request) -> bool:
    return _KEY.fullmatch(request.path_params["key"]) is not None


async def _asked(request: Request) -> dict[str, str]:
    form = await form_of(request)
    if form.keys() != {"key", "amount", "iban"} or _KEY.fullmatch(form["key"]) is None:
        raise FormRefused
    return form


def _begin(
    request: Request, found: AreaPage, language: str, form: Mapping[str, str]
) -> BeginWithdrawal:
    currency = found.standing.credit.currency
    return BeginWithdrawal(
        key=form["key"],
        token=request.path_params["token"],
        amount=typed_amount(form["amount"], currency, language),
        iban=form["iban"],
    )


def _confirm(request: Request, form: Mapping[str, str]) -> ConfirmWithdrawal:
    if form.keys() != {"code"} or not _has_key(request):
        raise FormRefused
    typed = form["code"].replace(" ", "")
    return ConfirmWithdrawal(
        key=request.path_params["key"],
        token=request.path_params["token"],
        code=typed if _CODE.fullmatch(typed) else "",
    )

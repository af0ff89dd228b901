"""Report a mistake: a customer points at an operation, and somebody at the counter answers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from pos_app.domain.desk import Desk, Permission
from pos_app.domain.refusals import NotTheirOperation, TooManyReports
from pos_app.domain.reports import MAX_OPEN_REPORTS, Report
from pos_app.services.acts import perform
from pos_app.services.notes import kept_note

if TYPE_CHECKING:
    from pos_app.services.ports import Counter, Store, Work


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportMistake:
    """A customer's report; ``key`` is the form's own, the same at every try."""

    key: str
    token: str
    operation: int
    text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerReport:
    """What the shop says about a report."""

    request_id: str
    desk: Desk
    report_id: int
    answer: str = ""


def report_mistake(store: Store, command: ReportMistake) -> Report:
    """Keep a customer's report for the counter; the same form sent twice is one report.

    Raises:
        LinkUnknown: the link is not valid (any more).
        NotTheirOperation: the operation did not move this customer's credit.
        TooManyReports: enough of them wait for an answer.
        TextNotAccepted: the text is too long, or holds a card number.
    """

    def act(work: Work) -> Report:
        customer_id = work.customer_of(command.token)
        known = work.report_of(customer_id, command.key)
        return known or _reported(work, customer_id, command)

    return store.write(act)


def _reported(work: Work, customer_id: int, command: ReportMistake) -> Report:
    text = kept_note(command.text)
    if work.credit_move(command.operation, customer_id) is None:
        raise NotTheirOperation(command.operation)
    if work.open_reports(customer_id) >= MAX_OPEN_REPORTS:
        raise TooManyReports(MAX_OPEN_REPORTS)
    return work.add_report(customer_id, command.key, command.operation, text)


def answer_report(counter: Counter, command: AnswerReport) -> Report:
    """Answer a customer's report; it leaves the list, and the page shows the answer.

    Raises:
        ReportAnswered: there is no such report, or somebody was faster.
        TextNotAccepted: the answer is too long, or holds a card number.
    """

    def act(work: Work, asked: AnswerReport) -> Report:
        return work.answer_report(asked.report_id, asked.desk, kept_note(asked.answer))

    return perform(counter.store, command, Permission.KEEP_CUSTOMERS, Report, act)

"""What the till shows of the customer area: links, visits, and reports that wait for an answer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Protocol

from pos_app.domain.money import Money
from pos_app.domain.reports import Report
from pos_app.domain.withdrawals import Withdrawal, WithdrawalRules

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pos_app.services.mail import LettersWaiting

MOST_TRANSFERS: Final = 500
"""Some batches back; older ones are written again by their number."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Links:
    """A customer's links: how many are valid, how often and when the page was opened."""

    valid: int
    visits: int
    last_visit_us: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkRow:
    """One valid link: since when it leads to the page, and how often it was opened."""

    since_us: int
    visits: int
    last_visit_us: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportRow:
    """A report in the till's list, with the operation that it is about."""

    report: Report
    customer_name: str
    amount: Money
    recorded_at_us: int


@dataclass(frozen=True, slots=True, kw_only=True)
class WithdrawalRow:
    """A withdrawal request in the manager's queue."""

    withdrawal: Withdrawal
    customer_name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Visits:
    """How often a page was opened by one link since the last count."""

    token: str
    count: int
    last_at_us: int


class AreaDeskViews(Protocol):
    """Everything the till may ask about the customer area."""

    def links(self, customer_id: int) -> Links:
        """A customer's links and visits."""

    def links_of(self, customer_id: int, *, limit: int = 50) -> tuple[LinkRow, ...]:
        """A customer's valid links, newest first."""

    def count_reports(self) -> int:
        """How many reports wait for an answer: the badge."""

    def open_reports(self, *, limit: int = 50) -> tuple[ReportRow, ...]:
        """The reports that wait, oldest first."""

    def reports_of(self, customer_id: int) -> tuple[Report, ...]:
        """A customer's reports, newest first: they stand beside the operations they name."""

    def withdrawal_rules(self) -> WithdrawalRules:
        """Who may ask for money back, and for how much."""

    def count_withdrawals(self) -> int:
        """How many requests wait for a decision: the badge."""

    def letters_waiting(self) -> LettersWaiting:
        """The letters that were not sent yet; the till sees them wait, others send them."""

    def open_withdrawals(self, *, limit: int = 200) -> tuple[WithdrawalRow, ...]:
        """The requests that wait, oldest first."""

    def withdrawal(self, withdrawal_id: int) -> WithdrawalRow | None:
        """One request, whatever became of it."""

    def paid_transfers(self, *, limit: int = MOST_TRANSFERS) -> tuple[WithdrawalRow, ...]:
        """The last requests that were paid by bank transfer, last paid first."""


class VisitBook(Protocol):
    """Where visits are counted, by the link that was used and without any other trace."""

    def note(self, visits: Sequence[Visits]) -> None:
        """Add these visits to what was counted before."""

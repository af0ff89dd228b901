"""Refusals: every «no» the counter can give, each with the facts its sentence needs.

They are not frozen: Python itself writes the traceback onto a raised exception.
"""

from __future__ import annotations

from dataclasses import dataclass

from pos_app.domain.money import Money


class Refusal(Exception):
    """An act the shop's rules do not allow; nothing was written."""


@dataclass(eq=False)
class RequestReused(Refusal):
    """The same request came again with other contents."""

    request_id: str


@dataclass(eq=False)
class NotAllowed(Refusal):
    """The operator lacks the permission."""

    permission: str


@dataclass(eq=False)
class EmptyOrder(Refusal):
    """The ticket has no articles."""


@dataclass(eq=False)
class TooManyPieces(Refusal):
    """A quantity or the number of lines is beyond what a till should ring up."""

    limit: int


@dataclass(eq=False)
class OrderUnknown(Refusal):
    """There is no such order."""

    order_id: int


@dataclass(eq=False)
class OrderAlreadyPaid(Refusal):
    """The order was paid, or left unpaid, before."""

    order_id: int


@dataclass(eq=False)
class OrderCancelled(Refusal):
    """The order was cancelled."""

    order_id: int


@dataclass(eq=False)
class OrderChanged(Refusal):
    """Somebody changed the order at another till meanwhile."""

    order_id: int


@dataclass(eq=False)
class ArticleUnknown(Refusal):
    """There is no such article on the price list."""

    article_id: int


@dataclass(eq=False)
class CategoryUnknown(Refusal):
    """There is no such category on the price list."""

    category_id: int


@dataclass(eq=False)
class PriceListChanged(Refusal):
    """Somebody changed the same thing on the price list at another till meanwhile."""


@dataclass(eq=False)
class CustomerUnknown(Refusal):
    """There is no such customer."""

    customer_id: int


@dataclass(eq=False)
class CustomerArchived(Refusal):
    """The customer is in the archive and takes part in nothing new."""

    customer_id: int


@dataclass(eq=False)
class CustomerChanged(Refusal):
    """Somebody changed the customer's record at another till meanwhile."""

    customer_id: int


@dataclass(eq=False)
class CustomerMayExist(Refusal):
    """Another customer has the same telephone or e-mail address."""

    customer_id: int
    display_name: str


@dataclass(eq=False)
class CustomerNeeded(Refusal):
    """Credit and tabs belong to somebody: choose a customer first."""


@dataclass(eq=False)
class NoCreditLeft(Refusal):
    """The customer's credit is zero."""

    balance: Money


@dataclass(eq=False)
class CreditTooSmall(Refusal):
    """The credit does not cover what was to be taken from it."""

    balance: Money
    missing: Money


@dataclass(eq=False)
class AmountNotPositive(Refusal):
    """An amount of zero or less moves no money."""


@dataclass(eq=False)
class AmountOverLimit(Refusal):
    """The amount is over the largest single operation the shop allows."""

    limit: Money


@dataclass(eq=False)
class BalanceOverLimit(Refusal):
    """The customer's credit would grow over the largest balance the shop allows."""

    limit: Money


@dataclass(eq=False)
class NeedsConfirmation(Refusal):
    """The amount is over the shop's guard: confirm it a second time."""

    guard: Money
    before: Money
    after: Money


@dataclass(eq=False)
class TendersDoNotCover(Refusal):
    """The tenders add up to less than what is due."""

    missing: Money


@dataclass(eq=False)
class TendersExceed(Refusal):
    """Only cash can be more than what is due, since only cash gives change."""

    over: Money


@dataclass(eq=False)
class VoucherOverDue(Refusal):
    """A meal voucher is spent whole and gives no change (DM 122/2017 art. 4)."""

    due: Money


@dataclass(eq=False)
class TooManyVouchers(Refusal):
    """At most eight meal vouchers in one payment (DM 122/2017 art. 4)."""

    limit: int


@dataclass(eq=False)
class VoucherAsCredit(Refusal):
    """Meal vouchers cannot become credit unless the shop allows it (DM 122/2017 art. 4)."""


@dataclass(eq=False)
class CashOverLegalLimit(Refusal):
    """Cash of this size is forbidden (art. 49 D.Lgs. 231/2007)."""

    limit: Money


@dataclass(eq=False)
class NothingToSettle(Refusal):
    """No tab was ticked."""


@dataclass(eq=False)
class TabNotOpen(Refusal):
    """One of the ticked tabs is not open any more, or belongs to somebody else."""

    order_id: int


@dataclass(eq=False)
class AlreadyReversed(Refusal):
    """An operation is reversed once at most."""

    operation: int


@dataclass(eq=False)
class TabSettled(Refusal):
    """The tab was settled since it was left: the settlement is taken back before it."""

    order_id: int


@dataclass(eq=False)
class NotReversible(Refusal):
    """There is no such operation, or it is itself a reversal."""

    operation: int


@dataclass(eq=False)
class CreditAlreadySpent(Refusal):
    """Reversing would take the credit below zero, since part of it was spent."""

    balance: Money


@dataclass(eq=False)
class ReasonNeeded(Refusal):
    """The act is written down with its reason, and none was given."""


@dataclass(eq=False)
class SessionClosed(Refusal):
    """The till's session was closed meanwhile."""

    session_id: int


@dataclass(eq=False)
class LinkUnknown(Refusal):
    """The link of a slip leads nowhere, or was taken back."""


@dataclass(eq=False)
class ScanCutShort(Refusal):
    """The scanner read only a part of a code."""


@dataclass(eq=False)
class ScanForeign(Refusal):
    """The scanned code is another shop's."""


@dataclass(eq=False)
class ScanUnreadable(Refusal):
    """What was scanned is no customer's code."""


@dataclass(eq=False)
class NotTheirOperation(Refusal):
    """The operation did not move this customer's credit."""

    operation: int


@dataclass(eq=False)
class TooManyReports(Refusal):
    """The customer waits for this many answers already."""

    limit: int


@dataclass(eq=False)
class ReportAnswered(Refusal):
    """There is no such report, or somebody answered it meanwhile."""

    report_id: int


@dataclass(eq=False)
class WithdrawalNotOffered(Refusal):
    """The shop gives no money back to customers of this kind."""


@dataclass(eq=False)
class WithdrawalTooSmall(Refusal):
    """The amount is under the least that the shop pays out."""

    minimum: Money


@dataclass(eq=False)
class WithdrawalPending(Refusal):
    """Another request of this customer waits."""


@dataclass(eq=False)
class TooManyCodes(Refusal):
    """The customer was sent this many codes within a day."""

    limit: int


@dataclass(eq=False)
class WithdrawalResolved(Refusal):
    """There is no such request, or somebody decided about it meanwhile."""

    withdrawal_id: int


@dataclass(eq=False)
class IbanNotAccepted(Refusal):
    """The IBAN's check digits are wrong."""


@dataclass(eq=False)
class EmailNeeded(Refusal):
    """The customer's record has no e-mail address to send a code to."""


@dataclass(eq=False)
class PictureNotAccepted(Refusal):
    """The picture is none that every browser shows, or heavier than ``limit_kb``."""

    limit_kb: int


@dataclass(eq=False)
class TextNotAccepted(Refusal):
    """A name or note cannot be kept; ``problem`` is the value of a ``TextProblem``."""

    problem: str

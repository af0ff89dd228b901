"""What the till says when something cannot be done: why, and what to do about it."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from PySide6.QtCore import QObject

from pos_app.domain import refusals as no
from pos_app.domain.refusals import Refusal
from pos_app.domain.text import TextProblem
from pos_app.services.store_trouble import StoreTrouble
from pos_app.viewmodels.store_sentences import StoreSentences

if TYPE_CHECKING:
    from collections.abc import Callable

    from pos_app.viewmodels.speech import Speech

AboutOrders = (
    no.EmptyOrder
    | no.TooManyPieces
    | no.OrderUnknown
    | no.OrderAlreadyPaid
    | no.OrderCancelled
    | no.OrderChanged
    | no.ArticleUnknown
    | no.CategoryUnknown
    | no.PriceListChanged
)
AboutCustomers = (
    no.CustomerUnknown
    | no.CustomerArchived
    | no.CustomerChanged
    | no.CustomerMayExist
    | no.CustomerNeeded
)
AboutSums = (
    no.NoCreditLeft
    | no.CreditTooSmall
    | no.AmountNotPositive
    | no.AmountOverLimit
    | no.BalanceOverLimit
    | no.NeedsConfirmation
    | no.TendersDoNotCover
    | no.TendersExceed
)
AboutLaw = no.VoucherOverDue | no.TooManyVouchers | no.VoucherAsCredit | no.CashOverLegalLimit
AboutTheBook = (
    no.NothingToSettle
    | no.TabNotOpen
    | no.AlreadyReversed
    | no.TabSettled
    | no.NotReversible
    | no.CreditAlreadySpent
)
AboutTheArea = (
    no.LinkUnknown
    | no.ScanCutShort
    | no.ScanForeign
    | no.ScanUnreadable
    | no.NotTheirOperation
    | no.TooManyReports
    | no.ReportAnswered
    | no.PictureNotAccepted
)
AboutWithdrawals = (
    no.WithdrawalNotOffered
    | no.WithdrawalTooSmall
    | no.WithdrawalPending
    | no.WithdrawalResolved
    | no.IbanNotAccepted
    | no.EmailNeeded
    | no.TooManyCodes
)
AboutTheDesk = no.RequestReused | no.NotAllowed | no.ReasonNeeded | no.SessionClosed


class Sentences(QObject):
    """Turns a refusal, a trouble of the store, or our own fault into a sentence for the cashier."""

    def __init__(self, speech: Speech) -> None:
        super().__init__()
        self._speech = speech
        self._store = StoreSentences()

    def of(self, trouble: Exception) -> str:
        if isinstance(trouble, StoreTrouble):
            return self._store.of(trouble)
        said = self.about(trouble) if isinstance(trouble, Refusal) else ""
        return said or self.tr("Something went wrong in the till. Nothing is lost: try again.")

    def refusal_of(self, kept: Callable[[], object]) -> str:
        """Why what was typed cannot be kept, told before anybody tries to; empty when it can."""
        try:
            kept()
        except Refusal as refused:
            return self.of(refused)
        return ""

    def about(self, refusal: Refusal) -> str:
        """The sentence of a refusal; empty for one that has none, which a test forbids."""
        if isinstance(refusal, AboutOrders):
            return self._about_orders(refusal)
        if isinstance(refusal, AboutCustomers):
            return self._about_customers(refusal)
        if isinstance(refusal, AboutSums):
            return self._about_sums(refusal)
        if isinstance(refusal, AboutLaw):
            return self._about_law(refusal)
        if isinstance(refusal, AboutTheBook):
            return self._about_the_book(refusal)
        if isinstance(refusal, AboutTheDesk):
            return self._about_the_desk(refusal)
        if isinstance(refusal, AboutTheArea):
            return self._about_the_area(refusal)
        if isinstance(refusal, AboutWithdrawals):
            return self._about_withdrawals(refusal)
        return self._about_text(refusal) if isinstance(refusal, no.TextNotAccepted) else ""

    def _about_orders(self, refusal: AboutOrders) -> str:
        match refusal:
            case no.EmptyOrder():
                return self.tr("The order is empty: tap an article first.")
            case no.TooManyPieces(limit=limit):
                return self.tr(
                    "That is more than a till rings up: at most %1 of one article."
                ).replace("%1", str(limit))
            case no.OrderUnknown(order_id=number):
                return self.tr("There is no order %1.").replace("%1", str(number))
            case no.OrderAlreadyPaid(order_id=number):
                return self.tr("Order %1 is closed already: nothing was taken again.").replace(
                    "%1", str(number)
                )
            case no.OrderCancelled(order_id=number):
                return self.tr("Order %1 was deleted. Ring it up again if it is needed.").replace(
                    "%1", str(number)
                )
            case no.OrderChanged(order_id=number):
                return self.tr(
                    "Order %1 was changed at another till. Open it again from the list."
                ).replace("%1", str(number))
            case no.ArticleUnknown():
                return self.tr("This article is not on the price list. Choose another one.")
            case no.CategoryUnknown():
                return self.tr("This category is not on the price list. Choose another one.")
            case no.PriceListChanged():
                return self.tr("The price list was changed at another till. Open this again.")
        assert_never(refusal)

    def _about_customers(self, refusal: AboutCustomers) -> str:
        match refusal:
            case no.CustomerUnknown():
                return self.tr("This customer is not in the registry. Choose another one.")
            case no.CustomerArchived():
                return self.tr("This customer is archived. Restore the record first.")
            case no.CustomerChanged():
                return self.tr("The record was changed at another till. Open it again.")
            case no.CustomerMayExist(display_name=name):
                return self.tr("Perhaps already registered: %1.").replace("%1", name)
            case no.CustomerNeeded():
                return self.tr("Choose a customer first.")
        assert_never(refusal)

    def _about_sums(self, refusal: AboutSums) -> str:
        money = self._speech.money
        match refusal:
            case no.NoCreditLeft():
                return self.tr("No credit is left. Choose another way to pay.")
            case no.CreditTooSmall(balance=balance, missing=missing):
                said = self.tr("The credit is now %1: %2 is missing. Pay the rest another way.")
                return said.replace("%1", money(balance)).replace("%2", money(missing))
            case no.AmountNotPositive():
                return self.tr("Type an amount above zero.")
            case no.AmountOverLimit(limit=limit):
                return self.tr("At most %1 at a time.").replace("%1", money(limit))
            case no.BalanceOverLimit(limit=limit):
                said = self.tr("The credit would go over %1, the most this shop keeps.")
                return said.replace("%1", money(limit))
            case no.NeedsConfirmation(before=before, after=after):
                said = self.tr("Unusually much: the credit would go from %1 to %2. Confirm it.")
                return said.replace("%1", money(before)).replace("%2", money(after))
            case no.TendersDoNotCover(missing=missing):
                return self.tr("%1 are still to pay.").replace("%1", money(missing))
            case no.TendersExceed(over=over):
                said = self.tr("%1 too much: only cash gives change. Type a smaller amount.")
                return said.replace("%1", money(over))
        assert_never(refusal)

    def _about_law(self, refusal: AboutLaw) -> str:
        money = self._speech.money
        match refusal:
            case no.VoucherOverDue(due=due):
                said = self.tr(
                    "A meal voucher is spent whole and gives no change: only %1 is to pay."
                )
                return said.replace("%1", money(due))
            case no.TooManyVouchers(limit=limit):
                said = self.tr("The law allows at most %1 meal vouchers. Pay the rest another way.")
                return said.replace("%1", str(limit))
            case no.VoucherAsCredit():
                return self.tr(
                    "The law does not let meal vouchers become credit. Choose another way."
                )
            case no.CashOverLegalLimit(limit=limit):
                said = self.tr("Cash of %1 or more is forbidden by law. Pay by card or transfer.")
                return said.replace("%1", money(limit))
        assert_never(refusal)

    def _about_the_book(self, refusal: AboutTheBook) -> str:
        match refusal:
            case no.NothingToSettle():
                return self.tr("Tick at least one unpaid order.")
            case no.TabNotOpen(order_id=number):
                said = self.tr("Order %1 was settled meanwhile. Nothing was taken: tick again.")
                return said.replace("%1", str(number))
            case no.AlreadyReversed():
                return self.tr("This was undone before.")
            case no.TabSettled(order_id=number):
                said = self.tr("Order %1 was settled: undo the settlement first.")
                return said.replace("%1", str(number))
            case no.NotReversible():
                return self.tr("This cannot be undone.")
            case no.CreditAlreadySpent(balance=balance):
                said = self.tr("Part of this credit is spent, only %1 is left: it stays as it is.")
                return said.replace("%1", self._speech.money(balance))
        assert_never(refusal)

    def _about_the_desk(self, refusal: AboutTheDesk) -> str:
        match refusal:
            case no.RequestReused():
                return self.tr(
                    "This was carried out before, a little differently. Look at the list."
                )
            case no.NotAllowed():
                return self.tr("You may not do this. Ask the manager.")
            case no.ReasonNeeded():
                return self.tr("Say why: the reason is written down.")
            case no.SessionClosed():
                return self.tr("The till's session is closed. Open a new one.")
        assert_never(refusal)

    def _about_the_area(self, refusal: AboutTheArea) -> str:
        match refusal:
            case no.LinkUnknown():
                return self.tr("This code leads nowhere: it is old, or of another shop.")
            case no.ScanCutShort():
                return self.tr("Only a part of the code was read. Scan it again.")
            case no.ScanForeign():
                return self.tr("This code is another shop's.")
            case no.ScanUnreadable():
                return self.tr("What was scanned is no customer's code.")
            case no.NotTheirOperation(operation=number):
                return self.tr("Operation %1 is not this customer's.").replace("%1", str(number))
            case no.TooManyReports(limit=limit):
                return self.tr("%1 reports wait for an answer already.").replace("%1", str(limit))
            case no.ReportAnswered():
                return self.tr("This report was answered already.")
            case no.PictureNotAccepted(limit_kb=limit):
                return self.tr("The picture must be a PNG, JPEG or WebP of at most %1 kB.").replace(
                    "%1", str(limit)
                )
        assert_never(refusal)

    def _about_withdrawals(self, refusal: AboutWithdrawals) -> str:
        match refusal:
            case no.WithdrawalNotOffered():
                return self.tr("Money is not given back to customers of this kind.")
            case no.WithdrawalTooSmall(minimum=minimum):
                said = self.tr("At least %1 can be withdrawn.")
                return said.replace("%1", self._speech.money(minimum))
            case no.WithdrawalPending():
                return self.tr("Another withdrawal request of this customer waits.")
            case no.WithdrawalResolved():
                return self.tr("Somebody decided about this withdrawal request already.")
            case no.IbanNotAccepted():
                return self.tr("This IBAN is not right: check its digits.")
            case no.EmailNeeded():
                return self.tr("The customer's record has no e-mail address.")
            case no.TooManyCodes():
                return self.tr("Enough codes were sent to this customer today.")
        assert_never(refusal)

    def _about_text(self, refusal: no.TextNotAccepted) -> str:
        problem = TextProblem(refusal.problem)
        match problem:
            case TextProblem.EMPTY:
                return self.tr("Type a name.")
            case TextProblem.TOO_LONG:
                return self.tr("The text is too long. Make it shorter.")
            case TextProblem.CARD_NUMBER:
                return self.tr("This looks like a card number, which must not be kept. Remove it.")
            case TextProblem.NO_MAIL_ADDRESS:
                return self.tr("This e-mail address is not right. Check it, or leave it empty.")
        assert_never(problem)

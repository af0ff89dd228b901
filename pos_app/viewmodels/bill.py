"""The bill on the payment sheet: what is due, what was collected, what a tap would do."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from pos_app.domain.money import Money, total
from pos_app.domain.refusals import (
    CustomerNeeded,
    NoCreditLeft,
    TendersDoNotCover,
    TendersExceed,
    VoucherOverDue,
)
from pos_app.domain.tenders import Method, Settlement, Tender, share_bill
from pos_app.services.views import CustomerCard

if TYPE_CHECKING:
    from pos_app.domain.customers import Standing


@dataclass(frozen=True, slots=True)
class Bill:
    """What is due, who pays, and the tenders collected so far; nothing of it is booked yet."""

    due: Money
    customer: CustomerCard | None = None
    tenders: tuple[Tender, ...] = ()

    @property
    def standing(self) -> Standing | None:
        return self.customer.standing if self.customer else None

    @property
    def left(self) -> Money:
        """What is still to pay."""
        return self.due - total(tuple(tender.amount for tender in self.tenders), self.due.currency)

    @property
    def credit_left(self) -> Money:
        """The customer's credit, less what this bill has taken from it already."""
        taken = [tender.amount for tender in self.tenders if tender.method is Method.CREDIT]
        credit = self.standing.credit if self.standing else self.due.zero()
        return credit - total(tuple(taken), self.due.currency)

    def credit_share(self, wanted: Money | None) -> Money:
        """How much «Paga con Credito» takes: what it can of what is left, or of what was typed."""
        asked = self.left if wanted is None else min(wanted, self.left)
        return max(min(asked, self.credit_left), self.due.zero())

    def with_credit(self, wanted: Money | None) -> Tender:
        """The tender of «Paga con Credito».

        Raises:
            CustomerNeeded, NoCreditLeft: there is nothing to take it from.
        """
        if self.customer is None:
            raise CustomerNeeded
        share = self.credit_share(wanted)
        if not share.is_positive:
            raise NoCreditLeft(self.credit_left)
        return Tender(Method.CREDIT, share)

    def paid_by(self, customer: CustomerCard | None) -> Bill:
        """The bill with another payer, or with what the same one holds now.

        Collected credit stays only where it is and can still be taken from.
        """
        held = customer.standing.credit if customer else self.due.zero()
        taken = tuple(t.amount for t in self.tenders if t.method is Method.CREDIT)
        same = _id(self.customer) == _id(customer)
        if same and total(taken, self.due.currency) <= held:
            return replace(self, customer=customer)
        others = tuple(t for t in self.tenders if t.method is not Method.CREDIT)
        return replace(self, customer=customer, tenders=others)

    def plus(self, tender: Tender) -> Bill:
        """The bill with one tender more; a second share of credit joins the first."""
        same = [each for each in self.tenders if each.method is tender.method]
        if tender.method is not Method.CREDIT or not same:
            return replace(self, tenders=(*self.tenders, tender))
        others = tuple(each for each in self.tenders if each.method is not Method.CREDIT)
        return replace(
            self, tenders=(*others, replace(tender, amount=tender.amount + same[0].amount))
        )

    def without(self, place: int) -> Bill:
        """The bill after the cashier gave a tender back."""
        kept = tuple(tender for at, tender in enumerate(self.tenders) if at != place)
        return replace(self, tenders=kept)

    def settled(self, tender: Tender, cash_limit: Money) -> Settlement | None:
        """How this last tender closes the bill, or ``None`` while something is left to pay.

        Raises:
            TendersExceed, VoucherOverDue: more than is left, and not in cash.
            Refusal: whatever else ``share_bill`` refuses.
        """
        over = tender.amount - self.left
        if over.is_positive and tender.method is Method.MEAL_VOUCHER:
            raise VoucherOverDue(self.left)
        if over.is_positive and tender.method is not Method.CASH:
            raise TendersExceed(over)
        try:
            return share_bill(self.due, self.plus(tender).tenders, self.standing, cash_limit)
        except TendersDoNotCover:
            return None


def _id(card: CustomerCard | None) -> int | None:
    return card.customer.id if card else None

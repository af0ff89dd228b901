"""The payment sheet as it stands, and what each finger makes of it; nothing of it is booked."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from pos_app.domain.orders import Line, Order
from pos_app.viewmodels.bill import Bill
from pos_app.viewmodels.typed_amount import TypedAmount, typed

if TYPE_CHECKING:
    from pos_app.domain.money import Money
    from pos_app.domain.tenders import Tender


@dataclass(frozen=True, slots=True)
class SheetState:
    """The payment sheet as it stands: the order, its bill, what was typed, what is awaited.

    Every opening has its number: an answer that was asked for on another is not for this one.
    """

    bill: Bill
    opening: int = 0
    lines: tuple[Line, ...] = ()
    order: Order | None = None
    awaited_customer_id: int = 0
    typed: TypedAmount = field(default_factory=TypedAmount)
    has_notes: bool = False
    is_open: bool = False
    is_busy: bool = False
    is_new_customer: bool = False
    can_retry: bool = False
    is_reopened: bool = False
    trouble: Exception | None = None

    @property
    def wanted(self) -> Money | None:
        """The amount that was typed, or nothing while the keypad was not touched."""
        return self.typed.money(self.bill.due.currency)

    @property
    def amount(self) -> Money:
        """What a tap on a tender takes: what was typed, or all that is left."""
        return self.wanted or self.bill.left

    @property
    def change(self) -> Money:
        """What would come back in cash."""
        return max(self.amount - self.bill.left, self.bill.due.zero())

    @property
    def can_collect(self) -> bool:
        """Whether a tender may be tapped: the order is stored and no answer is awaited."""
        awaits = self.is_busy or self.can_retry or bool(self.awaited_customer_id)
        return self.order is not None and not awaits

    def after_key(self, key: str) -> SheetState:
        """One more key of the keypad; the first one takes the banknotes off the counter."""
        before = TypedAmount() if self.has_notes else self.typed
        return replace(self, typed=before.after(key), has_notes=False, trouble=None)

    def with_note(self, note: Money) -> SheetState:
        """One more banknote on the counter."""
        counted = self.wanted if self.has_notes else None
        laid = note if counted is None else counted + note
        return replace(self, typed=typed(laid), has_notes=True, trouble=None)

    def plus(self, tender: Tender) -> SheetState:
        """The tender is collected, and the keypad waits for the next one."""
        collected = self.bill.plus(tender)
        return replace(self, bill=collected, typed=TypedAmount(), has_notes=False, trouble=None)

    def without(self, place: int) -> SheetState:
        """A collected tender goes back to whom it belongs."""
        return replace(self, bill=self.bill.without(place), trouble=None)

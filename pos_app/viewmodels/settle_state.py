"""Where a settlement stands: its tabs, their bill, what was asked for and what came of it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from pos_app.domain.money import total
from pos_app.services.settle import SettleTabs, TabsSettled
from pos_app.services.views import OrderRow
from pos_app.viewmodels.asking import got_no_answer
from pos_app.viewmodels.bill import Bill
from pos_app.viewmodels.typed_amount import TypedAmount

if TYPE_CHECKING:
    from pos_app.domain.money import Money
    from pos_app.services.views import CustomerCard

NOTHING: Final = TypedAmount()


@dataclass(frozen=True, slots=True, kw_only=True)
class SettleState:
    """Where a settlement stands; ``is_at_once`` pays with credit without showing the sheet."""

    bill: Bill | None = None
    tabs: tuple[OrderRow, ...] = ()
    request_id: str = ""
    typed: TypedAmount = NOTHING
    keeps_change: bool = False
    is_at_once: bool = False
    command: SettleTabs | None = None
    is_busy: bool = False
    trouble: Exception | None = None
    is_reopened: bool = False
    done: TabsSettled | None = None

    @property
    def card(self) -> CustomerCard | None:
        """Whose tabs they are, with what they hold."""
        return self.bill.customer if self.bill else None

    @property
    def customer_id(self) -> int | None:
        return self.card.customer.id if self.card else None

    @property
    def is_unanswered(self) -> bool:
        """Whether nobody knows yet if the tabs were settled; nothing else may be asked till then."""
        return got_no_answer(self.command, self.trouble)

    @property
    def is_fixed(self) -> bool:
        """Whether nothing of it may be changed any more: it was asked for, or it is done."""
        return self.is_busy or self.is_unanswered or self.done is not None

    def still_open(self, open_tabs: tuple[OrderRow, ...]) -> tuple[OrderRow, ...]:
        """Those of its tabs that nobody has settled meanwhile, as they are now."""
        wanted = {tab.id for tab in self.tabs}
        return tuple(tab for tab in open_tabs if tab.id in wanted)

    def over(self, tabs: tuple[OrderRow, ...], card: CustomerCard) -> SettleState:
        """Its bill made anew of these tabs, with what the customer holds now."""
        assert self.bill is not None, tabs
        bill = replace(self.bill, due=owed(card, tabs)).paid_by(card)
        bill = bill if bill.left.is_positive else replace(bill, tenders=())
        return replace(self, bill=bill, tabs=tabs)


def owed(card: CustomerCard, tabs: tuple[OrderRow, ...]) -> Money:
    """What these tabs of a customer come to."""
    return total(tuple(tab.owed for tab in tabs), card.standing.tab.currency)

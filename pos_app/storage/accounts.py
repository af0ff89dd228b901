"""Customers' accounts inside one transaction: locked, read, and changed only through transfers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from sqlalchemy import bindparam, select, update

from pos_app.domain.accounts import CUSTOMER_KINDS, Account, AccountKind, Transfer, change_to
from pos_app.domain.customers import Standing
from pos_app.domain.money import Money
from pos_app.domain.refusals import CreditTooSmall, CustomerArchived, CustomerUnknown
from pos_app.storage.statement import Statement
from pos_app.storage.tables import account, customer

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pos_app.storage.known import Known
    from pos_app.storage.statement import Wire

# Ascending, so that two tills never wait for each other in a circle.
_LOCK: Final = Statement(
    select(
        account.c.id,
        account.c.kind,
        account.c.balance_minor,
        account.c.floor_minor,
        account.c.held_minor,
        account.c.currency,
        customer.c.archived,
    )
    .join(customer, customer.c.id == account.c.customer_id)
    .where(account.c.customer_id == bindparam("customer"))
    .order_by(account.c.id)
    .with_for_update(of=account)
)
# The floor is asked for again in the same breath, and the balance that was read must still be
# there.  The row is not asked back: for that, SQLite would keep a table for a moment.
_CHANGE: Final = Statement(
    update(account)
    .where(account.c.id == bindparam("account"))
    .where(account.c.balance_minor == bindparam("before"))
    .where(
        account.c.balance_minor + bindparam("change") - account.c.held_minor
        >= account.c.floor_minor
    )
    .values(balance_minor=account.c.balance_minor + bindparam("change"))
)
_HOLD: Final = Statement(
    update(account)
    .where(account.c.id == bindparam("account"))
    .values(held_minor=account.c.held_minor + bindparam("change"))
)


@dataclass(slots=True)
class Locked:
    """A customer's account that this transaction holds; ``change`` is not written yet.

    ``held_minor`` of the balance waits for a decision and cannot be spent.
    """

    id: int
    floor_minor: int
    held_minor: int
    balance: Money
    change: int = 0

    @property
    def available(self) -> Money:
        """What can be spent."""
        return Money(self.balance.minor - self.held_minor, self.balance.currency)

    def move(self, change: int) -> int:
        """Apply one transfer and return the balance after it.

        Raises:
            CreditTooSmall: the balance would fall below its floor.
        """
        after = self.balance.minor + change
        missing = self.floor_minor + self.held_minor - after
        if missing > 0:
            raise CreditTooSmall(self.available, Money(missing, self.balance.currency))
        self.balance = Money(after, self.balance.currency)
        self.change += change
        return after


@dataclass(frozen=True, slots=True)
class BookedTransfer:
    """A transfer with the numbers of its accounts and the balances it leaves behind."""

    transfer: Transfer
    debit_id: int
    credit_id: int
    debit_after: int | None
    credit_after: int | None


class Accounts:
    """The accounts that one transaction touches."""

    __slots__ = ("_known", "_locked", "_wire")

    def __init__(self, wire: Wire, known: Known) -> None:
        self._wire = wire
        self._known = known
        self._locked: dict[tuple[AccountKind, int], Locked] = {}

    def standing(self, customer_id: int) -> Standing:
        """See ``Work.standing``."""
        if self._lock(customer_id):
            raise CustomerArchived(customer_id)
        credit = self._locked[AccountKind.CREDIT, customer_id]
        tab = self._locked[AccountKind.TAB, customer_id]
        return Standing(credit=credit.available, tab=tab.balance)

    def hold(self, customer_id: int, change: int) -> None:
        """See ``Withdrawals.hold``; the customer's standing was read before."""
        held = self._locked[AccountKind.CREDIT, customer_id]
        if change > held.available.minor:
            missing = Money(change - held.available.minor, held.balance.currency)
            raise CreditTooSmall(held.available, missing)
        held.held_minor += change
        self._wire.run(_HOLD, account=held.id, change=change)

    def _lock(self, customer_id: int) -> bool:
        rows = self._wire.rows(_LOCK, customer=customer_id)
        if not rows:
            raise CustomerUnknown(customer_id)
        archived = False
        for number, kind, balance, floor, held_minor, currency, put_away in rows:
            held = Locked(number, floor, held_minor, Money(balance, currency))
            self._locked.setdefault((AccountKind(kind), customer_id), held)
            archived = bool(put_away)
        return archived

    def book(self, transfers: Sequence[Transfer]) -> list[BookedTransfer]:
        """Move the money of an operation, transfer by transfer, and store the new balances.

        Raises:
            CreditTooSmall: a customer's account would fall below its floor.
        """
        self._lock_all(transfers)
        booked = [self._booked(transfer) for transfer in transfers]
        for held in sorted(self._locked.values(), key=lambda held: held.id):
            self._store(held)
        return booked

    def _lock_all(self, transfers: Sequence[Transfer]) -> None:
        owners = {
            side.customer_id
            for transfer in transfers
            for side in (transfer.debit, transfer.credit)
            if side.customer_id is not None
        }
        for owner in sorted(owners):
            if (AccountKind.CREDIT, owner) not in self._locked:
                self._lock(owner)

    def _booked(self, transfer: Transfer) -> BookedTransfer:
        debit_id, debit_after = self._side(transfer.debit, transfer)
        credit_id, credit_after = self._side(transfer.credit, transfer)
        return BookedTransfer(transfer, debit_id, credit_id, debit_after, credit_after)

    def _side(self, side: Account, transfer: Transfer) -> tuple[int, int | None]:
        if side.kind in CUSTOMER_KINDS:
            assert side.customer_id is not None, side
            held = self._locked[side.kind, side.customer_id]
            return held.id, held.move(change_to(side, transfer))
        assert side.till_id is not None, side
        return self._known.till_account(self._wire, side.till_id, side.kind), None

    def _store(self, held: Locked) -> None:
        if not held.change:
            return
        before = held.balance.minor - held.change
        if not self._wire.run(_CHANGE, account=held.id, before=before, change=held.change):
            raise CreditTooSmall(held.available, Money(-held.change, held.balance.currency))
        held.change = 0

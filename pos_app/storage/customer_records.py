"""One customer's record as a screen shows it: details, credit and tab."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from sqlalchemy import bindparam, select

from pos_app.domain.accounts import AccountKind
from pos_app.domain.customers import Standing
from pos_app.domain.money import Money
from pos_app.domain.refusals import CustomerUnknown
from pos_app.services.views import CustomerCard
from pos_app.storage.customers import CUSTOMER_COLUMNS, customer_of, token_digest
from pos_app.storage.statement import Statement
from pos_app.storage.tables import account, customer, customer_token

if TYPE_CHECKING:
    from pos_app.storage.driver_types import Row
    from pos_app.storage.statement import Wire

CREDIT: Final = account.alias("credit")
TAB: Final = account.alias("tab")
CARD: Final = (
    select(
        *CUSTOMER_COLUMNS,
        CREDIT.c.balance_minor - CREDIT.c.held_minor,
        TAB.c.balance_minor,
        CREDIT.c.currency,
    )
    .join(CREDIT, (CREDIT.c.customer_id == customer.c.id) & (CREDIT.c.kind == AccountKind.CREDIT))
    .join(TAB, (TAB.c.customer_id == customer.c.id) & (TAB.c.kind == AccountKind.TAB))
)
_ONE: Final = Statement(CARD.where(customer.c.id == bindparam("customer")))
_BY_TOKEN: Final = Statement(
    CARD.join(customer_token, customer_token.c.customer_id == customer.c.id)
    .where(customer_token.c.digest == bindparam("digest"))
    .where(customer_token.c.revoked_at_us.is_(None))
)
_BALANCE: Final = Statement(
    select(account.c.balance_minor - account.c.held_minor, account.c.currency)
    .where(account.c.customer_id == bindparam("customer"))
    .where(account.c.kind == AccountKind.CREDIT.value)
)


class CustomerRecords:
    """Questions about one customer."""

    __slots__ = ("_wire",)

    def __init__(self, wire: Wire) -> None:
        self._wire = wire

    def one(self, customer_id: int) -> CustomerCard | None:
        """See ``Views.customer``."""
        return _card(self._wire.row(_ONE, customer=customer_id))

    def by_token(self, token: str) -> CustomerCard | None:
        """See ``Views.customer_by_token``."""
        return _card(self._wire.row(_BY_TOKEN, digest=token_digest(token)))

    def balance(self, customer_id: int) -> Money:
        """See ``Views.balance``.

        Raises:
            CustomerUnknown: there is none with this number.
        """
        row = self._wire.row(_BALANCE, customer=customer_id)
        if row is None:
            raise CustomerUnknown(customer_id)
        return Money(row[0], row[1])


def _card(row: Row | None) -> CustomerCard | None:
    if row is None:
        return None
    *details, credit, tab, currency = row
    standing = Standing(credit=Money(credit, currency), tab=Money(tab, currency))
    return CustomerCard(customer=customer_of(tuple(details)), standing=standing)

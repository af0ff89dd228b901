"""What a store learns once and may keep: rows that never change, and the shop as last read."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from sqlalchemy import bindparam, select

from pos_app.domain.accounts import AccountKind
from pos_app.domain.desk import Permission
from pos_app.domain.settings import Shop
from pos_app.storage.driver_types import Row
from pos_app.storage.shop_rows import shop_of
from pos_app.storage.statement import Statement
from pos_app.storage.tables import account, shop

if TYPE_CHECKING:
    from pos_app.storage.statement import Wire

_ACCOUNTS_OF_TILL: Final = Statement(
    select(account.c.kind, account.c.id).where(account.c.till_id == bindparam("till"))
)
SHOP_COLUMNS: Final = (
    shop.c.name,
    shop.c.currency,
    shop.c.language,
    shop.c.area_url,
    shop.c.guard_minor,
    shop.c.largest_operation_minor,
    shop.c.largest_balance_minor,
    shop.c.cash_limit_minor,
    shop.c.vouchers_as_credit,
    shop.c.slip_after_payment,
)


@dataclass(slots=True)
class Known:
    """Memory of one open store; everything in it stays true as long as the store exists."""

    tills: dict[int, dict[AccountKind, int]] = field(default_factory=dict)
    shops: dict[Row, Shop] = field(default_factory=dict)
    rights: dict[str, frozenset[Permission]] = field(default_factory=dict)

    def till_account(self, wire: Wire, till_id: int, kind: AccountKind) -> int:
        """The number of one of a till's own accounts."""
        if till_id not in self.tills:
            rows = wire.rows(_ACCOUNTS_OF_TILL, till=till_id)
            found = {AccountKind(name): number for name, number in rows}
            assert found, f"till {till_id} has no accounts"
            self.tills[till_id] = found
        return self.tills[till_id][kind]

    def shop(self, row: Row) -> Shop:
        """The shop as these columns describe it."""
        found = self.shops.get(row)
        if found is None:
            self.shops.clear()
            found = self.shops[row] = shop_of(row)
        return found

    def permissions(self, text: str) -> frozenset[Permission]:
        """What an operator may do."""
        found = self.rights.get(text)
        if found is None:
            found = self.rights[text] = frozenset(map(Permission, filter(None, text.split(","))))
        return found

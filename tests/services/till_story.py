"""What a story may ask of a till: what its drawer should hold, what its slips say."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from sqlalchemy import bindparam, func, select

from pos_app.domain.accounts import AccountKind
from pos_app.domain.slip_document import Qr, Row, Text
from pos_app.storage.statement import Statement
from pos_app.storage.tables import account, operation, transfer

if TYPE_CHECKING:
    from pos_app.domain.slip_document import SlipDocument
    from tests.shop import ShopStory

_CAME_IN: Final = Statement(
    select(func.coalesce(func.sum(transfer.c.amount_minor), 0))
    .join(account, account.c.id == transfer.c.debit_account)
    .where(account.c.kind == bindparam("kind"), account.c.till_id == bindparam("till"))
)
_WENT_OUT: Final = Statement(
    select(func.coalesce(func.sum(transfer.c.amount_minor), 0))
    .join(account, account.c.id == transfer.c.credit_account)
    .where(account.c.kind == bindparam("kind"), account.c.till_id == bindparam("till"))
)
_PAGES: Final = Statement(select(func.count()).select_from(operation))


def counted(shop: ShopStory, kind: AccountKind) -> int:
    """What one of the till's own accounts should hold; sales grow when something is sold."""
    named = {"kind": kind.value, "till": shop.desk.till_id}

    def asked(statement: Statement) -> int:
        row = shop.handle.backend.read(lambda wire: wire.row(statement, **named))
        assert row is not None
        return int(row[0])

    held = asked(_CAME_IN) - asked(_WENT_OUT)
    return -held if kind is AccountKind.SALES else held


def drawer(shop: ShopStory) -> int:
    """The cash that should lie in the drawer, in minor units."""
    return counted(shop, AccountKind.DRAWER)


def sales(shop: ShopStory) -> int:
    """Everything that was sold, in minor units."""
    return counted(shop, AccountKind.SALES)


def operations(shop: ShopStory) -> int:
    """How many operations the book holds."""
    row = shop.handle.backend.read(lambda wire: wire.row(_PAGES))
    assert row is not None
    return int(row[0])


def slip(shop: ShopStory, job: str | None) -> SlipDocument:
    """The slip that an act put into the queue."""
    assert job is not None
    found = shop.handle.spool(shop.desk.till_id).get(job)
    assert found is not None
    return found.document


def words(document: SlipDocument, between: str = " ") -> list[str]:
    """What a slip says, line by line, with this between the cells of a row."""
    lines = []
    for block in document.blocks:
        if isinstance(block, Text):
            lines.append(block.text)
        if isinstance(block, Row):
            lines.append(between.join(cell.text for cell in block.cells))
    return lines


def qr_token(document: SlipDocument) -> str:
    """The secret in a slip's QR."""
    (code,) = [block for block in document.blocks if isinstance(block, Qr)]
    return code.payload.rpartition("/")[2]

"""What a sale writes to the disk, counted in pages: each one is copied, summed up and waited for."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from sqlalchemy import make_url

if TYPE_CHECKING:
    from tests.shop import ShopStory

PAYMENT: Final = 11
"""Operation, transfer, account, order, head, request, and five pages of their indexes."""
_PAGE_AND_HEAD_BYTES: Final = 4096 + 24


def journal_bytes(shop: ShopStory) -> int:
    path = Path(str(make_url(shop.url).database))
    return path.with_name(f"{path.name}-wal").stat().st_size


def test_paying_with_credit_writes_eleven_pages(file_shop: ShopStory) -> None:
    anna = file_shop.customer("Anna", credit=5000)
    written: list[int] = []
    for _ in range(5):
        order = file_shop.order(due=300, customer=anna)
        before = journal_bytes(file_shop)
        file_shop.pay_with_credit(order, anna)
        written.append((journal_bytes(file_shop) - before) // _PAGE_AND_HEAD_BYTES)

    # Now and then a page is full and a second one begins.
    assert min(written) == PAYMENT

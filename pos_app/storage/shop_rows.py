"""Rows of the shop and of its price list as the things they mean; no library is needed for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pos_app.domain.articles import Article
from pos_app.domain.money import Money
from pos_app.domain.settings import Shop

if TYPE_CHECKING:
    from pos_app.storage.driver_types import Row


def shop_of(row: Row) -> Shop:
    """The shop as its row says."""
    name, currency, language, area_url, guard, operation, balance, cash, vouchers, slip = row
    return Shop(
        name=name,
        currency=currency,
        language=language,
        area_url=area_url,
        guard=Money(guard, currency),
        largest_operation=Money(operation, currency),
        largest_balance=Money(balance, currency),
        cash_limit=Money(cash, currency),
        vouchers_as_credit=bool(vouchers),
        slip_after_payment=bool(slip),
    )


def article_of(row: Row) -> Article:
    """An article as its row says, with the shop's currency, and whether it is archived."""
    number, category_id, name, price, vat_rate_bp, is_service, position, currency, *archived = row
    return Article(
        number,
        category_id,
        name,
        Money(price, currency),
        vat_rate_bp,
        bool(is_service),
        position,
        any(archived),
    )

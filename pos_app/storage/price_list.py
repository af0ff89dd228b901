"""The price list and the shop's rules inside one transaction."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from sqlalchemy import bindparam, func, insert, select, update

from pos_app.domain.articles import Article, Category
from pos_app.storage.statement import Statement
from pos_app.storage.tables import article, category, shop

if TYPE_CHECKING:
    from pos_app.domain.money import Money
    from pos_app.domain.settings import Shop
    from pos_app.storage.statement import Wire

_LAST_CATEGORY: Final = Statement(select(func.coalesce(func.max(category.c.position), 0)))
_ADD_CATEGORY: Final = Statement(
    insert(category).returning(category.c.id), ("name", "swatch", "position")
)
_LAST_ARTICLE: Final = Statement(
    select(func.coalesce(func.max(article.c.position), 0)).where(
        article.c.category_id == bindparam("category")
    )
)
_ADD_ARTICLE: Final = Statement(
    insert(article).returning(article.c.id),
    ("category_id", "name", "price_minor", "vat_rate_bp", "is_service", "position"),
)
_RULES: Final = (
    "name",
    "language",
    "area_url",
    "guard_minor",
    "largest_operation_minor",
    "largest_balance_minor",
    "cash_limit_minor",
    "vouchers_as_credit",
    "slip_after_payment",
)
_CHANGE_SHOP: Final = Statement(update(shop).values({name: bindparam(name) for name in _RULES}))


class PriceList:
    """Categories and articles, each added behind the others."""

    __slots__ = ("_wire",)

    def __init__(self, wire: Wire) -> None:
        self._wire = wire

    def add_category(self, name: str, swatch: int) -> Category:
        """See ``Work.add_category``."""
        last = self._wire.row(_LAST_CATEGORY)
        assert last is not None
        position = last[0] + 1
        row = self._wire.row(_ADD_CATEGORY, name=name, swatch=swatch, position=position)
        assert row is not None
        return Category(row[0], name, swatch, position)

    def add_article(
        self, category_id: int, name: str, price: Money, *, vat_rate_bp: int, is_service: bool
    ) -> Article:
        """See ``Work.add_article``."""
        last = self._wire.row(_LAST_ARTICLE, category=category_id)
        assert last is not None
        position = last[0] + 1
        row = self._wire.row(
            _ADD_ARTICLE,
            category_id=category_id,
            name=name,
            price_minor=price.minor,
            vat_rate_bp=vat_rate_bp,
            is_service=int(is_service),
            position=position,
        )
        assert row is not None
        return Article(row[0], category_id, name, price, vat_rate_bp, is_service, position)


def change_shop(wire: Wire, rules: Shop) -> None:
    """See ``Work.change_shop``; the currency is not among what changes."""
    wire.run(
        _CHANGE_SHOP,
        name=rules.name,
        language=rules.language,
        area_url=rules.area_url,
        guard_minor=rules.guard.minor,
        largest_operation_minor=rules.largest_operation.minor,
        largest_balance_minor=rules.largest_balance.minor,
        cash_limit_minor=rules.cash_limit.minor,
        vouchers_as_credit=int(rules.vouchers_as_credit),
        slip_after_payment=int(rules.slip_after_payment),
    )

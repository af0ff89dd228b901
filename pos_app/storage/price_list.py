"""The price list and the shop's rules inside one transaction."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from sqlalchemy import bindparam, func, insert, select, update

from pos_app.domain.articles import Article, Category
from pos_app.domain.refusals import ArticleUnknown, CategoryUnknown
from pos_app.storage.article_rows import CATEGORY_ROWS, article_rows
from pos_app.storage.shop_rows import article_of
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
_CATEGORY: Final = Statement(CATEGORY_ROWS.where(category.c.id == bindparam("category")))
_CATEGORIES: Final = Statement(CATEGORY_ROWS)
_KEEP_CATEGORY: Final = Statement(
    update(category)
    .where(category.c.id == bindparam("category"))
    .values(name=bindparam("new_name"), swatch=bindparam("new_swatch"))
)
_PLACE_CATEGORY: Final = Statement(
    update(category)
    .where(category.c.id == bindparam("category"))
    .values(position=bindparam("place"))
)
_ARTICLE: Final = Statement(article_rows().where(article.c.id == bindparam("article")))
_ON_SALE: Final = Statement(
    article_rows()
    .where(article.c.category_id == bindparam("category"))
    .where(article.c.archived == 0)
)
_KEEP_ARTICLE: Final = Statement(
    update(article)
    .where(article.c.id == bindparam("article"))
    .values(
        category_id=bindparam("category"),
        name=bindparam("new_name"),
        price_minor=bindparam("price"),
        vat_rate_bp=bindparam("vat"),
        is_service=bindparam("service"),
        position=bindparam("place"),
        archived=bindparam("archived_now"),
    )
)
_PLACE_ARTICLE: Final = Statement(
    update(article).where(article.c.id == bindparam("article")).values(position=bindparam("place"))
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
    """Categories and articles: added behind the others, changed, arranged."""

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

    def category(self, category_id: int) -> Category:
        """See ``Work.category``."""
        row = self._wire.row(_CATEGORY, category=category_id)
        if row is None:
            raise CategoryUnknown(category_id)
        return Category(*row)

    def keep_category(self, kept: Category) -> None:
        """See ``Work.keep_category``."""
        self._wire.run(_KEEP_CATEGORY, category=kept.id, new_name=kept.name, new_swatch=kept.swatch)

    def article(self, article_id: int) -> Article:
        """See ``Work.article``."""
        row = self._wire.row(_ARTICLE, article=article_id)
        if row is None:
            raise ArticleUnknown(article_id)
        return article_of(row)

    def keep_article(self, kept: Article) -> None:
        """See ``Work.keep_article``."""
        moves = self.article(kept.id).category_id != kept.category_id
        self._wire.run(
            _KEEP_ARTICLE,
            article=kept.id,
            category=kept.category_id,
            new_name=kept.name,
            price=kept.price.minor,
            vat=kept.vat_rate_bp,
            service=int(kept.is_service),
            place=self._behind(kept.category_id) if moves else kept.position,
            archived_now=int(kept.is_archived),
        )

    def category_order(self) -> tuple[int, ...]:
        """See ``Work.category_order``."""
        return tuple(row[0] for row in self._wire.rows(_CATEGORIES))

    def article_order(self, category_id: int) -> tuple[int, ...]:
        """See ``Work.article_order``."""
        return tuple(row[0] for row in self._wire.rows(_ON_SALE, category=category_id))

    def arrange_categories(self, category_ids: tuple[int, ...]) -> None:
        """See ``Work.arrange_categories``."""
        for place, number in enumerate(category_ids, start=1):
            self._wire.run(_PLACE_CATEGORY, category=number, place=place)

    def arrange_articles(self, article_ids: tuple[int, ...]) -> None:
        """See ``Work.arrange_articles``."""
        for place, number in enumerate(article_ids, start=1):
            self._wire.run(_PLACE_ARTICLE, article=number, place=place)

    def _behind(self, category_id: int) -> int:
        last = self._wire.row(_LAST_ARTICLE, category=category_id)
        assert last is not None
        return int(last[0]) + 1

    def add_article(
        self, category_id: int, name: str, price: Money, *, vat_rate_bp: int, is_service: bool
    ) -> Article:
        """See ``Work.add_article``."""
        position = self._behind(category_id)
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

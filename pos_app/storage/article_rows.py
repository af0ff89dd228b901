"""What is read of categories and articles, the same for the screen and for the acts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import select

from pos_app.storage.tables import article, category, shop

if TYPE_CHECKING:
    from sqlalchemy import Select

CATEGORY_ROWS: Final = select(
    category.c.id, category.c.name, category.c.swatch, category.c.position
).order_by(category.c.position, category.c.id)


def article_rows() -> Select[Any]:
    """Every article with its currency and whether it is archived, in the order of the screen."""
    return (
        select(
            article.c.id,
            article.c.category_id,
            article.c.name,
            article.c.price_minor,
            article.c.vat_rate_bp,
            article.c.is_service,
            article.c.position,
            shop.c.currency,
            article.c.archived,
        )
        .select_from(article)
        .join(category)
        .join(shop, shop.c.id == 1)
        .order_by(category.c.position, article.c.position, article.c.id)
    )

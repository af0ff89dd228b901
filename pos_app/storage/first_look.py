"""A look into the file by the bare driver, in milliseconds: the till is tapped on it meanwhile.

It only reads. Whether this till may write, and everything else that keeps money
safe, is found out when the book is opened, before any act is written.
"""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING, Final

from pos_app.domain.articles import Category
from pos_app.domain.desk import Desk
from pos_app.services.first_look import FirstLook
from pos_app.storage.lost_book import was_emptied
from pos_app.storage.shop_rows import article_of, shop_of
from pos_app.storage.sqlite_driver import driver
from pos_app.storage.version import APPLICATION_ID, VERSION

if TYPE_CHECKING:
    from pathlib import Path

    from pos_app.storage.driver_types import DriverConnection

# The same questions as in `floor`, `work` and `views`, which need a quarter of a second to load.
_DESK: Final = """
    SELECT till.id, till_session.id, till_session.operator_id
    FROM till JOIN till_session ON till_session.till_id = till.id
    WHERE till.name = ? AND till_session.closed_at_us IS NULL
"""
_SHOP: Final = """
    SELECT name, currency, language, area_url, guard_minor, largest_operation_minor,
        largest_balance_minor, cash_limit_minor, vouchers_as_credit, slip_after_payment
    FROM shop
"""
_CATEGORIES: Final = "SELECT id, name, swatch, position FROM category ORDER BY position, id"
_ARTICLES: Final = """
    SELECT article.id, article.category_id, article.name, article.price_minor,
        article.vat_rate_bp, article.is_service, article.position, shop.currency
    FROM article JOIN category ON category.id = article.category_id JOIN shop ON shop.id = 1
    WHERE article.archived = 0
    ORDER BY category.position, article.position, article.id
"""


def first_look(path: Path, till_name: str) -> FirstLook | None:
    """What the file says, or nothing when anything in it is not as on every other day.

    A file that is new, empty, foreign, older, newer, busy or damaged is left to the opening, which
    knows what to do with it and how to say it.
    """
    if not path.exists() or was_emptied(path):
        return None
    try:
        with closing(
            driver().connect(f"{path.absolute().as_uri()}?mode=ro", uri=True, timeout=0)
        ) as connection:
            connection.isolation_level = None
            return _seen(connection, till_name)
    except driver().Error:
        return None


def _seen(connection: DriverConnection, till_name: str) -> FirstLook | None:
    connection.execute("PRAGMA trusted_schema = OFF")
    connection.execute("BEGIN")
    mark = connection.execute("PRAGMA application_id").fetchone()
    version = connection.execute("PRAGMA user_version").fetchone()
    if (mark, version) != ((APPLICATION_ID,), (VERSION,)):
        return None
    shop = connection.execute(_SHOP).fetchone()
    desk = connection.execute(_DESK, (till_name,)).fetchone()
    if shop is None or desk is None:
        return None
    categories = connection.execute(_CATEGORIES).fetchall()
    articles = connection.execute(_ARTICLES).fetchall()
    return FirstLook(
        Desk(*desk),
        shop_of(shop),
        tuple(Category(*row) for row in categories),
        tuple(map(article_of, articles)),
    )

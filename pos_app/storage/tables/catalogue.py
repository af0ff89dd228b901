"""The price list: categories and their articles."""

from __future__ import annotations

from typing import Final

from sqlalchemy import Column, ForeignKey, Index, Text

from pos_app.storage.tables.base import INTEGER, flag, number, rule, table

category: Final = table(
    "category",
    number(),
    Column("name", Text, nullable=False),
    Column("swatch", INTEGER, nullable=False, server_default="0"),
    Column("position", INTEGER, nullable=False, server_default="0"),
    rule("category_has_a_name", "name <> ''"),
)
"""A group of articles; its swatch marks their tiles."""

article: Final = table(
    "article",
    number(),
    Column("category_id", INTEGER, ForeignKey("category.id"), nullable=False),
    Column("name", Text, nullable=False),
    Column("price_minor", INTEGER, nullable=False),
    Column("vat_rate_bp", INTEGER, nullable=False, server_default="1000"),
    flag("is_service", default=True),
    Column("position", INTEGER, nullable=False, server_default="0"),
    flag("archived"),
    Index("article_by_category", "category_id", "position"),
    rule("article_has_a_name", "name <> ''"),
    rule("article_price_is_an_amount", "price_minor BETWEEN 0 AND 1000000000"),
    rule("article_vat_is_a_rate", "vat_rate_bp BETWEEN 0 AND 10000"),
    rule("article_service_flag", "is_service IN (0, 1)"),
    rule("article_archived_flag", "archived IN (0, 1)"),
)
"""One thing on the price list; orders keep their own copy of name and price."""

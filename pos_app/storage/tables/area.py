"""The customer area as the shop set it up."""

from __future__ import annotations

from typing import Final

from sqlalchemy import Column, LargeBinary

from pos_app.storage.tables.base import INTEGER, flag, rule, table, text

area: Final = table(
    "area",
    Column("id", INTEGER, primary_key=True, autoincrement=False),
    flag("shown", default=True),
    text("greeting"),
    text("contact"),
    text("picture_type"),
    Column("picture", LargeBinary),
    Column("picture_version", INTEGER, nullable=False, server_default="0"),
    rule("area_is_one", "id = 1"),
    rule("area_shown_flag", "shown IN (0, 1)"),
    rule("area_picture_has_a_type", "(picture IS NULL) = (picture_type = '')"),
)
"""Whether customers see their page, and what it says about the shop."""

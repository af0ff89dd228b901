"""The customer area: what the shop says there, how often it is opened, and what customers report."""

from __future__ import annotations

from typing import Final

from sqlalchemy import Column, ForeignKey, LargeBinary, Text, UniqueConstraint

from pos_app.storage.tables.base import INTEGER, flag, number, rule, some_rows, table, text

area: Final = table(
    "area",
    Column("id", INTEGER, primary_key=True, autoincrement=False),
    flag("shown", default=True),
    flag("takes_reports"),
    text("greeting"),
    text("contact"),
    text("picture_type"),
    Column("picture", LargeBinary),
    Column("picture_version", INTEGER, nullable=False, server_default="0"),
    rule("area_is_one", "id = 1"),
    rule("area_shown_flag", "shown IN (0, 1)"),
    rule("area_reports_flag", "takes_reports IN (0, 1)"),
    rule("area_picture_has_a_type", "(picture IS NULL) = (picture_type = '')"),
)
"""Whether customers see their page, and what it says about the shop."""

area_visit: Final = table(
    "area_visit",
    Column("digest", Text, ForeignKey("customer_token.digest"), primary_key=True),
    Column("visits", INTEGER, nullable=False),
    Column("last_at_us", INTEGER, nullable=False),
    rule("area_visit_counts", "visits >= 1"),
    clustered=True,
)
"""How often a page was opened by one link, and when last: a count, and nothing about whom."""

mistake_report: Final = table(
    "mistake_report",
    number(),
    Column("customer_id", INTEGER, ForeignKey("customer.id"), nullable=False),
    Column("operation_sequence", INTEGER, ForeignKey("operation.sequence"), nullable=False),
    Column("key", Text, nullable=False),
    text("text"),
    Column("reported_at_us", INTEGER, nullable=False),
    text("answer"),
    Column("answered_at_us", INTEGER),
    Column("answered_by", INTEGER, ForeignKey("operator.id")),
    rule("mistake_report_has_a_key", "key <> ''"),
    rule("mistake_report_answered_by_somebody", "(answered_at_us IS NULL) = (answered_by IS NULL)"),
    UniqueConstraint("customer_id", "key", name="mistake_report_once"),
    some_rows(
        "mistake_report_open",
        "id",
        where="answered_at_us IS NULL",
    ),
)
"""What a customer says is wrong with an operation; the answer is the last word about it."""

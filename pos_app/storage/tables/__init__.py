"""The tables of the store, one file per noun; each says which rule its rows keep."""

from __future__ import annotations

from pos_app.storage.tables.account import account
from pos_app.storage.tables.area import area, area_visit, mistake_report
from pos_app.storage.tables.base import METADATA
from pos_app.storage.tables.book import book, operation, operation_note, transfer
from pos_app.storage.tables.catalogue import article, category
from pos_app.storage.tables.customer import customer, customer_token
from pos_app.storage.tables.order import customer_order, order_line
from pos_app.storage.tables.print_job import print_job
from pos_app.storage.tables.request import request
from pos_app.storage.tables.shop import operator, shop, till, till_session
from pos_app.storage.tables.withdrawal import letter, withdrawal, withdrawal_rules

__all__ = [
    "METADATA",
    "account",
    "area",
    "area_visit",
    "article",
    "book",
    "category",
    "customer",
    "customer_order",
    "customer_token",
    "letter",
    "mistake_report",
    "operation",
    "operation_note",
    "operator",
    "order_line",
    "print_job",
    "request",
    "shop",
    "till",
    "till_session",
    "transfer",
    "withdrawal",
    "withdrawal_rules",
]

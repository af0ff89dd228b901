"""Requests: every act asked for, with its answer, so that asking twice changes nothing."""

from __future__ import annotations

from typing import Final

from sqlalchemy import Column, Text

from pos_app.storage.tables.base import INTEGER, rule, table

request: Final = table(
    "request",
    Column("request_id", Text, primary_key=True),
    Column("command", Text, nullable=False),
    Column("fingerprint", Text, nullable=False),
    Column("answer", Text, nullable=False),
    Column("answered_at_us", INTEGER, nullable=False),
    Column("seal", Text, nullable=False),
    rule("request_has_a_name", "request_id <> ''"),
    rule("request_fingerprint_is_a_digest", "length(fingerprint) = 64 AND length(seal) = 64"),
    clustered=True,
)
"""One act and the answer it got; the key lets an act happen once, whoever sends it again.

The fingerprint stands in the chain with the operation; the seal is a digest of this whole row.
"""

"""The print queue: slips that wait for paper, written together with what they speak of."""

from __future__ import annotations

from typing import Final

from sqlalchemy import Column, ForeignKey, Index, Text, UniqueConstraint

from pos_app.domain.slip_document import SlipKind
from pos_app.services.print_queue import JobState
from pos_app.storage.tables.base import INTEGER, one_of, rule, some_rows, table
from pos_app.storage.tables.base import text as text_column

print_job: Final = table(
    "print_job",
    Column("number", INTEGER, primary_key=True, autoincrement=False),
    Column("id", Text, nullable=False),
    Column("created_at_us", INTEGER, nullable=False),
    Column("till_id", INTEGER, ForeignKey("till.id"), nullable=False),
    text_column("printer_id"),
    Column("kind", Text, nullable=False),
    Column("document", Text, nullable=False),
    Column("state", Text, nullable=False, server_default="queued"),
    Column("attempts", INTEGER, nullable=False, server_default="0"),
    Column("next_try_at_us", INTEGER),
    Column("lease_owner", Text),
    Column("lease_until_us", INTEGER),
    text_column("sha256"),
    Column("bytes_total", INTEGER, nullable=False, server_default="0"),
    Column("bytes_sent", INTEGER, nullable=False, server_default="0"),
    text_column("process_id"),
    Column("level", Text),
    text_column("last_status"),
    text_column("last_error"),
    Column("copy_of", Text),
    Column("copy_number", INTEGER, nullable=False, server_default="0"),
    Column("expires_at_us", INTEGER),
    Column("resolved_by", INTEGER, ForeignKey("operator.id")),
    UniqueConstraint("id", name="print_job_id_once"),
    one_of("print_job_state_known", "state", tuple(JobState)),
    one_of("print_job_kind_known", "kind", tuple(SlipKind)),
    rule("print_job_copy_names_its_original", "(copy_number = 0) = (copy_of IS NULL)"),
    rule("print_job_counts", "attempts >= 0 AND bytes_sent >= 0 AND bytes_total >= 0"),
    some_rows(
        "print_job_waiting",
        "till_id",
        "number",
        where="state NOT IN ('printed', 'skipped')",
    ),
    Index("print_job_by_till", "till_id", "number"),
    some_rows(
        "print_job_by_original",
        "copy_of",
        where="copy_of IS NOT NULL",
    ),
)
"""One slip or drawer pulse; no money depends on where it stands."""

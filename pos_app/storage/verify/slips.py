"""Slips: a copy has an original, and says which."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from sqlalchemy import select

from pos_app.services.verify import Finding
from pos_app.storage.statement import Statement
from pos_app.storage.tables import print_job

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pos_app.storage.statement import Wire

_ORIGINAL: Final = print_job.alias("original")
_ORPHANS: Final = Statement(
    select(print_job.c.id)
    .outerjoin(_ORIGINAL, _ORIGINAL.c.id == print_job.c.copy_of)
    .where(print_job.c.copy_of.is_not(None))
    .where(_ORIGINAL.c.id.is_(None))
)


def slip_findings(wire: Wire) -> Iterator[Finding]:
    """Every copy's original is in the queue."""
    for row in wire.rows(_ORPHANS):
        yield Finding("print_job", str(row[0]), "a copy has an original")

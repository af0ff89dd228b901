"""Notes: each is the one whose digest stands in the chain, or was erased whole."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from sqlalchemy import or_, select

from pos_app.domain.chain import note_digest
from pos_app.services.verify import Finding
from pos_app.storage.ledger import written
from pos_app.storage.statement import Statement
from pos_app.storage.tables import operation, operation_note

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pos_app.storage.statement import Wire

_ALL: Final = Statement(
    select(
        operation.c.sequence,
        operation.c.note_digest,
        operation_note.c.reason,
        operation_note.c.note,
        operation_note.c.salt,
    )
    .select_from(operation)
    .outerjoin(operation_note, operation_note.c.operation_sequence == operation.c.sequence)
    .where(
        or_(operation.c.note_digest.is_not(None), operation_note.c.operation_sequence.is_not(None))
    )
)


def note_findings(wire: Wire) -> Iterator[Finding]:
    """Every note belongs to its operation, and every digest has its note."""
    for sequence, digest, reason, note, salt in wire.stream(_ALL):
        if salt is None:
            yield Finding("operation_note", str(sequence), "an operation keeps its note")
        elif salt and note_digest(salt, written(reason, note)) != digest:
            yield Finding("operation_note", str(sequence), "a note is never changed, only erased")

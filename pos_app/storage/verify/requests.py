"""Requests: each is as it was written when its act was carried out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from sqlalchemy import select

from pos_app.services.verify import Finding
from pos_app.storage.requests import seal_of
from pos_app.storage.statement import Statement
from pos_app.storage.tables import request

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pos_app.storage.statement import Wire

_ALL: Final = Statement(
    select(
        request.c.request_id,
        request.c.command,
        request.c.fingerprint,
        request.c.answer,
        request.c.answered_at_us,
        request.c.seal,
    )
)


def request_findings(wire: Wire) -> Iterator[Finding]:
    """Every request bears the seal of its own contents."""
    for row in wire.stream(_ALL):
        if seal_of(row[:-1]) != row[-1]:
            yield Finding("request", str(row[0]), "a request and its answer are never changed")

"""Sessions: everything was booked at a till, in a session of that till that was open."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from sqlalchemy import select

from pos_app.services.verify import Finding
from pos_app.storage.statement import Statement
from pos_app.storage.tables import till_session

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pos_app.storage.statement import Wire
    from pos_app.storage.verify.pages import Page

_ALL: Final = Statement(
    select(
        till_session.c.id,
        till_session.c.till_id,
        till_session.c.opened_at_us,
        till_session.c.closed_at_us,
    )
)


class Sessions:
    """Compares each operation with the session that it names."""

    def __init__(self, wire: Wire) -> None:
        self._sessions = {row[0]: row[1:] for row in wire.rows(_ALL)}

    def read(self, page: Page) -> Iterator[Finding]:
        """The session is of the same till, and was open at that time."""
        row = str(page.sequence)
        found = self._sessions.get(page.session_id)
        if found is None or found[0] != page.till_id:
            yield Finding("operation", row, "an operation is booked in a session of its till")
        elif found[2] is not None and page.recorded_at_us > found[2]:
            yield Finding("operation", row, "nothing is booked in a closed session")

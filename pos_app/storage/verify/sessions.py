"""Sessions: everything was booked at a till, in a session of that till that was open."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from sqlalchemy import select

from pos_app.services.verify import Finding
from pos_app.storage.statement import Statement
from pos_app.storage.tables import till_session

if TYPE_CHECKING:
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

    def read(self, page: Page) -> list[Finding]:
        """The session is of the same till, and was open at that time."""
        found = self._sessions.get(page.session_id)
        if found is None or found[0] != page.till_id:
            rule = "an operation is booked in a session of its till"
        elif found[2] is not None and page.recorded_at_us > found[2]:
            rule = "nothing is booked in a closed session"
        else:
            return []
        return [Finding("operation", str(page.sequence), rule)]

"""The letters that wait to be sent, as whoever sends them sees them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from sqlalchemy import bindparam, func, select, update

from pos_app.services.mail import Letter
from pos_app.services.withdrawal_letters import is_too_late
from pos_app.storage.statement import Statement
from pos_app.storage.tables import letter

if TYPE_CHECKING:
    from pos_app.storage.backend import Backend
    from pos_app.storage.clock import Clock

_DUE: Final = Statement(
    select(
        letter.c.key,
        letter.c.to_address,
        letter.c.subject,
        letter.c.body,
        letter.c.tries,
        letter.c.queued_at_us,
    )
    .where(letter.c.sent_at_us.is_(None))
    .where(letter.c.next_try_us <= bindparam("now"))
    .order_by(letter.c.next_try_us, letter.c.id)
    .limit(bindparam("rows"))
)
_SENT: Final = Statement(
    update(letter)
    .where(letter.c.key == bindparam("of"))
    .values(sent_at_us=bindparam("now"), body="", subject="", to_address="")
)
_FAILED: Final = Statement(
    update(letter)
    .where(letter.c.key == bindparam("of"))
    .values(next_try_us=bindparam("later"), tries=letter.c.tries + 1)
)
_WAITING: Final = Statement(
    select(func.count()).select_from(letter).where(letter.c.sent_at_us.is_(None))
)
_MICROSECONDS: Final = 1_000_000


class StoreMail:
    """``MailOutbox`` over an open store; what a method promises stands in the port."""

    def __init__(self, backend: Backend, clock: Clock) -> None:
        self._backend = backend
        self._clock = clock

    def due(self, *, limit: int = 20) -> tuple[Letter, ...]:
        now_us = self._clock()
        rows = self._backend.read(lambda wire: wire.rows(_DUE, now=now_us, rows=limit))
        return tuple(
            Letter(
                key=key,
                to=to,
                subject=subject,
                body=body,
                tries=tries,
                queued_at_us=queued_at_us,
                comes_too_late=is_too_late(key, queued_at_us, now_us),
            )
            for key, to, subject, body, tries, queued_at_us in rows
        )

    def sent(self, key: str) -> None:
        self._backend.write(lambda wire: wire.run(_SENT, of=key, now=self._clock()))

    def given_up(self, key: str) -> None:
        self.sent(key)

    def failed(self, key: str, wait_s: int) -> None:
        later = self._clock() + wait_s * _MICROSECONDS
        self._backend.write(lambda wire: wire.run(_FAILED, of=key, later=later))

    def waiting(self) -> int:
        row = self._backend.read(lambda wire: wire.row(_WAITING))
        assert row is not None
        counted: int = row[0]
        return counted

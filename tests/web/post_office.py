"""A mail server in the next room, with good and bad days."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from aiosmtpd.controller import Controller

from pos_app.web.mail_server import MailServer
from tests.ports import HOST, free_port
from tests.waiting import PATIENCE_S

if TYPE_CHECKING:
    import ssl
    from collections.abc import Iterator

SENDER: Final = "cassa@bar.example"


@dataclass  # The mail server looks at every member, which the slots of Python 3.11.2 do not bear.
class PostOffice:
    """What a mail server does with letters, and what it has taken."""

    drops: int = 0
    refuses: int = 0
    farewell: str = "221 Bye"
    taken: list[bytes] = field(default_factory=list)
    behind_doors: list[bool] = field(default_factory=list)

    async def handle_DATA(self, server: Any, session: Any, envelope: Any) -> str:  # noqa: ANN401, N802
        if self.drops:
            self.drops -= 1
            server.transport.abort()
            return "421 gone"
        if self.refuses:
            self.refuses -= 1
            return "451 try again later"
        self.taken.append(envelope.content)
        self.behind_doors.append(session.ssl is not None)
        return "250 taken"

    async def handle_QUIT(self, _server: Any, _session: Any, _envelope: Any) -> str:  # noqa: ANN401, N802
        return self.farewell


@contextmanager
def opened(office: PostOffice, tls: ssl.SSLContext | None = None) -> Iterator[MailServer]:
    """The mail server while it is open, as the worker knows it."""
    port = free_port()
    controller = Controller(
        office, hostname=HOST, port=port, tls_context=tls, ready_timeout=PATIENCE_S
    )
    controller.start()
    yield MailServer.at(f"smtp://{HOST}:{port}", SENDER)
    controller.stop()

"""Sends the letters that wait, one after the other, on a thread of its own."""

from __future__ import annotations

import logging
import smtplib
import ssl
import threading
from dataclasses import dataclass
from email.message import EmailMessage
from typing import TYPE_CHECKING, Final
from urllib.parse import unquote, urlsplit

from pos_app.services.store_trouble import StoreTrouble

if TYPE_CHECKING:
    from pos_app.services.mail import Letter, MailOutbox

LOG: Final = logging.getLogger("saldo.mail")
EVERY_S: Final = 5.0
_PATIENCE_S: Final = 20
_WAITS_S: Final = (10, 60, 300, 1800, 7200)
_SECURE: Final = "smtps"


@dataclass(frozen=True, slots=True)
class MailServer:
    """Where letters go out: ``smtp://USER:PASSWORD@HOST:PORT`` or ``smtps://…``, and from whom."""

    host: str
    port: int
    user: str
    password: str
    secure: bool
    sender: str

    @classmethod
    def at(cls, url: str, sender: str) -> MailServer:
        """The server that a URL names.

        Raises:
            ValueError: it names none, or the sender is no address.
        """
        parts = urlsplit(url)
        if parts.scheme not in {"smtp", _SECURE} or not parts.hostname or "@" not in sender:
            raise ValueError("mail goes out at smtp://HOST:PORT or smtps://HOST:PORT")
        secure = parts.scheme == _SECURE
        return cls(
            host=parts.hostname,
            port=parts.port or (465 if secure else 587),
            user=unquote(parts.username or ""),
            password=unquote(parts.password or ""),
            secure=secure,
            sender=sender,
        )

    def send(self, letter: Letter) -> None:
        """Hand a letter over.

        Raises:
            OSError, smtplib.SMTPException: it was not accepted, or nobody knows.
        """
        context = ssl.create_default_context()
        if self.secure:
            server: smtplib.SMTP = smtplib.SMTP_SSL(
                self.host, self.port, timeout=_PATIENCE_S, context=context
            )
        else:
            server = smtplib.SMTP(self.host, self.port, timeout=_PATIENCE_S)
        with server:
            if not self.secure and self.user:
                # A password never goes over the wire in the clear.
                server.starttls(context=context)
            if self.user:
                server.login(self.user, self.password)
            server.send_message(self._written(letter))

    def _written(self, letter: Letter) -> EmailMessage:
        message = EmailMessage()
        message["From"] = self.sender
        message["To"] = letter.to
        message["Subject"] = letter.subject
        # The same at every try: a server that took it before can tell.
        message["Message-ID"] = f"<{letter.key}@{self.sender.rpartition('@')[2]}>"
        message["Auto-Submitted"] = "auto-generated"
        message.set_content(letter.body)
        return message


class MailWorker:
    """Looks for letters every few seconds; what cannot be sent is tried again, later and later."""

    def __init__(self, outbox: MailOutbox, server: MailServer, every_s: float = EVERY_S) -> None:
        self._outbox = outbox
        self._server = server
        self._every_s = every_s
        self._stopped = threading.Event()
        self._thread = threading.Thread(target=self._work, name="mail", daemon=True)

    def start(self) -> None:
        """Begin to send."""
        self._thread.start()

    def close(self) -> None:
        """Send no more; what waits is sent by the next one."""
        self._stopped.set()
        self._thread.join()

    def _work(self) -> None:
        while not self._stopped.is_set():
            try:
                self.send_due()
            except StoreTrouble:
                LOG.info("the store cannot be reached, letters wait")
            self._stopped.wait(self._every_s)

    def send_due(self) -> None:
        """Send every letter whose time has come."""
        for letter in self._outbox.due():
            self._send(letter)

    def _send(self, letter: Letter) -> None:
        try:
            self._server.send(letter)
        except (OSError, smtplib.SMTPException, ValueError) as trouble:
            # Its words may hold the address.
            LOG.info("letter %s not sent: %s", letter.key, type(trouble).__name__)
            self._outbox.failed(letter.key, _WAITS_S[min(letter.tries, len(_WAITS_S) - 1)])
        else:
            self._outbox.sent(letter.key)
            LOG.info("letter %s sent", letter.key)

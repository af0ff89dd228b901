"""The mail server that takes our letters, and how it is spoken to."""

from __future__ import annotations

import hashlib
import smtplib
import ssl
from contextlib import closing, suppress
from dataclasses import dataclass
from email.message import EmailMessage
from typing import TYPE_CHECKING, Final
from urllib.parse import unquote, urlsplit

from pos_app.domain.mail_address import is_mail_address

if TYPE_CHECKING:
    from pos_app.services.mail import Letter

_PATIENCE_S: Final = 20
_SECURE: Final = "smtps"
_NAME_SIGNS: Final = 16


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
        if (
            parts.scheme not in {"smtp", _SECURE}
            or not parts.hostname
            or not is_mail_address(sender)
        ):
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
            ValueError: nobody lives at such an address; not every Python says so itself.
        """
        if not is_mail_address(letter.to):
            raise ValueError("no address")
        with closing(self._called()) as server:
            if self.user:
                server.login(self.user, self.password)
            server.send_message(self._written(letter))
            with suppress(OSError, smtplib.SMTPException):
                # It has the letter: nothing that it says now may get it a second one.
                server.quit()

    def _called(self) -> smtplib.SMTP:
        if self.secure:
            context = ssl.create_default_context()
            return smtplib.SMTP_SSL(self.host, self.port, timeout=_PATIENCE_S, context=context)
        server = smtplib.SMTP(self.host, self.port, timeout=_PATIENCE_S)
        try:
            server.ehlo_or_helo_if_needed()
            # A password never goes over the wire in the clear, whatever the server offers.
            if self.user or server.has_extn("starttls"):
                server.starttls(context=self._context())
        except BaseException:
            server.close()
            raise
        return server

    def _context(self) -> ssl.SSLContext:
        """Who gets a password proves its name; a relay without one need not have a certificate."""
        context = ssl.create_default_context()
        if not self.user:
            context.check_hostname = False
            context.verify_mode = ssl.CERT_NONE
        return context

    def _written(self, letter: Letter) -> EmailMessage:
        message = EmailMessage()
        message["From"] = self.sender
        message["To"] = letter.to
        message["Subject"] = letter.subject
        # The same at every try: a server that took it before can tell.
        message["Message-ID"] = f"<{_name_of(letter)}@{self.sender.rpartition('@')[2]}>"
        message["Auto-Submitted"] = "auto-generated"
        message.set_content(letter.body)
        return message


def _name_of(letter: Letter) -> str:
    """A name that is the letter's own for ever: after a backup was put back numbers come again."""
    meant = f"{letter.key} {letter.queued_at_us} {letter.to} {letter.body}"
    return f"{letter.key}.{hashlib.sha256(meant.encode()).hexdigest()[:_NAME_SIGNS]}"

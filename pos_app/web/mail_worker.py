"""Sends the letters that wait, one after the other, on a thread of its own."""

from __future__ import annotations

import logging
import threading
from typing import TYPE_CHECKING, Final

from pos_app.services.store_trouble import StoreTrouble

if TYPE_CHECKING:
    from pos_app.services.mail import Letter, MailOutbox
    from pos_app.web.mail_server import MailServer

LOG: Final = logging.getLogger("saldo.mail")
EVERY_S: Final = 5.0
_WAITS_S: Final = (10, 60, 300, 1800, 7200)


class MailWorker:
    """Looks for letters every few seconds; what cannot be sent is tried again, later and later."""

    def __init__(self, outbox: MailOutbox, server: MailServer, every_s: float = EVERY_S) -> None:
        self._outbox = outbox
        self._server = server
        self._every_s = every_s
        self._taken: set[str] = set()
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
            except StoreTrouble as trouble:
                LOG.warning("letters wait for the store: %s", type(trouble).__name__)
            except Exception as fault:  # noqa: BLE001 - later letters must be sent whatever this was
                LOG.error("letters wait: %s", type(fault).__name__)  # noqa: TRY400 - its text may hold an address
            self._stopped.wait(self._every_s)

    def send_due(self) -> None:
        """Send every letter whose time has come."""
        due = self._outbox.due()
        went = [self._went(letter) for letter in due if not self._stopped.is_set()]
        if not all(went):
            LOG.warning("%d letters wait to be sent", self._outbox.waiting())

    def _went(self, letter: Letter) -> bool:
        """Whether nothing is left to be done about a letter."""
        if letter.comes_too_late and letter.key not in self._taken:
            self._outbox.given_up(letter.key)
            LOG.warning("letter %s given up: its code is worth nothing any more", letter.key)
            return True
        if letter.key not in self._taken and not self._handed_over(letter):
            self._outbox.failed(letter.key, _WAITS_S[min(letter.tries, len(_WAITS_S) - 1)])
            return False
        # What a server took is never handed over again, however long the store does not hear of it.
        self._taken.add(letter.key)
        self._outbox.sent(letter.key)
        self._taken.discard(letter.key)
        LOG.info("letter %s sent", letter.key)
        return True

    def _handed_over(self, letter: Letter) -> bool:
        try:
            self._server.send(letter)
        except Exception as trouble:  # noqa: BLE001 - one letter never keeps the others back
            # Its words may hold the address.
            LOG.warning("letter %s not sent: %s", letter.key, type(trouble).__name__)
            return False
        return True

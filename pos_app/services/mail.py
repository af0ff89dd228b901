"""Letters: written with the act they tell of, sent later by somebody else."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """An e-mail; its key is its Message-ID too, so that sending it twice can be noticed."""

    key: str
    to: str
    subject: str
    body: str
    tries: int = 0
    queued_at_us: int = 0
    comes_too_late: bool = False
    """Whether what it says is worth nothing any more."""


class MailOutbox(Protocol):
    """Letters that wait to be sent."""

    def due(self, *, limit: int = 20) -> tuple[Letter, ...]:
        """The letters whose time has come, oldest first."""

    def sent(self, key: str) -> None:
        """A letter is on its way; its words are forgotten here."""

    def given_up(self, key: str) -> None:
        """A letter comes too late; its words are forgotten here, as if it had been sent."""

    def failed(self, key: str, wait_s: int) -> None:
        """A letter could not be sent, and is tried again after a while."""

    def waiting(self) -> int:
        """How many letters were not sent yet: the badge."""

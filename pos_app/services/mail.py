"""Letters: written with the act they tell of, sent later by somebody else."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from typing import Final, Protocol

_HICCUP_US: Final = 60 * 1_000_000
"""A letter that waits no longer than this met nothing worth telling."""
_NOBODY_US: Final = 600 * 1_000_000
"""Whoever sends may be busy with other letters for some minutes, never for as long as this."""


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


class LetterTrouble(Enum):
    """Why letters stay: the mail server does not take them, or nobody tries to send them."""

    NONE = auto()
    NOT_TAKEN = auto()
    NOBODY_SENDS = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class LettersWaiting:
    """What can be known of the letters that were not sent yet: how many, and since when."""

    count: int = 0
    since_us: int = 0
    tries: int = 0
    """How often the one was tried that was tried most."""
    next_try_us: int = 0

    def trouble(self, now_us: int) -> LetterTrouble:
        """What keeps them, once they wait for longer than letters do."""
        if not self.count or now_us - self.since_us <= _HICCUP_US:
            return LetterTrouble.NONE
        if now_us - self.next_try_us > _NOBODY_US:
            return LetterTrouble.NOBODY_SENDS
        return LetterTrouble.NOT_TAKEN if self.tries else LetterTrouble.NONE


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

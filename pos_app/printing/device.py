"""What the print worker needs from anything that can print a slip."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from threading import Event
from typing import TYPE_CHECKING, Protocol

from pos_app.printing.printer_state import Status

if TYPE_CHECKING:
    from pos_app.printing.outcome import Outcome
    from pos_app.services.print_queue import PrintJob


@dataclass(frozen=True, slots=True)
class Prepared:
    """A job turned into what will leave the till."""

    payload: bytes
    process_id: str = ""
    no_later_than: datetime | None = None
    """When it must not come out any more: a drawer that springs open late is worse than none."""


@dataclass(frozen=True, slots=True)
class Watch:
    """How a device tells its worker what happens while it prints.

    ``before_first_byte`` must return before anything leaves: it writes down that something may
    have left.  It raises when nothing may leave any more, and a device lets that pass.
    ``give_up`` is set when the till closes.
    """

    before_first_byte: Callable[[], None]
    progress: Callable[[int, Status], None]
    give_up: Event


class Device(Protocol):
    """A printer, or something that stands in for one."""

    def after_a_crash(self) -> None:
        """Learn that the till's last run may have broken off in the middle of a slip."""

    def prepare(self, job: PrintJob) -> Prepared:
        """Turn the document into bytes; nothing leaves yet."""

    def deliver(self, prepared: Prepared, watch: Watch) -> Outcome:
        """Try once to print what was prepared."""

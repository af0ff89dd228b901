"""Scontrino di prova: a slip that shows whether the printer is set up right."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from pos_app.domain.desk import Desk, Permission
from pos_app.services.acts import perform
from pos_app.services.print_balance import SlipQueued

if TYPE_CHECKING:
    from pos_app.services.ports import Counter, Work


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintCheck:
    """Print one of everything at this till's printer; ``printer`` is its address."""

    request_id: str
    desk: Desk
    printer: str
    profile: str = ""


def print_check(counter: Counter, command: PrintCheck) -> SlipQueued:
    """Queue a test slip with the shop's own letters, amounts and code."""

    def act(work: Work, asked: PrintCheck) -> SlipQueued:
        from pos_app.services.slip_jobs import enqueue_printer_check

        slip = enqueue_printer_check(counter, work, asked.desk, asked.printer, asked.profile)
        return SlipQueued(slip=slip)

    return perform(counter.store, command, Permission.SELL, SlipQueued, act)

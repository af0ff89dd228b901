"""Slips that show how a printer is set up: one of everything, and the one to calibrate it by."""

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


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintCalibration:
    """Let this till's printer show every candidate of what it may be able to do."""

    request_id: str
    desk: Desk
    printer: str
    profile: str


def print_check(counter: Counter, command: PrintCheck) -> SlipQueued:
    """Queue a test slip with the shop's own letters, amounts and code."""

    def act(work: Work, asked: PrintCheck) -> SlipQueued:
        from pos_app.services.printer_slip_jobs import enqueue_printer_check

        slip = enqueue_printer_check(counter, work, asked.desk, asked.printer, asked.profile)
        return SlipQueued(slip=slip)

    return perform(counter.store, command, Permission.SELL, SlipQueued, act)


def print_calibration(counter: Counter, command: PrintCalibration) -> SlipQueued:
    """Queue the slip on which the printer shows what it can do."""

    def act(work: Work, asked: PrintCalibration) -> SlipQueued:
        from pos_app.services.printer_slip_jobs import enqueue_calibration

        slip = enqueue_calibration(counter, work, asked.desk, asked.printer, asked.profile)
        return SlipQueued(slip=slip)

    return perform(counter.store, command, Permission.CHANGE_SETTINGS, SlipQueued, act)

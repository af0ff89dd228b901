"""Slips that show how a printer is set up and what it can do, queued like every other."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from pos_app.services.slip_heading import heading
from pos_app.services.slips.calibration import calibration_slip
from pos_app.services.slips.facts import PrinterCheckFacts
from pos_app.services.slips.printer_check import printer_check_slip

if TYPE_CHECKING:
    from pos_app.domain.desk import Desk
    from pos_app.services.ports import Counter, Work


def enqueue_printer_check(
    counter: Counter, work: Work, desk: Desk, printer: str, profile: str
) -> str:
    """Queue a slip that shows whether the printer at this address is set up right."""
    facts = _printer_facts(counter, work, desk, printer, profile)
    return work.enqueue(printer_check_slip(facts, counter.words(facts.heading.language)), desk)


def enqueue_calibration(
    counter: Counter, work: Work, desk: Desk, printer: str, profile: str
) -> str:
    """Queue the slip on which the printer shows what it can do."""
    facts = _printer_facts(counter, work, desk, printer, profile)
    return work.enqueue(calibration_slip(facts, counter.words(facts.heading.language)), desk)


def _printer_facts(
    counter: Counter, work: Work, desk: Desk, printer: str, profile: str
) -> PrinterCheckFacts:
    plain = heading(counter, work, desk, work.now_us())
    shown = replace(plain, qr_url=work.shop().area_url.upper(), logo=counter.logo())
    return PrinterCheckFacts(heading=shown, printer=printer, profile=profile)

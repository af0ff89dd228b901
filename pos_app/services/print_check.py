"""Scontrino di prova: a slip that shows whether the printer is set up right."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from pos_app.domain.desk import Desk, Permission
from pos_app.services.acts import perform
from pos_app.services.print_balance import SlipQueued
from pos_app.services.slip_jobs import wall_time
from pos_app.services.slips.facts import Heading, PrinterCheckFacts
from pos_app.services.slips.printer_check import printer_check_slip

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
        shop = work.shop()
        till, cashier = work.cashier(asked.desk)
        heading = Heading(
            shop=shop.name,
            language=shop.language,
            currency=shop.currency,
            till=till,
            cashier=cashier,
            at=wall_time(work.now_us()),
            qr_url=shop.area_url.upper(),
        )
        facts = PrinterCheckFacts(heading=heading, printer=asked.printer, profile=asked.profile)
        document = printer_check_slip(facts, counter.words(shop.language))
        return SlipQueued(slip=work.enqueue(document, asked.desk))

    return perform(counter.store, command, Permission.SELL, SlipQueued, act)

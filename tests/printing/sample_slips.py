"""One slip of every kind, as a bar would give them out."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta, timezone
from typing import TYPE_CHECKING, Final

from pos_app.domain.money import Money
from pos_app.domain.tenders import Method
from pos_app.printing.calibration import with_candidates
from pos_app.printing.slip_words import slip_words
from pos_app.services.slips.balance import balance_slip
from pos_app.services.slips.calibration import calibration_slip
from pos_app.services.slips.copies import as_copy
from pos_app.services.slips.facts import (
    BalanceFacts,
    CreditMove,
    Heading,
    Item,
    KitchenFacts,
    KitchenNews,
    Paid,
    PaymentFacts,
    PrinterCheckFacts,
    SettledTab,
    SettlementFacts,
    TabFacts,
    TopUpFacts,
)
from pos_app.services.slips.kitchen import kitchen_slip
from pos_app.services.slips.payment import payment_slip
from pos_app.services.slips.printer_check import printer_check_slip
from pos_app.services.slips.settlement import settlement_slip
from pos_app.services.slips.tab import tab_slip
from pos_app.services.slips.top_up import top_up_slip

if TYPE_CHECKING:
    from collections.abc import Callable

    from pos_app.domain.slip_document import SlipDocument

LANGUAGES: Final = ("it", "pt_BR", "en")
QR_URL: Final = "HTTPS://SALDO.EXAMPLE.IT/S/K7QW2MZ4RT9XHB3FVN6DPA5C8E"
MORNING: Final = datetime(2026, 7, 19, 10, 32, tzinfo=timezone(timedelta(hours=2)))


def heading(language: str = "it", *, qr_url: str = QR_URL) -> Heading:
    return Heading(
        shop="Bar Centrale",
        language=language,
        currency="BRL" if language == "pt_BR" else "EUR",
        till="Cassa 1",
        cashier="Giulia",
        at=MORNING,
        operation=1042,
        anchor="9f3a77c1",
        qr_url=qr_url,
    )


def balance(language: str = "it", *, customer: str = "Anna B.", credit: int = 750) -> SlipDocument:
    top = heading(language)
    facts = BalanceFacts(
        heading=top,
        customer=customer,
        credit=Money(credit, top.currency),
        tab=Money(1500, top.currency),
    )
    return balance_slip(facts, slip_words(language))


def top_up(
    language: str = "it", *, note: str = "Acconto di luglio", qr_url: str = QR_URL
) -> SlipDocument:
    top = heading(language, qr_url=qr_url)
    facts = TopUpFacts(
        heading=top,
        customer="Rossi Costruzioni srl",
        amount=Money(5000, top.currency),
        method=Method.CASH,
        credit=CreditMove(Money(1250, top.currency), Money(6250, top.currency)),
        note=note,
    )
    return top_up_slip(facts, slip_words(language))


def settlement(language: str = "it", *, tabs: int = 3) -> SlipDocument:
    top = heading(language)
    closed = tuple(
        SettledTab(1021 - 7 * day, MORNING - timedelta(days=day), Money(800, top.currency))
        for day in range(tabs, 0, -1)
    )
    facts = SettlementFacts(
        heading=top,
        customer="Luca M.",
        tabs=closed,
        total=Money(800 * tabs, top.currency),
        paid=(Paid(Method.CREDIT, Money(800 * tabs, top.currency)),),
        tab_left=Money(450, top.currency),
        credit=CreditMove(Money(3000, top.currency), Money(600, top.currency)),
    )
    return settlement_slip(facts, slip_words(language))


def items(currency: str) -> tuple[Item, ...]:
    return (
        Item(2, "Caffè", Money(260, currency)),
        Item(1, "Cornetto alla crema di pistacchio di Bronte", Money(190, currency)),
        Item(12, "Spremuta d’arancia", Money(897, currency)),
    )


def payment(language: str = "it") -> SlipDocument:
    top = heading(language)
    facts = PaymentFacts(
        heading=top,
        order=57,
        items=items(top.currency),
        total=Money(1347, top.currency),
        paid=(
            Paid(Method.CREDIT, Money(1000, top.currency)),
            Paid(Method.CASH, Money(500, top.currency)),
        ),
        customer="Anna B.",
        credit=CreditMove(Money(1000, top.currency), Money(0, top.currency)),
        change=Money(153, top.currency),
    )
    return payment_slip(facts, slip_words(language))


def tab(language: str = "it") -> SlipDocument:
    top = heading(language)
    facts = TabFacts(
        heading=top,
        customer="Luca M.",
        order=58,
        items=items(top.currency),
        owed=Money(1347, top.currency),
        tab=Money(3747, top.currency),
    )
    return tab_slip(facts, slip_words(language))


def kitchen(language: str = "it") -> SlipDocument:
    facts = KitchenFacts(
        heading=heading(language),
        order=58,
        items=((2, "Piadina crudo e squacquerone"), (1, "Insalata niçoise, senza cipolla")),
        customer="Luca M.",
    )
    return kitchen_slip(facts, slip_words(language))


def kitchen_change(language: str = "it") -> SlipDocument:
    facts = KitchenFacts(
        heading=heading(language),
        order=58,
        items=((1, "Piadina crudo e squacquerone"),),
        removed=((12, "Insalata niçoise, senza cipolla"),),
        news=KitchenNews.CHANGED,
    )
    return kitchen_slip(facts, slip_words(language))


def kitchen_end(language: str = "it") -> SlipDocument:
    facts = KitchenFacts(
        heading=heading(language),
        order=58,
        items=(),
        removed=((2, "Piadina crudo e squacquerone"),),
        news=KitchenNews.CANCELLED,
        customer="Luca M.",
    )
    return kitchen_slip(facts, slip_words(language))


def printer_check(language: str = "it") -> SlipDocument:
    facts = PrinterCheckFacts(heading=heading(language), printer="192.0.2.17", profile="generic-80")
    return printer_check_slip(facts, slip_words(language))


def calibration(language: str = "it") -> SlipDocument:
    """With the candidates that the printer adds below its words."""
    facts = PrinterCheckFacts(heading=heading(language), printer="192.0.2.17", profile="generic-80")
    return with_candidates(calibration_slip(facts, slip_words(language)))


def copy(language: str = "it") -> SlipDocument:
    return as_copy(top_up(language), 2, MORNING + timedelta(minutes=5), slip_words(language))


def practice(language: str = "it") -> SlipDocument:
    facts = BalanceFacts(
        heading=replace(heading(language), is_practice=True),
        customer="Anna B.",
        credit=Money(750, heading(language).currency),
        tab=Money(0, heading(language).currency),
    )
    return balance_slip(facts, slip_words(language))


EVERY_SLIP: Final[dict[str, Callable[[str], SlipDocument]]] = {
    "balance": balance,
    "top-up": top_up,
    "settlement": settlement,
    "payment": payment,
    "tab": tab,
    "kitchen": kitchen,
    "kitchen-change": kitchen_change,
    "kitchen-end": kitchen_end,
    "printer-check": printer_check,
    "copy": copy,
    "practice": practice,
}

WITH_CODE: Final = [kind for kind in EVERY_SLIP if not kind.startswith("kitchen")]
"""The slips that people take home; the kitchen needs no code."""

"""Slips with their QR, from stored document to bytes: drawn by the printer, and drawn by the till."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

from benchmarks.report import COMPARED, Promise, Report, compared
from benchmarks.turns import compare
from pos_app.domain.money import Money
from pos_app.domain.slip_document import Qr
from pos_app.domain.slip_document_json import document_from_json, document_to_json
from pos_app.domain.tenders import Method
from pos_app.printing.profiles import load_profile
from pos_app.printing.rendering import render
from pos_app.printing.slip_words import slip_words
from pos_app.services.slips.balance import balance_slip
from pos_app.services.slips.facts import (
    BalanceFacts,
    CreditMove,
    Heading,
    Item,
    Paid,
    PaymentFacts,
    SettledTab,
    SettlementFacts,
)
from pos_app.services.slips.payment import payment_slip
from pos_app.services.slips.settlement import settlement_slip

if TYPE_CHECKING:
    from benchmarks.bench import Bench
    from benchmarks.turns import Comparison
    from pos_app.domain.slip_document import SlipDocument

TABS: Final = 12
NATIVE: Final = "epson-tm-t20iii"
RASTER: Final = "raster-80"
STAR: Final = "star-tsp100"
_LINK: Final = "HTTPS://SALDO.EXAMPLE.IT/S/K7QW2MZ4RT9XHB3FVN6D"
_COLUMNS: Final = 48
_AT: Final = datetime(2026, 7, 19, 10, 32, tzinfo=UTC)
_STEPS: Final = 300
_PICTURES: Final = 40


def measure(_bench: Bench) -> Report:
    """Lay a slip out and write its bytes; and the way into and out of the queue."""
    balance, paid, settled = _balance(), _paid(), _settled()
    reminder = _timed(balance, NATIVE, _STEPS)
    payment = _timed(paid, NATIVE, _STEPS)
    list_of_tabs = _timed(settled, NATIVE, _STEPS)
    queued = compare(
        lambda _: render(document_from_json(document_to_json(settled)), load_profile(NATIVE)),
        _by_hand,
        steps=_STEPS,
    )
    drawn, star = _timed(paid, RASTER, _PICTURES), _timed(paid, STAR, _PICTURES)
    return Report(
        title="A slip as bytes for the printer",
        how=f"The reminder of a balance ({_size(balance, NATIVE):,} bytes), of a payment"
        f" ({_size(paid, NATIVE):,} bytes) and the list of {TABS} settled tabs"
        f" ({_size(settled, NATIVE):,} bytes), each with a QR drawn by the printer; then the"
        f" payment as one picture of the whole slip ({_size(paid, RASTER):,} bytes, for Star"
        f" {_size(paid, STAR):,}). Every slip has a QR of its own, as at a till. The floor joins"
        f" the bytes of {TABS} lines by hand.",
        columns=COMPARED,
        rows=(
            compared("balance", reminder),
            compared("payment", payment),
            compared(f"{TABS} tabs", list_of_tabs),
            compared(f"{TABS} tabs, through the queue's JSON", queued),
            compared("payment as a picture, 80 mm", drawn),
            compared("payment as a picture, Star", star),
        ),
        promises=(
            Promise("balance slip with a native QR", 0.5, reminder.ours.p50_ms, "ms"),
            Promise("payment slip with a native QR", 5, payment.ours.p50_ms, "ms"),
            Promise("payment slip with a native QR", 900, _size(paid, NATIVE), "bytes"),
            Promise("payment slip as a picture, 80 mm", 20, drawn.ours.p50_ms, "ms"),
            Promise("payment slip as a picture, Star", 20, star.ours.p50_ms, "ms"),
        ),
    )


def _timed(slip: SlipDocument, profile: str, steps: int) -> Comparison:
    model = load_profile(profile)
    return compare(
        lambda number: render(_with_own_code(slip, number), model), _by_hand, steps=steps
    )


def _size(slip: SlipDocument, profile: str) -> int:
    return len(render(slip, load_profile(profile), "aB1~"))


def _with_own_code(slip: SlipDocument, number: int) -> SlipDocument:
    """No two slips of a till have the same QR, and drawing one is a good part of the work."""
    blocks = (
        replace(block, payload=f"{_LINK}{number:06d}") if isinstance(block, Qr) else block
        for block in slip.blocks
    )
    return replace(slip, blocks=tuple(blocks))


def _heading() -> Heading:
    return Heading(
        shop="Bar Centrale",
        language="it",
        currency="EUR",
        till="Cassa 1",
        cashier="Giulia",
        at=_AT,
        operation=1042,
        anchor="9f3a77c1",
        qr_url=f"{_LINK}000000",
    )


def _balance() -> SlipDocument:
    facts = BalanceFacts(
        heading=_heading(), customer="Anna B.", credit=Money(3494), tab=Money(1250)
    )
    return balance_slip(facts, slip_words("it"))


def _paid() -> SlipDocument:
    facts = PaymentFacts(
        heading=_heading(),
        order=57,
        items=(
            Item(2, "Caffè", Money(260)),
            Item(1, "Cornetto alla crema di pistacchio di Bronte", Money(190)),
            Item(12, "Spremuta di arancia", Money(897)),
        ),
        total=Money(1347),
        paid=(Paid(Method.CREDIT, Money(1000)), Paid(Method.CASH, Money(500))),
        customer="Anna B.",
        credit=CreditMove(Money(1000), Money(0)),
        change=Money(153),
    )
    return payment_slip(facts, slip_words("it"))


def _settled() -> SlipDocument:
    facts = SettlementFacts(
        heading=_heading(),
        customer="Anna B.",
        tabs=tuple(SettledTab(1000 + tab, _AT, Money(120 + tab)) for tab in range(TABS)),
        total=Money(1506),
        paid=(Paid(Method.CREDIT, Money(1506)),),
        tab_left=Money(0),
        credit=CreditMove(Money(5000), Money(3494)),
        change=None,
    )
    return settlement_slip(facts, slip_words("it"))


def _by_hand(number: int) -> bytes:
    """About the same slip, as whoever knows nothing but this printer would write it."""
    lines = [f"Ordine {1000 + tab}, 19/07{f'{120 + tab},00':>30}" for tab in range(TABS)]
    text = "\n".join(["BAR CENTRALE", "Anna B.", "-" * _COLUMNS, *lines, "-" * _COLUMNS])
    link = f"{_LINK}{number:06d}".encode()
    size = len(link) + 3
    qr_code = b"\x1d(k" + bytes((size % 256, size // 256)) + b"1P0" + link + b"\x1d(k\x03\x001Q0"
    return b"\x1b@" + text.encode("cp858") + qr_code + b"\n\n\n\x1dV\x00"

"""A slip of twelve movements with a QR that the printer draws, from stored document to bytes."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

from benchmarks.report import COMPARED, Promise, Report, compared
from benchmarks.turns import compare
from pos_app.domain.money import Money
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
    Paid,
    SettledTab,
    SettlementFacts,
)
from pos_app.services.slips.settlement import settlement_slip

if TYPE_CHECKING:
    from benchmarks.bench import Bench
    from pos_app.domain.slip_document import SlipDocument

TABS: Final = 12
_QR: Final = b"HTTPS://SALDO.EXAMPLE.IT/S/K7QW2MZ4RT9XHB3FVN6DPA5C8E"
_COLUMNS: Final = 48
_AT: Final = datetime(2026, 7, 19, 10, 32, tzinfo=UTC)
_STEPS: Final = 300


def measure(_bench: Bench) -> Report:
    """Lay a slip out and write its bytes; and the way into and out of the queue."""
    balance, settled = _balance(), _settled()
    reminder = compare(lambda _: _bytes(balance), _by_hand, steps=_STEPS)
    list_of_tabs = compare(lambda _: _bytes(settled), _by_hand, steps=_STEPS)
    queued = compare(
        lambda _: _bytes(document_from_json(document_to_json(settled))), _by_hand, steps=_STEPS
    )
    size = len(_bytes(balance))
    return Report(
        title="A slip as bytes for the printer",
        how=f"The reminder of a balance ({size:,} bytes) and the list of {TABS} settled tabs"
        f" ({len(_bytes(settled)):,} bytes), each with a QR drawn by the printer. The floor joins"
        f" the bytes of {TABS} lines by hand.",
        columns=COMPARED,
        rows=(
            compared("balance", reminder),
            compared(f"{TABS} tabs", list_of_tabs),
            compared(f"{TABS} tabs, through the queue's JSON", queued),
        ),
        promises=(
            Promise("balance slip with a native QR", 0.5, reminder.ours.p50_ms, "ms"),
            Promise("balance slip with a native QR", 1000, size, "bytes"),
        ),
    )


def _bytes(slip: SlipDocument) -> bytes:
    return render(slip, load_profile("epson-tm-t20iii"))


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
        qr_url=_QR.decode(),
    )


def _balance() -> SlipDocument:
    facts = BalanceFacts(
        heading=_heading(), customer="Anna B.", credit=Money(3494), tab=Money(1250)
    )
    return balance_slip(facts, slip_words("it"))


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


def _by_hand(_number: int) -> bytes:
    """About the same slip, as whoever knows nothing but this printer would write it."""
    lines = [f"Ordine {1000 + tab}, 19/07{f'{120 + tab},00':>30}" for tab in range(TABS)]
    text = "\n".join(["BAR CENTRALE", "Anna B.", "-" * _COLUMNS, *lines, "-" * _COLUMNS])
    size = len(_QR) + 3
    qr_code = b"\x1d(k" + bytes((size % 256, size // 256)) + b"1P0" + _QR + b"\x1d(k\x03\x001Q0"
    return b"\x1b@" + text.encode("cp858") + qr_code + b"\n\n\n\x1dV\x00"

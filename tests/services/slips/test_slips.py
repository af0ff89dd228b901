"""What each slip tells the customer."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from pos_app.domain.money import Money
from pos_app.domain.slip_document import Cut, Image, Qr, Row, Size, SlipDocument, SlipKind, Text
from pos_app.domain.tenders import Method
from pos_app.services.print_queue import expiry_of
from pos_app.services.slips.balance import balance_slip
from pos_app.services.slips.calibration import calibration_slip
from pos_app.services.slips.copies import as_copy
from pos_app.services.slips.drawer import drawer_pulse
from pos_app.services.slips.facts import (
    BalanceFacts,
    CreditMove,
    Heading,
    Item,
    KitchenFacts,
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
from pos_app.services.slips.pieces import Voice
from pos_app.services.slips.printer_check import printer_check_slip
from pos_app.services.slips.settlement import settlement_slip
from pos_app.services.slips.tab import tab_slip
from pos_app.services.slips.top_up import top_up_slip

NOON = datetime(2026, 7, 19, 12, 5, tzinfo=UTC)
HEADING = Heading(
    shop="Bar Centrale",
    language="it",
    currency="EUR",
    till="Cassa 1",
    cashier="Giulia",
    at=NOON,
    operation=1042,
    anchor="9f3a77c1",
    qr_url="HTTPS://SALDO.EXAMPLE/S/K7QW2MZ4RT9XHB3FVN6DPA5C8E",
)
TOP_UP = TopUpFacts(
    heading=HEADING,
    customer="Anna B.",
    amount=Money(5000),
    method=Method.CASH,
    credit=CreditMove(Money(1250), Money(6250)),
)
PAYMENT = PaymentFacts(
    heading=HEADING,
    order=57,
    items=(Item(2, "Caffè", Money(260)),),
    total=Money(260),
    paid=(Paid(Method.CASH, Money(500)),),
)
SETTLEMENT = SettlementFacts(
    heading=HEADING,
    customer="Luca M.",
    tabs=tuple(SettledTab(order, NOON, Money(800)) for order in (51, 52, 53)),
    total=Money(2400),
    paid=(Paid(Method.CREDIT, Money(2400)),),
    tab_left=Money(0),
)


def english(text: str) -> str:
    return text


def said(document: SlipDocument) -> list[str]:
    """Every line of the slip as a sentence."""
    lines = []
    for block in document.blocks:
        if isinstance(block, Text):
            lines.append(block.text)
        elif isinstance(block, Row):
            lines.append(" | ".join(cell.text for cell in block.cells))
    return lines


def large(document: SlipDocument) -> list[str]:
    rows = [block for block in document.blocks if isinstance(block, Row)]
    return [cell.text for row in rows if row.size is Size.LARGE for cell in row.cells]


def test_the_first_words_say_that_it_is_no_fiscal_document() -> None:
    assert said(top_up_slip(TOP_UP, english))[0] == "MANAGEMENT DOCUMENT, NOT A FISCAL RECEIPT"


def test_the_shops_logo_stands_above_its_name() -> None:
    logo = Image(8, 1, b"\xff")
    with_logo = replace(TOP_UP, heading=replace(HEADING, logo=logo))

    blocks = top_up_slip(with_logo, english).blocks
    assert blocks.index(logo) == 2
    assert top_up_slip(TOP_UP, english).blocks == tuple(b for b in blocks if b is not logo)


def test_a_top_up_shows_the_credit_before_and_after_in_large() -> None:
    slip = top_up_slip(TOP_UP, english)

    assert large(slip) == ["12,50", "»", "62,50 €"]
    assert "Credit added | 50,00 €" in said(slip)
    assert "Received by | Cash" in said(slip)


def test_a_note_is_printed_when_there_is_one() -> None:
    assert "Note: luglio" in said(top_up_slip(replace(TOP_UP, note="luglio"), english))
    assert not any("Note" in line for line in said(top_up_slip(TOP_UP, english)))


def test_a_slip_says_who_where_when_and_which_operation() -> None:
    lines = said(top_up_slip(TOP_UP, english))

    assert "Anna B." in lines
    assert "Cassa 1 · Giulia | 19/07/2026 12:05" in lines
    assert "Operation no. 1042 | 9f3a77c1" in lines


def test_a_reminder_of_no_operation_names_none() -> None:
    heading = replace(HEADING, operation=None, qr_url="")
    facts = BalanceFacts(heading=heading, customer="Anna B.", credit=Money(750), tab=Money(0))
    slip = balance_slip(facts, english)

    assert not any("Operation" in line or "settle" in line for line in said(slip))
    assert not any(isinstance(block, Qr) for block in slip.blocks)
    assert slip.source == "balance"


def test_the_secret_of_the_code_stands_below_it_for_whoever_has_to_type_it() -> None:
    blocks = top_up_slip(TOP_UP, english).blocks
    (code,) = (place for place, block in enumerate(blocks) if isinstance(block, Qr))

    typed = blocks[code + 1]
    assert isinstance(typed, Text)
    assert typed.text == "K7QW-2MZ4-RT9X-HB3F-VN6D-PA5C-8E"


def test_a_code_without_a_secret_has_nothing_to_type() -> None:
    heading = replace(HEADING, qr_url="HTTPS://SALDO.EXAMPLE")
    slip = top_up_slip(replace(TOP_UP, heading=heading), english)

    assert any(isinstance(block, Qr) for block in slip.blocks)
    assert not any("SALDO" in line for line in said(slip))


def test_a_slip_made_to_learn_the_till_says_so_at_its_head_and_at_its_foot() -> None:
    practising = replace(HEADING, is_practice=True)
    lines = said(top_up_slip(replace(TOP_UP, heading=practising), english))

    assert lines[1] == lines[-1] == "PRACTICE, NOT VALID"
    assert "PRACTICE, NOT VALID" not in said(top_up_slip(TOP_UP, english))


def test_a_copy_of_a_practice_slip_says_both_and_once() -> None:
    practising = replace(HEADING, is_practice=True)
    first = as_copy(top_up_slip(replace(TOP_UP, heading=practising), english), 1, NOON, english)
    second = said(as_copy(first, 2, NOON, english))

    assert sum(line == "PRACTICE, NOT VALID" for line in second) == 2
    assert sum(line.startswith("COPY") for line in second) == 1


def test_a_balance_also_says_what_is_still_owed() -> None:
    facts = BalanceFacts(heading=HEADING, customer="Anna", credit=Money(750), tab=Money(1500))
    slip = balance_slip(facts, english)

    assert "7,50 €" in said(slip)
    assert "Still to settle | 15,00 €" in said(slip)
    assert [block.payload for block in slip.blocks if isinstance(block, Qr)] == [HEADING.qr_url]


def test_a_balance_after_an_act_shows_what_the_act_changed() -> None:
    facts = BalanceFacts(
        heading=HEADING,
        customer="Anna B.",
        credit=Money(750),
        tab=Money(0),
        move=CreditMove(Money(2000), Money(750)),
    )
    assert large(balance_slip(facts, english)) == ["20,00", "»", "7,50 €"]


def test_a_balance_that_moved_on_since_the_act_shows_only_the_balance() -> None:
    facts = BalanceFacts(
        heading=HEADING,
        customer="Anna B.",
        credit=Money(500),
        tab=Money(0),
        move=CreditMove(Money(2000), Money(750)),
    )
    assert "5,00 €" in said(balance_slip(facts, english))
    assert large(balance_slip(facts, english)) == []


def test_a_settlement_lists_every_tab_it_closed() -> None:
    lines = said(settlement_slip(SETTLEMENT, english))

    assert [f"Order {order}, 19/07/26 | 8,00 €" for order in (51, 52, 53)] == lines[4:7]
    assert "Settled | 24,00 €" in lines
    assert "Deducted from credit | 24,00 €" in lines


def test_a_settlement_with_money_says_change_and_what_is_left() -> None:
    facts = replace(
        SETTLEMENT,
        paid=(Paid(Method.CASH, Money(3000)),),
        change=Money(600),
        tab_left=Money(450),
        credit=CreditMove(Money(1200), Money(1200)),
    )
    lines = said(settlement_slip(facts, english))

    assert "Change | 6,00 €" in lines
    assert "Still to settle | 4,50 €" in lines
    assert "12,00 | » | 12,00 €" in lines


def test_exact_money_has_no_line_of_change() -> None:
    lines = said(settlement_slip(replace(SETTLEMENT, change=Money(0)), english))
    lines += said(payment_slip(replace(PAYMENT, change=Money(0)), english))

    assert not any("Change" in line for line in lines)


def test_a_payment_lists_what_was_had_and_how_it_was_paid() -> None:
    facts = replace(PAYMENT, change=Money(240), customer="Anna B.")
    lines = said(payment_slip(facts, english))

    assert "2 | Caffè | 2,60 €" in lines
    assert "Total | 2,60 €" in lines
    assert "Cash | 5,00 €" in lines
    assert "Change | 2,40 €" in lines


def test_change_kept_as_credit_is_written_down() -> None:
    facts = replace(
        PAYMENT, kept_as_credit=Money(240), credit=CreditMove(Money(0), Money(240)), customer="Anna"
    )
    lines = said(payment_slip(facts, english))

    assert "Change kept as credit | 2,40 €" in lines
    assert "0,00 | » | 2,40 €" in lines


def test_no_change_kept_no_line() -> None:
    lines = said(payment_slip(replace(PAYMENT, kept_as_credit=Money(0)), english))

    assert not any("kept" in line for line in lines)


def test_a_tab_has_a_line_to_sign() -> None:
    facts = TabFacts(
        heading=HEADING,
        customer="Luca M.",
        order=58,
        items=PAYMENT.items,
        owed=Money(260),
        tab=Money(2660),
    )
    lines = said(tab_slip(facts, english))

    assert "Left unpaid | 2,60 €" in lines
    assert "To settle in all | 26,60 €" in lines
    assert "Signature" in lines


@pytest.mark.parametrize("customer", ["", "Luca M."])
def test_the_kitchen_reads_dishes_and_no_prices(customer: str) -> None:
    facts = KitchenFacts(
        heading=HEADING, order=58, items=((2, "Piadina"), (10, "Acqua")), customer=customer
    )
    lines = said(kitchen_slip(facts, english))

    assert lines[0] == "Order 58"
    assert lines[-2:] == [" 2 | Piadina", "10 | Acqua"]
    assert (customer in lines) == bool(customer)
    assert not any("€" in line for line in lines)


def test_a_printer_check_prints_the_letters_that_go_wrong() -> None:
    facts = PrinterCheckFacts(heading=HEADING, printer="192.0.2.7", profile="generic-80")

    assert "€ à è é ì ò ù ç ã õ â ê ó ú ñ" in said(printer_check_slip(facts, english))


def test_the_code_of_a_printer_check_promises_nobody_a_balance() -> None:
    facts = PrinterCheckFacts(heading=HEADING, printer="192.0.2.7", profile="generic-80")
    [code] = [block for block in printer_check_slip(facts, english).blocks if isinstance(block, Qr)]

    assert (code.payload, code.caption) == (HEADING.qr_url, "Try: can a phone read it?")


def test_a_shop_without_a_page_tries_its_printer_without_a_code() -> None:
    bare = replace(HEADING, qr_url="")
    slip = printer_check_slip(
        PrinterCheckFacts(heading=bare, printer="USB", profile="generic-80"), english
    )

    assert not [block for block in slip.blocks if isinstance(block, Qr)]


def test_a_copy_says_which_copy_it_is_and_keeps_its_number() -> None:
    original = top_up_slip(TOP_UP, english)
    copy = as_copy(original, 2, NOON + timedelta(minutes=5), english)

    assert said(copy)[1] == "COPY no. 2, reprinted 19/07/2026 12:10"
    assert (copy.copy_number, copy.source) == (2, original.source)
    assert said(copy)[2:] == said(original)[1:]


def test_a_copy_of_a_copy_bears_one_mark() -> None:
    original = top_up_slip(TOP_UP, english)
    second = as_copy(as_copy(original, 1, NOON, english), 2, NOON, english)

    assert second == as_copy(original, 2, NOON, english)


def test_every_slip_is_cut() -> None:
    assert isinstance(top_up_slip(TOP_UP, english).blocks[-1], Cut)


@pytest.mark.parametrize("method", list(Method))
def test_every_way_to_pay_has_a_name_of_its_own(method: Method) -> None:
    voice = Voice("it", english)

    assert voice.method(method)
    assert len({voice.method(each) for each in Method}) == len(Method)


def test_the_drawers_pulse_is_no_paper_and_expires_in_seconds() -> None:
    pulse = drawer_pulse("operation:7")

    assert pulse.blocks == ()
    assert expiry_of(pulse.kind, NOON) == NOON + timedelta(seconds=5)
    assert expiry_of(SlipKind.TOP_UP, NOON) is None


def test_a_calibration_slip_says_what_to_look_for() -> None:
    facts = PrinterCheckFacts(heading=HEADING, printer="192.0.2.7", profile="generic-80")
    lines = said(calibration_slip(facts, english))

    assert "Profile | generic-80" in lines
    assert "On the screen, tap every line that came out right." in lines

"""What the slip shows that tries a printer."""

from __future__ import annotations

from dataclasses import replace

from pos_app.domain.slip_document import Qr
from pos_app.services.slips.facts import PrinterCheckFacts
from pos_app.services.slips.printer_check import printer_check_slip
from tests.services.slips.told import HEADING, english, said


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

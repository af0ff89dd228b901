"""The slip that shows that a printer works: letters, emphasis, amounts, edges and a code."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from pos_app.domain.slip_document import Feed, Qr, Size, SlipDocument, SlipKind, Text
from pos_app.services.slips.pieces import Translate, Voice, line, slip

if TYPE_CHECKING:
    from pos_app.domain.slip_document import Block
    from pos_app.services.slips.facts import PrinterCheckFacts

LETTERS = "€ à è é ì ò ù ç ã õ â ê ó ú ñ"


def printer_check_slip(facts: PrinterCheckFacts, translate: Translate) -> SlipDocument:
    """Print one of everything, so that a look tells whether the printer is set up right."""
    heading = replace(facts.heading, qr_url="")
    voice = Voice(heading.language, translate)
    address = facts.heading.qr_url
    code: list[Block] = []
    if address:
        code = [Qr(address, translate("Try: can a phone read it?")), Feed()]
    body: list[Block] = [
        line(translate("Printer"), facts.printer),
        line(translate("Profile"), facts.profile),
        Text(LETTERS),
        Text(LETTERS, size=Size.SMALL),
        Text(LETTERS, bold=True),
        Text(translate("It works"), size=Size.LARGE),
        *code,
    ]
    return slip(SlipKind.TEST, heading, voice, translate("Test slip"), body)

"""The slip on which a printer shows what it can do; the tests themselves follow the words."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from pos_app.domain.slip_document import SlipDocument, SlipKind, Text
from pos_app.services.slips.pieces import Translate, Voice, line, slip

if TYPE_CHECKING:
    from pos_app.services.slips.facts import PrinterCheckFacts


def calibration_slip(facts: PrinterCheckFacts, translate: Translate) -> SlipDocument:
    """Say what to look for; every printer model prints its own candidates below."""
    heading = replace(facts.heading, operation=None, qr_url="")
    voice = Voice(heading.language, translate)
    return slip(
        SlipKind.CALIBRATION,
        heading,
        voice,
        translate("Calibration"),
        [
            line(translate("Printer"), facts.printer),
            line(translate("Profile"), facts.profile),
            Text(translate("On the screen, tap every line that came out right.")),
        ],
    )

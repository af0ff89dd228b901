"""What the calibration slip asks."""

from __future__ import annotations

from pos_app.services.slips.calibration import calibration_slip
from pos_app.services.slips.facts import PrinterCheckFacts
from tests.services.slips.told import HEADING, english, said


def test_a_calibration_slip_says_what_to_look_for() -> None:
    facts = PrinterCheckFacts(heading=HEADING, printer="192.0.2.7", profile="generic-80")
    lines = said(calibration_slip(facts, english))

    assert "Profile | generic-80" in lines
    assert "On the screen, tap every line that came out right." in lines

"""A pulse opens the drawer within seconds, and tells later why it was sent, or nothing at all."""

from __future__ import annotations

from datetime import timedelta

from pos_app.domain.slip_document import SlipKind
from pos_app.services.print_queue import expiry_of
from pos_app.services.slips.drawer import drawer_pulse, why_opened
from tests.services.slips.told import NOON


def test_the_drawers_pulse_is_no_paper_and_expires_in_seconds() -> None:
    pulse = drawer_pulse("operation:7")

    assert pulse.blocks == ()
    assert expiry_of(pulse.kind, NOON) == NOON + timedelta(seconds=5)
    assert expiry_of(SlipKind.TOP_UP, NOON) is None


def test_a_pulse_that_names_no_reason_we_know_accuses_nobody() -> None:
    assert why_opened(drawer_pulse("something of a later version")) == (None, None, "")

"""A pulse tells later why it was sent, or nothing at all, never something wrong."""

from __future__ import annotations

from pos_app.services.slips.drawer import drawer_pulse, why_opened


def test_a_pulse_that_names_no_reason_we_know_accuses_nobody() -> None:
    assert why_opened(drawer_pulse("something of a later version")) == (None, None, "")

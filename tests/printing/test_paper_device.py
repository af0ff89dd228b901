"""The printer that is the screen, and the one that is nothing."""

from __future__ import annotations

from pos_app.printing.paper_device import NullDevice, PaperDevice
from pos_app.printing.preview import png_bytes
from pos_app.printing.profiles import load_profile
from pos_app.services.print_queue import JobState, PrintLevel
from pos_app.services.slips.drawer import drawer_pulse
from tests.printing.sample_slips import balance
from tests.printing.till import Till

NARROW = load_profile("generic-58")


def test_the_paper_on_the_screen_shows_what_would_be_printed() -> None:
    shown: list[bytes] = []
    with Till(PaperDevice(NARROW, shown.append)) as till:
        job = till.wait(till.print(balance()), JobState.PRINTED)

    assert job.level is PrintLevel.PRINTED
    assert shown == [png_bytes(balance(), NARROW)]


def test_a_drawer_pulse_leaves_no_paper_on_the_screen() -> None:
    shown: list[bytes] = []
    with Till(PaperDevice(NARROW, shown.append)) as till:
        till.wait(till.print(drawer_pulse("operator:1", "moneta")), JobState.PRINTED)

    assert shown == []


def test_a_till_without_paper_takes_every_slip() -> None:
    with Till(NullDevice()) as till:
        job = till.wait(till.print(balance()), JobState.PRINTED)

    assert job.level is PrintLevel.SENT

"""Printers that say what they are, and printers that this machine knows."""

from __future__ import annotations

import pytest

from pos_app.printing.identify import Identity, ask_who, identify, profile_for, profile_for_usb
from pos_app.printing.transports.line import NotReachableError
from tests.printing.emulator.server import EmulatedPrinter, Faults
from tests.printing.till import SHORT


def test_a_printer_says_its_name_and_its_profile_is_found() -> None:
    with EmulatedPrinter() as printer:
        assert identify(printer.way, SHORT) == Identity("EPSON", "TM-T20III", "epson-tm-t20iii")
        assert printer.slips == []


def test_a_model_that_nobody_described_has_no_profile() -> None:
    with EmulatedPrinter() as printer:
        printer.machine.names[67] = b"TM-T9000"

        assert identify(printer.way, SHORT) == Identity("EPSON", "TM-T9000", None)


@pytest.mark.parametrize(
    "faults",
    [Faults(mute=True), Faults(accepts="refuses"), Faults(reset_after_bytes=6)],
    ids=["mute", "refuses", "hangs up"],
)
def test_a_printer_that_says_nothing_is_nobody(faults: Faults) -> None:
    with EmulatedPrinter(faults) as printer:
        assert identify(printer.way, SHORT) is None


def test_nobody_and_somebody_who_says_nothing_are_told_apart() -> None:
    with EmulatedPrinter(Faults(accepts="refuses")) as off, pytest.raises(NotReachableError):
        ask_who(off.way, SHORT)
    with EmulatedPrinter(Faults(mute=True)) as mute:
        assert ask_who(mute.way, SHORT) is None


def test_a_profile_is_found_by_the_printers_own_name_only() -> None:
    assert profile_for("TM-T88VI") == "epson-tm-t88"
    assert profile_for("TM") is None


def test_a_profile_is_found_behind_the_makers_name() -> None:
    assert profile_for("EPSON TM-T20III") == "epson-tm-t20iii"
    assert profile_for("CUSTOM KUBE II") == "custom-kube-ii"
    assert profile_for("KUBE II F") is None  # a fiscal device, not ours


def test_a_profile_is_found_by_maker_and_model_as_people_write_them() -> None:
    assert profile_for("Xprinter XP-80") == "xprinter-xp-80"
    assert profile_for("ELGIN I9") == "elgin-i9"
    assert profile_for("Sunmi V2 Pro") == "sunmi-v2"
    assert profile_for("Somebody V2") is None


def test_a_cable_is_known_by_the_name_of_what_hangs_on_it() -> None:
    assert profile_for_usb(0x04B8, 0x0E28, "TM-T20III") == "epson-tm-t20iii"
    assert profile_for_usb(0x04B8, 0x0E28, "") == ""

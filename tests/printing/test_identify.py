"""Printers that say what they are, and printers that this machine knows."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from pos_app.printing.identify import Identity, found_addresses, identify, profile_for
from tests.printing.emulator.server import EmulatedPrinter, Faults
from tests.printing.till import SHORT

if TYPE_CHECKING:
    from pathlib import Path


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


def test_a_profile_is_found_by_the_printers_own_name_only() -> None:
    assert profile_for("TM-T88VI") == "epson-tm-t88"
    assert profile_for("TM") is None


def test_printers_of_this_machine_are_found(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "usb").mkdir()
    for name in ("usb/lp1", "usb/lp0", "tty0"):
        (tmp_path / name).touch()
    lpstat = tmp_path / "lpstat"
    lpstat.write_text("#!/bin/sh\necho Cassa\n", encoding="utf-8")
    lpstat.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:/usr/bin:/bin")

    found = found_addresses(tmp_path)

    assert found == [f"file:{tmp_path}/usb/lp0", f"file:{tmp_path}/usb/lp1", "lp:Cassa"]


def test_a_machine_without_printers_has_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))

    assert found_addresses(tmp_path) == []

"""Finding printers by looking at a machine: nothing is ever sent to any of them."""

from __future__ import annotations

import sys
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import pytest
import serial.tools.list_ports
import usb.core

from pos_app.printing.finding import found_printers
from pos_app.printing.printer_address import parse_address
from pos_app.printing.transports.windows_spooler import SpoolerWay
from pos_app.services.printers import FoundPrinter, PrinterWay

if TYPE_CHECKING:
    from collections.abc import Callable


@pytest.fixture
def machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A machine without any printer: no cables, no ports, no print service."""
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(usb.core, "find", lambda **_: iter(()))
    monkeypatch.setattr(serial.tools.list_ports, "comports", list)
    (tmp_path / "dev/usb").mkdir(parents=True)
    return tmp_path


def found(machine: Path) -> list[FoundPrinter]:
    return found_printers(machine / "dev", machine / "sys")


def plug_in(machine: Path, file: str, **facts: str) -> Path:
    """A cable for which the system made a file and wrote down what it is."""
    (machine / "dev" / file).touch()
    device = machine / "sys" / Path(file).name / "plug"
    device.mkdir(parents=True)
    (device.parent / "device").symlink_to(device / "interface")
    (device / "interface").mkdir()
    for name, value in facts.items():
        (device / name).write_text(f"{value}\n", encoding="utf-8")
    return machine / "dev" / file


def cable(**facts: Any) -> Any:  # noqa: ANN401 - the library has no types
    """A printer as the library of cables sees it."""
    interface = SimpleNamespace(bInterfaceClass=facts.pop("kind", 7))
    names = {"manufacturer": "Xprinter", "product": "XP-80"} | facts

    class Cable:
        idVendor, idProduct = 0x0483, 0x5743  # noqa: N815 - the library's names

        def __iter__(self) -> Any:  # noqa: ANN401 - likewise
            return iter([[interface]])

        def __getattr__(self, name: str) -> Any:  # noqa: ANN401 - likewise
            if isinstance(names[name], Exception):
                raise names[name]
            return names[name]

    return Cable()


def plugged(*cables: object) -> Callable[..., list[object]]:
    return lambda custom_match, **_: [each for each in cables if custom_match(each)]


def test_a_machine_without_printers_has_none(machine: Path) -> None:
    assert found(machine) == []


def test_a_cable_with_a_file_is_named_by_the_system_and_its_model_guessed(machine: Path) -> None:
    path = plug_in(
        machine,
        "usb/lp0",
        idVendor="04b8",
        idProduct="0e28",
        manufacturer="EPSON",
        product="TM-T20III",
    )

    assert found(machine) == [
        FoundPrinter(
            address=f"file:{path}",
            way=PrinterWay.FILE,
            name="EPSON TM-T20III",
            profile="epson-tm-t20iii",
        )
    ]


def test_files_without_a_word_about_them_are_found_all_the_same(machine: Path) -> None:
    for name in ("usb/lp1", "usb/lp0", "lp0", "tty0"):
        (machine / "dev" / name).touch()
    plug_in(machine, "usb/lp2", idVendor="not a number")

    addresses = [printer.address for printer in found(machine)]

    expected = ["usb/lp0", "usb/lp1", "usb/lp2", "lp0"]
    assert addresses == [f"file:{machine}/dev/{name}" for name in expected]


def test_a_file_that_may_not_be_opened_says_so(
    machine: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (machine / "dev/usb/lp0").touch()
    monkeypatch.setattr("os.access", lambda *_: False)

    assert [printer.is_allowed for printer in found(machine)] == [False]


def test_a_cable_without_a_file_is_found_by_its_numbers(
    machine: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(usb.core, "find", plugged(cable(), cable(kind=3)))

    assert found(machine) == [
        FoundPrinter(
            address="usb:0483:5743",
            way=PrinterWay.USB,
            name="Xprinter XP-80",
            profile="xprinter-xp-80",
        )
    ]


def test_a_cable_whose_name_may_not_be_read_has_none(
    machine: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    silent = cable(manufacturer=usb.core.USBError("Access denied"))
    monkeypatch.setattr(usb.core, "find", plugged(silent))

    assert [printer.name for printer in found(machine)] == [""]


def test_a_cable_with_a_file_is_not_found_twice(
    machine: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    plug_in(machine, "usb/lp0", idVendor="0483", idProduct="5743", product="XP-80")
    monkeypatch.setattr(usb.core, "find", plugged(cable()))

    assert [printer.way for printer in found(machine)] == [PrinterWay.FILE]


@pytest.mark.parametrize("trouble", [usb.core.NoBackendError(), usb.core.USBError("broken")])
def test_a_system_without_cables_finds_the_rest(
    machine: Path, monkeypatch: pytest.MonkeyPatch, trouble: Exception
) -> None:
    def fails(**_: object) -> None:
        raise trouble

    (machine / "dev/usb/lp0").touch()
    monkeypatch.setattr(usb.core, "find", fails)

    assert len(found(machine)) == 1


def test_queues_of_the_system_are_found_with_their_model(machine: Path) -> None:
    lpstat = machine / "lpstat"
    lpstat.write_text("#!/bin/sh\necho Cassa\necho EPSON_TM-T88VI\n", encoding="utf-8")
    lpstat.chmod(0o755)

    assert [(printer.address, printer.profile) for printer in found(machine)] == [
        ("lp:Cassa", ""),
        ("lp:EPSON_TM-T88VI", "epson-tm-t88"),
    ]


def test_a_print_service_that_fails_hides_nothing_else(machine: Path) -> None:
    (machine / "dev/usb/lp0").touch()
    lpstat = machine / "lpstat"
    lpstat.write_text("#!/bin/sh\nexit 1\n", encoding="utf-8")
    lpstat.chmod(0o755)

    assert len(found(machine)) == 1


class SpoolerError(Exception):
    """What the print service of Windows raises."""


def windows(monkeypatch: pytest.MonkeyPatch, enumerate_printers: Callable[..., object]) -> None:
    """Have the modules that only Windows has."""
    service = SimpleNamespace(EnumPrinters=enumerate_printers)
    monkeypatch.setitem(sys.modules, "win32print", service)
    monkeypatch.setitem(sys.modules, "pywintypes", SimpleNamespace(error=SpoolerError))


def test_printers_of_windows_are_found_by_name(
    machine: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[tuple[object, ...]] = []

    def enumerate_printers(*arguments: object) -> list[tuple[object, ...]]:
        asked.append(arguments)
        return [(8388608, "EPSON,driver,", "EPSON TM-T20III Receipt", "")]

    windows(monkeypatch, enumerate_printers)

    [printer] = found(machine)

    assert printer.address == "windows:EPSON TM-T20III Receipt"
    assert parse_address(printer.address) == SpoolerWay("EPSON TM-T20III Receipt")
    assert asked == [(6, None, 1)]


def test_a_stopped_print_service_of_windows_hides_nothing_else(
    machine: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stopped(*_: object) -> None:
        raise SpoolerError("The RPC server is unavailable")

    (machine / "dev/usb/lp0").touch()
    windows(monkeypatch, stopped)

    assert [printer.way for printer in found(machine)] == [PrinterWay.FILE]


def test_a_star_on_a_cable_is_known_by_its_numbers(machine: Path) -> None:
    plug_in(machine, "usb/lp0", idVendor="0519", idProduct="0003", product="TSP143 (STR_T-001)")

    assert [printer.profile for printer in found(machine)] == ["star-tsp100"]


def test_ports_come_last_because_anything_may_hang_on_them(
    machine: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (machine / "dev/usb/lp0").touch()
    adapter = SimpleNamespace(
        device=str(machine / "dev/ttyUSB0"), manufacturer="FTDI", product="UART", vid=1, pid=2
    )
    bare = SimpleNamespace(
        device=str(machine / "dev/ttyS0"), manufacturer=None, product=None, vid=None, pid=None
    )
    monkeypatch.setattr(serial.tools.list_ports, "comports", lambda: [adapter, bare])

    assert [(printer.way.value, printer.name) for printer in found(machine)] == [
        ("file", ""),
        ("serial", ""),
        ("serial", "FTDI UART"),
    ]

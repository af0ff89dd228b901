"""The printers of this machine as the settings ask for them."""

from __future__ import annotations

import os
from datetime import date
from typing import TYPE_CHECKING

import pytest

from pos_app.printing.machine_printers import MachinePrinters
from pos_app.printing.profiles import load_profile, profile_names
from pos_app.services.printer_trouble import (
    AddressUnknown,
    NotKept,
    PrinterAbsent,
    PrinterBusy,
    PrinterSilent,
    ProfileDamaged,
)
from pos_app.services.printers import Certainty, FoundPrinter, PrinterWay, Question
from tests.printing.emulator.server import EmulatedPrinter, Faults

if TYPE_CHECKING:
    from pathlib import Path

DAY = date(2026, 11, 23)
ANSWERS = {Question.LETTERS: "19 cp858", Question.DRAWER: "5"}


@pytest.fixture
def printers(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> MachinePrinters:
    """A machine whose print service knows one queue."""
    lpstat = tmp_path / "lpstat"
    lpstat.write_text("#!/bin/sh\necho Cassa\n", encoding="utf-8")
    lpstat.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:/usr/bin:/bin")
    return MachinePrinters(tmp_path / "own")


def address(printer: EmulatedPrinter) -> str:
    return f"tcp://{printer.host}:{printer.port}"


def test_a_printer_on_the_network_says_who_it_is(printers: MachinePrinters) -> None:
    with EmulatedPrinter() as printer:
        assert printers.probe(address(printer)) == FoundPrinter(
            address=address(printer),
            way=PrinterWay.NETWORK,
            name="EPSON TM-T20III",
            profile="epson-tm-t20iii",
        )
        assert printer.slips == []


def test_a_printer_that_does_not_say_who_it_is_is_there_all_the_same(
    printers: MachinePrinters,
) -> None:
    with EmulatedPrinter(Faults(mute=True)) as printer:
        found = printers.probe(address(printer))

    assert (found.name, found.profile, found.way) == ("", "", PrinterWay.NETWORK)


def test_a_printer_that_refuses_is_told_from_an_address_where_nobody_is(
    printers: MachinePrinters, monkeypatch: pytest.MonkeyPatch
) -> None:
    with EmulatedPrinter(Faults(accepts="refuses")) as off, pytest.raises(PrinterBusy):
        printers.probe(address(off))

    def nobody(*_: object) -> None:
        raise TimeoutError

    monkeypatch.setattr("socket.create_connection", nobody)
    with pytest.raises(PrinterSilent):
        printers.probe("tcp://192.0.2.7")


@pytest.mark.parametrize("text", ["", "tcp://a b", "paper", "ftp://x", "usb:1:2"])
def test_what_is_no_printers_address_is_said(printers: MachinePrinters, text: str) -> None:
    with pytest.raises(AddressUnknown):
        printers.probe(text)


def test_a_device_file_must_be_there(printers: MachinePrinters, tmp_path: Path) -> None:
    with pytest.raises(PrinterAbsent):
        printers.probe(f"file:{tmp_path}/lp7")
    assert not (tmp_path / "lp7").exists()


def test_a_pipe_is_refused_at_once(printers: MachinePrinters, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "lp7")

    with pytest.raises(AddressUnknown):
        printers.probe(f"file:{tmp_path}/lp7")


def test_no_question_ends_up_in_a_file_that_collects_slips(
    printers: MachinePrinters, tmp_path: Path
) -> None:
    (tmp_path / "paper.bin").touch()

    assert printers.probe(f"file:{tmp_path}/paper.bin").way is PrinterWay.FILE
    assert (tmp_path / "paper.bin").read_bytes() == b""


def test_a_serial_port_is_asked_as_well(printers: MachinePrinters) -> None:
    master, slave = os.openpty()
    path = os.ttyname(slave)

    assert printers.probe(f"serial:{path}@9600").way is PrinterWay.SERIAL
    assert os.read(master, 16).startswith(b"\x1dI")
    os.close(master)
    os.close(slave)


def test_a_cable_that_is_not_plugged_in_is_nobody(printers: MachinePrinters) -> None:
    with pytest.raises(PrinterAbsent):
        printers.probe("usb:ffff:ffff")


def test_a_queue_must_be_one_that_the_system_knows(printers: MachinePrinters) -> None:
    assert printers.probe("lp:Cassa").name == "Cassa"
    for unknown in ("lp:Cucina", "windows:Cassa"):
        with pytest.raises(PrinterAbsent):
            printers.probe(unknown)


def test_every_model_is_offered_with_what_is_known_of_it(printers: MachinePrinters) -> None:
    models = {model.profile: model for model in printers.models()}

    assert list(models) == profile_names()
    epson = models["epson-tm-t20iii"]
    assert (epson.maker, epson.paper_mm, epson.columns) == ("Epson", 80, 48)
    assert (epson.letters, epson.letters_seen) == ("16 cp1252", Certainty.HARDWARE)
    assert epson.least_certain is Certainty.DOCUMENT
    assert models["generic-58"].paper_mm == 58
    assert models["raster-80"].letters == ""
    assert not any(model.is_own for model in models.values())


def test_what_paper_taught_is_used_until_it_is_forgotten(
    printers: MachinePrinters, tmp_path: Path
) -> None:
    printers.learn("elgin-i9", ANSWERS, DAY)

    taught = load_profile("elgin-i9", tmp_path / "own")
    assert (taught.code_page.codec, taught.drawer.pin) == ("cp858", 5)
    [own] = [model for model in printers.models() if model.is_own]
    assert (own.profile, own.letters, own.letters_seen) == (
        "elgin-i9",
        "19 cp858",
        Certainty.HARDWARE,
    )

    printers.forget("elgin-i9")
    printers.forget("elgin-i9")
    assert load_profile("elgin-i9", tmp_path / "own") == load_profile("elgin-i9")


def test_a_second_calibration_keeps_what_the_first_taught(
    printers: MachinePrinters, tmp_path: Path
) -> None:
    printers.learn("elgin-i9", ANSWERS, DAY)
    printers.learn("elgin-i9", {Question.CUT: "ESC m"}, DAY)

    taught = load_profile("elgin-i9", tmp_path / "own")
    assert (taught.drawer.pin, taught.cut.command) == (5, "ESC m")


def test_a_damaged_version_of_our_own_names_its_place(
    printers: MachinePrinters, tmp_path: Path
) -> None:
    (tmp_path / "own").mkdir()
    (tmp_path / "own/elgin-i9.json").write_text('{\n "name": "elgin-i9",\n "vendor": 7}')

    with pytest.raises(ProfileDamaged) as damaged:
        printers.learn("elgin-i9", ANSWERS, DAY)

    assert (damaged.value.where, damaged.value.line) == ("elgin-i9.json", 3)
    assert [model.profile for model in printers.models() if model.is_own] == ["elgin-i9"]
    printers.forget("elgin-i9")
    printers.learn("elgin-i9", ANSWERS, DAY)


def test_a_folder_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    (tmp_path / "own").write_text("in the way")

    with pytest.raises(NotKept):
        MachinePrinters(tmp_path / "own").learn("elgin-i9", ANSWERS, DAY)
    with pytest.raises(NotKept):
        MachinePrinters(tmp_path / "own").forget("elgin-i9")


def test_pictures_only_leave_nothing_to_ask(printers: MachinePrinters) -> None:
    for model in printers.models():
        assert bool(printers.questions(model.profile)) == model.learns

from __future__ import annotations

from dataclasses import replace

import pytest

from pos_app.services.printer_trouble import LogoRefused, PrinterTrouble, ProfileDamaged
from pos_app.services.printers import Certainty, LogoProblem, PrinterModel
from pos_app.services.store_trouble import StoreTrouble

SURE = PrinterModel(
    profile="elgin-i9",
    maker="Elgin",
    models=("i9",),
    paper_mm=80,
    dots=576,
    columns=48,
    paper_seen=Certainty.HARDWARE,
    letters="16 cp1252",
    letters_seen=Certainty.HARDWARE,
    draws_qr=False,
    qr_seen=Certainty.HARDWARE,
    cuts=True,
    cut_seen=Certainty.HARDWARE,
    opens_drawer=True,
    drawer_seen=Certainty.HARDWARE,
    confirms=False,
    status_seen=Certainty.HARDWARE,
)


@pytest.mark.parametrize(
    ("model", "certainty"),
    [
        (SURE, Certainty.HARDWARE),
        (replace(SURE, qr_seen=Certainty.DOCUMENT), Certainty.DOCUMENT),
        (replace(SURE, qr_seen=Certainty.DOCUMENT, cut_seen=Certainty.ASSUMED), Certainty.ASSUMED),
    ],
    ids=["all seen", "one read", "one assumed"],
)
def test_a_model_is_known_as_well_as_its_least_known_part(
    model: PrinterModel, certainty: Certainty
) -> None:
    assert model.least_certain is certainty


def test_a_model_that_stands_for_many_is_told_from_a_makers() -> None:
    assert replace(SURE, maker="Generic").is_general
    assert not SURE.is_general


def test_trouble_with_a_printer_names_its_place_and_is_never_the_books() -> None:
    damaged = ProfileDamaged("elgin-i9.json", 3, "no paper")
    refused = LogoRefused("cup.txt", LogoProblem.NO_PICTURE)

    assert [trouble.where for trouble in (damaged, refused)] == ["elgin-i9.json", "cup.txt"]
    assert not issubclass(PrinterTrouble, StoreTrouble)

from __future__ import annotations

from datetime import UTC, date, datetime
from threading import Thread, current_thread
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage

from pos_app.desktop.slip_pictures import SlipPictures
from pos_app.services.print_queue import KITCHEN_PRINTER
from pos_app.services.printers import Question
from pos_app.viewmodels.kept_preferences import Preferences
from pos_app.wiring import machine_printers, own_profiles, slip_picture, spelled_otherwise

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

    from pos_app.domain.slip_document import SlipDocument
    from tests.shop import ShopStory


def test_the_book_is_asked_for_slips_by_one_thread_whoever_wants_to_see_them(
    file_shop: ShopStory,
) -> None:
    job = file_shop.print_balance(file_shop.customer("Anna", credit=2000))
    drawn_by: list[str] = []
    widths: list[int] = []

    def draw(document: SlipDocument, _: str) -> bytes:
        drawn_by.append(current_thread().name)
        return slip_picture(document)

    pictures = SlipPictures(file_shop.handle.spool(file_shop.desk.till_id), draw)

    def look() -> None:
        widths.append(pictures.requestImage(job, QSize(), QSize()).width())

    for _ in range(
        20
    ):  # Qt looks from a thread of its own, and Python takes each look for a new one
        viewer = Thread(target=look)
        viewer.start()
        viewer.join()

    assert widths == [576] * 20
    assert len(set(drawn_by)) == 1


def test_the_till_knows_which_letters_of_a_slip_its_printer_writes_otherwise(
    file_shop: ShopStory,
) -> None:
    spool = file_shop.handle.spool(file_shop.desk.till_id)
    foreign = spool.get(file_shop.print_balance(file_shop.customer("Łucja")))
    usual = spool.get(file_shop.print_balance(file_shop.customer("Niccolò")))

    assert foreign is not None
    assert usual is not None
    assert spelled_otherwise(foreign.document, "generic-80") == (("Ł", "L"),)
    assert spelled_otherwise(foreign.document, "raster-80") == ()
    assert spelled_otherwise(usual.document, "generic-80") == ()


def test_a_slip_is_as_wide_on_the_screen_as_the_tills_own_printer_prints_it(
    file_shop: ShopStory, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    job = file_shop.print_balance(file_shop.customer("Anna", credit=2000))
    slip = file_shop.handle.spool(file_shop.desk.till_id).get(job)
    assert slip is not None

    def width(profile: str) -> int:
        return QImage.fromData(slip_picture(slip.document, profile)).width()

    assert (width("generic-80"), width("generic-58"), width("bixolon-srp-350iii")) == (
        576,
        384,
        512,
    )
    machine_printers().learn("generic-80", {Question.WIDTH: "32"}, date(2026, 11, 23))
    assert width("generic-80") == 384
    (own_profiles() / "generic-80.json").write_text("{")
    assert width("generic-80") == 576  # where printing is, the damage is told
    assert width("no-such-model") == 576


def test_a_slip_for_the_kitchen_is_drawn_as_the_kitchens_printer_prints_it(
    file_shop: ShopStory,
) -> None:
    kept = Preferences(kitchen="tcp://192.0.2.7", kitchen_profile="generic-58")
    spool = file_shop.handle.spool(file_shop.desk.till_id)
    job = file_shop.print_balance(file_shop.customer("Anna", credit=2000))
    spool.move(job, KITCHEN_PRINTER, datetime.now(UTC))
    pictures = SlipPictures(
        spool, lambda slip, printer: slip_picture(slip, kept.profile_of(printer))
    )

    assert pictures.requestImage(job, QSize(), QSize()).width() == 384
    assert kept.profile_of("a printer of before") == kept.printer_profile

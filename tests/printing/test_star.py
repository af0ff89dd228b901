"""Star printers that know nothing but pictures, read back by a reader of their specification."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import msgspec
import pytest

from pos_app.assets import asset_dir
from pos_app.domain.slip_document import Cut, Feed, SlipDocument, SlipKind, Text
from pos_app.printing.escpos_device import EscPosDevice
from pos_app.printing.image_renderer import picture
from pos_app.printing.layout import lay_out
from pos_app.printing.profile import Profile
from pos_app.printing.profiles import load_profile
from pos_app.printing.rendering import render
from pos_app.printing.transports.device_file import FileWay
from pos_app.services.print_queue import JobState
from pos_app.services.slips.drawer import drawer_pulse
from tests.printing.reading.codes import codes_in
from tests.printing.sample_slips import QR_URL, balance, top_up
from tests.printing.star_reader import read_star_job
from tests.printing.till import Till

if TYPE_CHECKING:
    from pathlib import Path

STAR = load_profile("star-tsp100")


def with_cut(command: str) -> Profile:
    cut = msgspec.structs.replace(STAR.cut, command=command)
    return msgspec.structs.replace(STAR, cut=cut)


def test_a_slip_ends_with_a_part_cut_and_leaves_the_raster_mode() -> None:
    job = read_star_job(render(balance(), STAR, "aB1~"))

    assert [ending for _, ending in job.pieces] == ["part cut"]
    assert not job.in_raster_mode
    assert job.unknown == []


@pytest.mark.parametrize(
    ("command", "ending"),
    [
        ("ESC * r E 13", "part cut"),
        ("ESC * r E 9", "full cut"),
        ("ESC * r E 3", "tear bar"),
        ("none", "no cut"),
    ],
)
def test_the_paper_ends_as_the_model_can(command: str, ending: str) -> None:
    (piece,) = read_star_job(render(balance(), with_cut(command))).pieces

    assert piece[1] == ending


def test_each_piece_of_a_slip_in_pieces_is_cut() -> None:
    blocks = (Text("a"), Cut(), Text("b"), Cut(), Text("c"))
    document = SlipDocument(SlipKind.TEST, "it", "EUR", blocks, "test")
    job = read_star_job(render(document, STAR))

    assert [ending for _, ending in job.pieces] == ["part cut", "part cut", "no cut"]


def test_white_paper_is_jumped_over() -> None:
    document = SlipDocument(SlipKind.TEST, "it", "EUR", (Text("a"), Feed(30), Text("b")), "test")
    sent = render(document, STAR)
    (printed,) = read_star_job(sent).pieces

    assert len(sent) < 800
    shown = picture(lay_out(document, STAR), STAR)
    assert printed[0].tobytes() == shown.tobytes()


def test_a_broken_job_leaves_nothing_for_the_next_one() -> None:
    broken = render(top_up(), STAR)[:5_000]
    job = read_star_job(broken + bytes(72) + render(balance(), STAR))

    shown = picture(lay_out(balance(), STAR), STAR)
    (printed,) = job.pieces
    assert printed[0].tobytes() == shown.tobytes()


def test_the_first_drawer_is_pulled_for_as_long_as_the_profile_says() -> None:
    assert read_star_job(render(drawer_pulse("operation:7"), STAR)).kicks == [(1, 200, 200)]


@pytest.mark.parametrize(("pin", "kicks"), [(5, [(2, 200, 200)]), ("none", [])])
def test_another_drawer_or_none(pin: object, kicks: list[tuple[int, int, int]]) -> None:
    drawer = msgspec.structs.replace(STAR.drawer, pin=pin)
    model = msgspec.structs.replace(STAR, drawer=drawer)

    assert read_star_job(render(drawer_pulse("operation:7"), model)).kicks == kicks


@pytest.mark.parametrize(
    ("group", "key", "value"),
    [
        ("", "prints", "text"),
        ("raster", "command", "GS v 0"),
        ("cut", "command", "GS V 66"),
        ("", "speaks", "escpos"),
    ],
)
def test_a_profile_of_two_languages_is_refused(group: str, key: str, value: str) -> None:
    path = asset_dir("printer_profiles") / "star-tsp100.json"
    stored = json.loads(path.read_text(encoding="utf-8"))
    (stored[group] if group else stored)[key] = value

    with pytest.raises(msgspec.ValidationError, match=r"prints|raster|cut"):
        msgspec.json.decode(json.dumps(stored), type=Profile)


def test_a_star_behind_a_device_file_prints_slip_after_slip(tmp_path: Path) -> None:
    paper = tmp_path / "lp0"
    paper.touch()
    device = EscPosDevice(FileWay(paper), STAR)
    with Till(device) as till:
        for document in (balance(), top_up(), drawer_pulse("operation:7")):
            till.wait(till.print(document), JobState.PRINTED)

    job = read_star_job(paper.read_bytes())
    assert [ending for _, ending in job.pieces] == ["part cut", "part cut"]
    assert [codes_in(piece) for piece, _ in job.pieces] == [[QR_URL], [QR_URL]]
    assert (job.unknown, job.kicks) == ([], [(1, 200, 200)])

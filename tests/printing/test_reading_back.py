"""Every slip on every printer, read back from its bytes by a reader of its own."""

from __future__ import annotations

import pytest

from pos_app.domain.slip_document import Image, Qr, SlipDocument, SlipKind, Text
from pos_app.printing.boxes import QrBox
from pos_app.printing.image_renderer import picture
from pos_app.printing.layout import lay_out
from pos_app.printing.profiles import load_profile, profile_names
from pos_app.printing.rendering import render
from pos_app.services.slips.drawer import drawer_pulse
from tests.printing.on_paper import on_paper, read_as
from tests.printing.reading.codes import codes_in
from tests.printing.reading.job import read_job
from tests.printing.reading.tokens import Kick, Line, Picture, Question
from tests.printing.sample_slips import (
    EVERY_SLIP,
    LANGUAGES,
    QR_URL,
    WITH_CODE,
    balance,
    kitchen,
    top_up,
)

NOT_FISCAL = {
    "it": "DOCUMENTO GESTIONALE – NON FISCALE",
    "pt_BR": "NÃO É DOCUMENTO FISCAL",
    "en": "MANAGEMENT DOCUMENT, NOT A FISCAL RECEIPT",
}
PROFILES = {name: load_profile(name) for name in profile_names()}
TEXT_PROFILES = [name for name, model in PROFILES.items() if model.prints == "text"]
PICTURE_PROFILES = [name for name, model in PROFILES.items() if model.prints == "picture"]
LETTERS = "€ à è é ì ò ù ç ã õ â ê ó ú"


@pytest.mark.parametrize("profile", TEXT_PROFILES)
@pytest.mark.parametrize("kind", EVERY_SLIP)
def test_what_was_laid_out_stands_on_the_paper(kind: str, profile: str) -> None:
    model = PROFILES[profile]
    for language in LANGUAGES:
        document = EVERY_SLIP[kind](language)
        paper = on_paper(document, model)

        feeds = [""] * model.cut.feed_lines
        assert paper.text == [*lay_out(document, model).lines, *feeds]
        assert (paper.astray, paper.kicks) == ([], 0)
        assert paper.cuts == (model.cut.command != "none")
        assert kind not in WITH_CODE or paper.text[0].strip() == NOT_FISCAL[language]


@pytest.mark.parametrize("profile", PICTURE_PROFILES)
@pytest.mark.parametrize("kind", EVERY_SLIP)
def test_the_preview_of_a_picture_printer_is_its_print_dot_by_dot(kind: str, profile: str) -> None:
    model = PROFILES[profile]
    for language in LANGUAGES:
        document = EVERY_SLIP[kind](language)
        paper = on_paper(document, model)
        shown = picture(lay_out(document, model), model)

        (printed,) = paper.pictures
        assert printed.size == shown.size
        assert printed.tobytes() == shown.tobytes()
        assert (paper.astray, paper.kicks) == ([], 0)
        assert paper.cuts == (model.cut.command != "none")


@pytest.mark.parametrize("profile", profile_names())
@pytest.mark.parametrize("kind", WITH_CODE)
def test_the_code_of_every_slip_reads_as_its_address(kind: str, profile: str) -> None:
    assert on_paper(EVERY_SLIP[kind]("it"), PROFILES[profile]).codes == [QR_URL]


@pytest.mark.parametrize("profile", profile_names())
@pytest.mark.parametrize("kind", WITH_CODE)
def test_a_phone_reads_the_code_small_and_askew(kind: str, profile: str) -> None:
    model = PROFILES[profile]
    shown = picture(lay_out(EVERY_SLIP[kind]("it"), model), model).convert("L")
    small = shown.resize((shown.width // 2, shown.height // 2))

    for degrees in (7, -7):
        assert codes_in(small.rotate(degrees, expand=True, fillcolor=255)) == [QR_URL]


@pytest.mark.parametrize("profile", TEXT_PROFILES)
def test_every_letter_goes_out_in_the_profiles_own_page(profile: str) -> None:
    model = PROFILES[profile]
    document = SlipDocument(SlipKind.TEST, "it", "EUR", (Text(LETTERS),), "test")
    (line,) = (
        token for token in read_as(render(document, model), model).tokens if isinstance(token, Line)
    )

    assert (line.text, line.page) == (LETTERS, model.code_page.slot)


def test_the_page_is_chosen_again_after_each_change_of_font() -> None:
    sent = render(balance(), PROFILES["generic-80"])
    changes = [at for at in range(len(sent)) if sent[at : at + 2] == b"\x1bM"]

    assert changes
    assert all(sent[at + 3 : at + 6] == b"\x1bt\x10" for at in changes)


def test_a_job_begins_by_leaving_double_byte_mode() -> None:
    assert render(balance(), PROFILES["generic-80"]).startswith(b"\x1b@\x1c.\x1bt\x10")


def test_pictures_are_sent_in_slices_that_small_printers_can_hold() -> None:
    job = read_job(render(top_up(), PROFILES["raster-80"]))
    slices = [token for token in job.tokens if isinstance(token, Picture)]

    assert len(slices) > 1
    assert all(part.rows <= 255 and part.width_bytes == 72 for part in slices)


@pytest.mark.parametrize("profile", profile_names())
def test_a_logo_that_spells_a_command_is_disarmed(profile: str) -> None:
    logo = Image(32, 2, b"\x10\x04\x01\x10" + b"\x14\x01\x00\x00")
    document = SlipDocument(SlipKind.TEST, "it", "EUR", (logo,), "test")
    sent = render(document, PROFILES[profile])

    assert not any(pair in sent for pair in (b"\x10\x04", b"\x10\x05", b"\x10\x14"))


def test_a_printer_that_confirms_is_asked_for_its_word_at_the_end() -> None:
    by_id = read_job(render(balance(), PROFILES["epson-tm-t20iii"], "aB1~"))
    in_line = read_job(render(balance(), PROFILES["generic-80"], "aB1~"))

    assert by_id.tokens[-1] == Question("GS ( H", b"aB1~")
    assert in_line.tokens[-1] == Question("GS r", b"\x01")


def test_the_drawers_job_is_nothing_but_its_pulse() -> None:
    job = read_job(render(drawer_pulse("operation:7"), PROFILES["generic-80"], "aB1~"))

    assert job.tokens == (Kick(2, 100, 200),)


@pytest.mark.parametrize("profile", profile_names())
def test_only_the_drawers_job_pulls_its_magnet(profile: str) -> None:
    model = PROFILES[profile]
    pulse = on_paper(drawer_pulse("operation:7"), model)

    assert (pulse.kicks, pulse.astray) == (model.drawer.pin != "none", [])
    assert (pulse.text, pulse.pictures, pulse.cuts) == ([], [], 0)


@pytest.mark.parametrize(
    "profile", [name for name, model in PROFILES.items() if model.qr.mode == "native"]
)
def test_a_native_code_is_drawn_in_the_middle_and_nowhere_else(profile: str) -> None:
    model = PROFILES[profile]
    job = read_as(render(balance(), model), model)

    lines = [token for token in job.tokens if isinstance(token, Line)]
    assert all(line.align == 0 for line in lines)
    (box,) = [box for box in lay_out(balance(), model).boxes if isinstance(box, QrBox)]
    assert box.side <= model.paper.width_dots


def test_the_kitchen_gets_tall_letters_and_no_code() -> None:
    job = read_job(render(kitchen(), PROFILES["generic-80"]))
    tall = [token for token in job.tokens if isinstance(token, Line) and token.high == 2]

    assert " 2 Piadina crudo e squacquerone".strip() in [line.text.strip() for line in tall]
    assert job.codes == []


@pytest.mark.parametrize("profile", ["generic-58", "raster-58", "star-tsp100"])
def test_a_code_smaller_than_asked_still_reads(profile: str) -> None:
    long = Qr("HTTPS://SALDO.EXAMPLE/" + "A" * 200, module_dots=8)
    document = SlipDocument(SlipKind.TEST, "it", "EUR", (long,), "test")

    assert on_paper(document, PROFILES[profile]).codes == [long.payload]

"""Every slip on every printer, read back from its bytes by a reader of its own."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pos_app.domain.slip_document import Image, Qr, SlipDocument, SlipKind, Text
from pos_app.printing.boxes import QrBox
from pos_app.printing.escpos_renderer import render_escpos
from pos_app.printing.image_renderer import picture
from pos_app.printing.layout import lay_out
from pos_app.printing.profiles import load_profile, profile_names
from pos_app.services.slips.drawer import drawer_pulse
from tests.printing.reader import Kick, Line, Picture, Question, Start, codes_in, read_job
from tests.printing.sample_slips import (
    EVERY_SLIP,
    LANGUAGES,
    QR_URL,
    balance,
    kitchen,
    top_up,
)

NOT_FISCAL = {
    "it": "DOCUMENTO GESTIONALE – NON FISCALE",
    "pt_BR": "NÃO É DOCUMENTO FISCAL",
    "en": "MANAGEMENT DOCUMENT, NOT A FISCAL RECEIPT",
}
TEXT_PROFILES = [name for name in profile_names() if load_profile(name).prints == "text"]
PICTURE_PROFILES = [name for name in profile_names() if load_profile(name).prints == "picture"]
HOSTILE = "Mario\x1bp\x00\x19\x19\x1dV\x00\x10\x04\x01\x1b@\x00"


@pytest.mark.parametrize("profile", TEXT_PROFILES)
@pytest.mark.parametrize("kind", EVERY_SLIP)
def test_what_was_laid_out_stands_on_the_paper(kind: str, profile: str) -> None:
    model = load_profile(profile)
    for language in LANGUAGES:
        document = EVERY_SLIP[kind](language)
        job = read_job(render_escpos(document, model))

        feeds = [""] * model.cut.feed_lines
        assert job.text == [*lay_out(document, model).lines, *feeds]
        assert (job.unknown, job.left_over, job.kicks) == ([], 0, [])
        assert len(job.cuts) == (model.cut.command != "none")
        assert kind == "kitchen" or job.text[0].strip() == NOT_FISCAL[language]


@pytest.mark.parametrize("profile", profile_names())
@pytest.mark.parametrize("kind", [kind for kind in EVERY_SLIP if kind != "kitchen"])
def test_the_code_of_every_slip_reads_as_its_address(kind: str, profile: str) -> None:
    job = read_job(render_escpos(EVERY_SLIP[kind]("it"), load_profile(profile)))

    assert job.codes == [QR_URL]


@pytest.mark.parametrize("profile", PICTURE_PROFILES)
@pytest.mark.parametrize("kind", EVERY_SLIP)
def test_the_preview_of_a_picture_printer_is_its_print_dot_by_dot(kind: str, profile: str) -> None:
    model, document = load_profile(profile), EVERY_SLIP[kind]("it")
    (printed,) = read_job(render_escpos(document, model)).pictures

    shown = picture(lay_out(document, model), model)

    assert printed.size == shown.size
    assert printed.tobytes() == shown.tobytes()


@pytest.mark.parametrize("profile", profile_names())
def test_the_code_of_the_preview_is_the_code_of_the_print(profile: str) -> None:
    model = load_profile(profile)
    shown = picture(lay_out(balance(), model), model)

    assert codes_in(shown) == read_job(render_escpos(balance(), model)).codes


@pytest.mark.parametrize("profile", profile_names())
def test_a_phone_reads_the_code_small_and_askew(profile: str) -> None:
    model = load_profile(profile)
    shown = picture(lay_out(balance(), model), model).convert("L")
    small = shown.resize((shown.width // 2, shown.height // 2))

    assert codes_in(small.rotate(7, expand=True, fillcolor=255)) == [QR_URL]


@pytest.mark.parametrize("profile", profile_names())
def test_a_hostile_name_opens_no_drawer_and_cuts_no_paper(profile: str) -> None:
    honest = read_job(render_escpos(balance(customer="Mario"), load_profile(profile)))
    hostile = read_job(render_escpos(balance(customer=HOSTILE), load_profile(profile)))

    assert (hostile.kicks, hostile.unknown) == ([], [])
    assert len(hostile.cuts) == len(honest.cuts)
    assert sum(isinstance(token, Start) for token in hostile.tokens) == 1


@given(name=st.text(st.characters(), max_size=100), note=st.text(st.characters(), max_size=100))
@pytest.mark.parametrize("profile", TEXT_PROFILES)
def test_no_name_whatever_says_anything_to_the_printer(profile: str, name: str, note: str) -> None:
    document = SlipDocument(SlipKind.TEST, "it", "EUR", (Text(name), Text(note)), "test")
    model = load_profile(profile)
    sent = render_escpos(document, model)
    job = read_job(sent)

    assert (job.unknown, job.kicks, job.cuts, job.left_over) == ([], [], [], 0)
    assert job.text == list(lay_out(document, model).lines)
    body = sent.removeprefix(b"\x1b@\x1c.\x1bt" + bytes((model.code_page.slot,)))
    printed = body.removesuffix(b"\x1dr\x01")
    assert all(byte >= 0x20 or byte == 0x0A for byte in printed)


def test_every_letter_goes_out_in_the_profiles_own_page() -> None:
    letters = "€ à è é ì ò ù ç ã õ â ê ó ú"
    for profile in TEXT_PROFILES:
        model = load_profile(profile)
        document = SlipDocument(SlipKind.TEST, "it", "EUR", (Text(letters),), "test")
        (line,) = (
            token
            for token in read_job(render_escpos(document, model)).tokens
            if isinstance(token, Line)
        )
        assert (line.text, line.page) == (letters, model.code_page.slot)


def test_the_page_is_chosen_again_after_each_change_of_font() -> None:
    sent = render_escpos(balance(), load_profile("generic-80"))
    changes = [at for at in range(len(sent)) if sent[at : at + 2] == b"\x1bM"]

    assert changes
    assert all(sent[at + 3 : at + 6] == b"\x1bt\x10" for at in changes)


def test_a_job_begins_by_leaving_double_byte_mode() -> None:
    assert render_escpos(balance(), load_profile("generic-80")).startswith(b"\x1b@\x1c.\x1bt\x10")


def test_pictures_are_sent_in_slices_that_small_printers_can_hold() -> None:
    model = load_profile("raster-80")
    job = read_job(render_escpos(top_up(), model))
    slices = [token for token in job.tokens if isinstance(token, Picture)]

    assert len(slices) > 1
    assert all(part.rows <= 255 and part.width_bytes == 72 for part in slices)


def test_a_logo_that_spells_a_command_is_disarmed() -> None:
    logo = Image(32, 2, b"\x10\x04\x01\x10" + b"\x14\x01\x00\x00")
    document = SlipDocument(SlipKind.TEST, "it", "EUR", (logo,), "test")
    for profile in profile_names():
        sent = render_escpos(document, load_profile(profile))
        assert not any(pair in sent for pair in (b"\x10\x04", b"\x10\x05", b"\x10\x14"))


def test_a_printer_that_confirms_is_asked_for_its_word_at_the_end() -> None:
    by_id = read_job(render_escpos(balance(), load_profile("epson-tm-t20iii"), "aB1~"))
    in_line = read_job(render_escpos(balance(), load_profile("generic-80"), "aB1~"))

    assert by_id.tokens[-1] == Question("GS ( H", b"aB1~")
    assert in_line.tokens[-1] == Question("GS r", b"\x01")


def test_the_drawers_job_is_nothing_but_its_pulse() -> None:
    job = read_job(render_escpos(drawer_pulse("operation:7"), load_profile("generic-80"), "aB1~"))

    assert job.tokens == (Kick(2, 100, 200),)


def test_a_native_code_is_drawn_in_the_middle_and_nowhere_else() -> None:
    model = load_profile("epson-tm-t20iii")
    job = read_job(render_escpos(balance(), model))

    lines = [token for token in job.tokens if isinstance(token, Line)]
    assert all(line.align == 0 for line in lines)
    (box,) = [box for box in lay_out(balance(), model).boxes if isinstance(box, QrBox)]
    assert box.side <= model.paper.width_dots


def test_a_native_slip_is_small() -> None:
    model = load_profile("epson-tm-t20iii")

    assert len(render_escpos(balance(), model, "aB1~")) <= 900
    assert len(render_escpos(top_up(), model, "aB1~")) <= 900


def test_the_kitchen_gets_tall_letters_and_no_code() -> None:
    job = read_job(render_escpos(kitchen(), load_profile("generic-80")))
    tall = [token for token in job.tokens if isinstance(token, Line) and token.high == 2]

    assert " 2 Piadina crudo e squacquerone".strip() in [line.text.strip() for line in tall]
    assert job.codes == []


def test_a_code_smaller_than_asked_still_reads() -> None:
    long = Qr("HTTPS://SALDO.EXAMPLE/" + "A" * 200, module_dots=8)
    document = SlipDocument(SlipKind.TEST, "it", "EUR", (long,), "test")

    assert read_job(render_escpos(document, load_profile("generic-58"))).codes == [long.payload]

"""Whatever somebody is called and whatever is noted: the slip says it, and the printer hears no more.

Names are cleaned when they enter the book.  These tests do not rely on it: they put everything
into the documents, and compare the paper with that of a customer who is simply called Anna.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pos_app.domain.money import Money
from pos_app.domain.money_text import format_money
from pos_app.domain.tenders import Method
from pos_app.printing.boxes import TextBox
from pos_app.printing.image_renderer import picture
from pos_app.printing.layout import lay_out
from pos_app.printing.profiles import load_profile, profile_names
from pos_app.printing.rendering import render
from pos_app.printing.sanitise import clean
from pos_app.printing.slip_words import slip_words
from pos_app.services.slips.facts import CreditMove, Item, Paid, PaymentFacts, TopUpFacts
from pos_app.services.slips.payment import payment_slip
from pos_app.services.slips.top_up import top_up_slip
from tests.printing.on_paper import on_paper, read_as
from tests.printing.reading.tokens import Line
from tests.printing.sample_slips import LANGUAGES, QR_URL, heading

if TYPE_CHECKING:
    from pos_app.domain.slip_document import SlipDocument
    from pos_app.printing.boxes import LaidOutSlip
    from pos_app.printing.code_page import CodePage
    from pos_app.printing.profile import Profile
    from tests.printing.reading.tokens import Token

PROFILES: Final = {name: load_profile(name) for name in profile_names()}
TEXT_PROFILES: Final = [name for name, model in PROFILES.items() if model.prints == "text"]
PICTURE_PROFILES: Final = [name for name, model in PROFILES.items() if model.prints == "picture"]

NAMES: Final = {
    "drawer pulse": "Mario\x1bp\x00\x19\x19",
    "drawer pulse in real time": "Mario\x10\x14\x01\x00\x08",
    "cut": "Mario\x1dV\x00",
    "status question": "\x10\x04\x01Mario",
    "start of a new job": "Mario\x1b@\x00",
    "another page": "Mario\x1bt\x02\xff",
    "double-byte mode": "Mario\x1c&",
    "jump to the left edge": "Mario\x1b$\x00\x00",
    "code of another shop": "\x1d(k\x03\x001Q0",
    "Star's drawer": "\x07\x1a",
    "Star's raster mode": "\x1b*rA",
    "macro": "\x1d:\x1d^\xff\x00\x00",
    "NUL, CR and TAB": "a\x00b\rc\td\x0be\x0c",
    "C1 controls": "".join(map(chr, range(0x7F, 0xA0))),
    "right to left": "a\u202eb\u2066c\u202d",
    "zero width": "a\u200bb\u200d\ufeffc",
    "lone surrogate": "a\ud800b\udfff",
    "emoji": "Anna 🍕👩‍👩‍👧‍👦🇮🇹",
    "a heap of accents": "a" + "\u0300" * 1000,
    "a book": "Anna Karenina " * 75_000,
    "a formula": "=cmd()|' /C calc'!A0",
    "a script": "<script>alert(1)</script>",
    "a template": "{{7*7}} {number} %s %(x)s",
    "an order to the database": "'; DROP TABLE customer; --",
    "a path": "../../etc/passwd",
    "spaces": " " * 60,
    "strange spaces": "\u00a0\u2003\u202f\u3000\u2028\u2029",
    "decomposed": "Niccolo\u0300",
    "Greek": "Άννα Παπαδοπούλου",
    "Russian": "Иван Щукин",
    "Arabic": "محمد عبد الله",
    "Hebrew": "שלום",
    "Chinese": "王小明",
    "Japanese": "たなか",
    "Devanagari": "राम",
    "mathematical letters": "𝓐𝓷𝓷𝓪",
    "one long word": "W" * 300,
    "wide gaps": "a" + " " * 17 + "b" + " " * 40 + "c",
}
ANY_TEXT: Final = st.one_of(
    st.text(st.characters(), max_size=80),
    st.text(st.sampled_from("\x00\x04\x05\x07\x0a\x10\x14\x1a\x1b\x1c\x1d!$&(*@EHIMVaijkmprtv01")),
    st.sampled_from(list(NAMES.values())),
)
TOTAL: Final = 1_347


def paid_by(name: str, note: str, language: str = "it") -> SlipDocument:
    """A payment of a customer with that name, who had something with that name."""
    top = replace(heading(language), shop=note, cashier=name)
    facts = PaymentFacts(
        heading=top,
        order=57,
        items=(Item(12, note, Money(TOTAL, top.currency)),),
        total=Money(TOTAL, top.currency),
        paid=(Paid(Method.CREDIT, Money(TOTAL, top.currency)),),
        customer=name,
        credit=CreditMove(Money(2_000, top.currency), Money(653, top.currency)),
    )
    return payment_slip(facts, slip_words(language))


def topped_up(name: str, note: str, language: str = "it") -> SlipDocument:
    """A top-up with that name and that note."""
    top = heading(language)
    facts = TopUpFacts(
        heading=top,
        customer=name,
        amount=Money(TOTAL, top.currency),
        method=Method.CASH,
        credit=CreditMove(Money(0, top.currency), Money(TOTAL, top.currency)),
        note=note,
    )
    return top_up_slip(facts, slip_words(language))


def commands(document: SlipDocument, model: Profile) -> list[Token]:
    """Everything that the printer was told, without the letters."""
    job = read_as(render(document, model, "aB1~"), model)
    assert job.left_over == 0
    return [token for token in job.tokens if not isinstance(token, Line)]


def check_letters(document: SlipDocument, model: Profile) -> None:
    """The paper holds the layout's lines in the profile's page, none wider than the paper."""
    slip = lay_out(document, model)
    boxes = [box for box in slip.boxes if isinstance(box, TextBox)]
    job = read_as(render(document, model), model)
    lines = [token for token in job.tokens if isinstance(token, Line)][: len(boxes)]

    assert [line.text for line in lines] == [box.text for box in boxes]
    for line, box in zip(lines, boxes, strict=True):
        assert line.page == model.code_page.slot
        assert len(line.text) * box.style.wide <= model.fonts.of(box.style.font).columns
        if line.text:
            assert (line.wide, line.high, line.bold) == (
                box.style.wide,
                box.style.high,
                box.style.bold,
            )


def check_amounts(slip: LaidOutSlip, page: CodePage, language: str) -> None:
    """Every amount stands on one line, with its sign and its currency."""
    currency = heading(language).currency
    total = clean(format_money(Money(TOTAL, currency), language))
    printed = page.fit(total)[0]

    assert sum(printed in line for line in slip.lines) >= 1


@pytest.mark.parametrize("name", NAMES.values(), ids=NAMES.keys())
def test_no_strange_name_says_anything_to_the_printer(name: str) -> None:
    for profile in TEXT_PROFILES:
        model = PROFILES[profile]
        for make in (paid_by, topped_up):
            assert commands(make(name, name), model) == commands(make("Anna", "Luglio"), model)
            check_letters(make(name, name), model)


@pytest.mark.parametrize("name", NAMES.values(), ids=NAMES.keys())
def test_a_strange_name_in_a_picture_is_the_previews(name: str) -> None:
    for profile in PICTURE_PROFILES:
        model, document = PROFILES[profile], topped_up(name, name)
        paper = on_paper(document, model)

        (printed,) = paper.pictures
        shown = picture(lay_out(document, model), model)
        assert (printed.size, printed.tobytes()) == (shown.size, shown.tobytes())
        assert (paper.astray, paper.kicks) == ([], 0)
        assert paper.cuts == (model.cut.command != "none")


@settings(max_examples=100)
@given(
    name=ANY_TEXT,
    note=ANY_TEXT,
    profile=st.sampled_from(TEXT_PROFILES),
    language=st.sampled_from(LANGUAGES),
)
def test_no_name_whatever_says_anything_to_the_printer(
    name: str, note: str, profile: str, language: str
) -> None:
    model = PROFILES[profile]
    for make in (paid_by, topped_up):
        document = make(name, note, language)

        assert commands(document, model) == commands(make("Anna", "Luglio", language), model)
        check_letters(document, model)
        check_amounts(lay_out(document, model), model.page, language)


@settings(max_examples=25)
@given(name=ANY_TEXT, note=ANY_TEXT, profile=st.sampled_from(PICTURE_PROFILES))
def test_no_name_whatever_spoils_a_picture(name: str, note: str, profile: str) -> None:
    model, document = PROFILES[profile], paid_by(name, note)
    paper = on_paper(document, model)

    (printed,) = paper.pictures
    assert printed.tobytes() == picture(lay_out(document, model), model).tobytes()
    assert (paper.astray, paper.kicks, paper.codes) == ([], 0, [QR_URL])
    check_amounts(lay_out(document, model), model.page, "it")


@given(minor=st.integers(-(2**53), 2**53), name=ANY_TEXT, profile=st.sampled_from(TEXT_PROFILES))
def test_no_amount_is_ever_cut(minor: int, name: str, profile: str) -> None:
    model = PROFILES[profile]
    facts = TopUpFacts(
        heading=heading(),
        customer=name,
        amount=Money(minor, "EUR"),
        method=Method.CASH,
        credit=CreditMove(Money(0, "EUR"), Money(minor, "EUR")),
        note=name,
    )
    document = top_up_slip(facts, slip_words("it"))
    printed = model.page.fit(clean(format_money(Money(minor, "EUR"), "it")))[0]

    assert sum(printed in line for line in on_paper(document, model).text) >= 2


@pytest.mark.parametrize("profile", profile_names())
@pytest.mark.parametrize(
    "name", ["Greek", "Russian", "Arabic", "Hebrew", "Chinese", "Japanese", "emoji", "Devanagari"]
)
def test_a_name_in_other_letters_is_drawn_or_spelled_and_reported(name: str, profile: str) -> None:
    model = PROFILES[profile]
    slip = lay_out(topped_up(NAMES[name], ""), model)
    reported = {change.original for change in slip.replacements}
    printable = {sign for sign in clean(NAMES[name]) if model.page.has(sign)}

    assert reported == set(clean(NAMES[name])) - printable
    printed = "".join(slip.lines)
    assert not reported & set(printed)
    assert all(model.page.has(sign) for sign in printed)


@pytest.mark.parametrize("profile", PICTURE_PROFILES)
def test_a_greek_name_is_drawn_as_it_is_written_where_the_till_draws(profile: str) -> None:
    slip = lay_out(topped_up("Άννα", ""), PROFILES[profile])

    assert "ννα" in "".join(slip.lines)

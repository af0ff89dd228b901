"""The calibration slip: a printer shows what it can do, and the cashier says what came out right.

Manuals and databases disagree about many printers.  So the slip prints every candidate with its
name beside it, and what the cashier taps becomes the shop's own version of the profile.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final, Literal, get_args

from pos_app.domain.slip_document import Qr, Text
from pos_app.printing.boxes import Style
from pos_app.printing.profile import Codec, CutFacts
from pos_app.printing.qr_symbol import modules, modules_per_side
from pos_app.printing.raster import shifted, symbol_bits
from pos_app.printing.slip_words import slip_words

if TYPE_CHECKING:
    from pos_app.domain.slip_document import Block, SlipDocument
    from pos_app.printing.escpos_writer import EscPosWriter
    from pos_app.printing.profile import Profile

LETTERS: Final = "€ à è é ì ò ù ç ã õ â ê ó ú"
COLUMNS: Final = (32, 42, 48)
PAGES: Final[tuple[tuple[int, Codec], ...]] = (
    (16, "cp1252"),
    (19, "cp858"),
    (2, "cp858"),
    (2, "cp850"),
    (3, "cp860"),
    (1, "cp1252"),
    (5, "cp858"),
    (71, "cp1252"),
)
"""The pages that makers and databases name for western letters, the likely ones first."""
QR_DOTS: Final = (4, 6, 8)
CUTS: Final[tuple[Literal["GS V 66", "GS V 1", "ESC i", "ESC m"], ...]] = (
    "GS V 66",
    "GS V 1",
    "ESC i",
    "ESC m",
)
_PROBE: Final = "HTTPS://EXAMPLE.ORG/{}{}"
_PLAIN: Final = Style()


def write_calibration(writer: EscPosWriter, profile: Profile, language: str) -> None:
    """Print the ruler, the pages of letters, the codes, and try each kind of knife."""
    for columns in COLUMNS:
        writer.line(ruler(columns).encode("ascii"), _PLAIN)
    for slot, codec in PAGES:
        writer.choose_page(slot)
        writer.line(page_line(slot, codec).encode(codec), _PLAIN)
    writer.choose_page(profile.code_page.slot)
    for dots in QR_DOTS:
        _codes(writer, dots, profile.paper.width_dots, language)
    for command in CUTS:
        writer.line(f"{command}:".encode("ascii"), _PLAIN)
        facts = CutFacts(command=command, feed_lines=5, source="", verified="assumed")
        writer.cut(facts)


def with_candidates(document: SlipDocument) -> SlipDocument:
    """The slip with what the printer adds below its words, for whoever looks at it elsewhere."""
    *words, cut = document.blocks
    codes = [block for dots in QR_DOTS for block in _seen_codes(dots, document.language)]
    shown = [
        *(Text(ruler(columns)) for columns in COLUMNS),
        *(Text(page_line(slot, codec)) for slot, codec in PAGES),
        *codes,
        *(Text(f"{command}:") for command in CUTS),
    ]
    return replace(document, blocks=(*words, *shown, cut))


def _seen_codes(dots: int, language: str) -> list[Block]:
    drawn, sent = code_names(dots, language)
    return [
        Text(drawn),
        Qr(_PROBE.format("N", dots), module_dots=dots),
        Text(sent),
        Qr(_PROBE.format("R", dots), module_dots=dots),
    ]


def code_names(dots: int, language: str) -> tuple[str, str]:
    """How the paper names the same code drawn and sent: in plain letters every printer has."""
    translate = slip_words(language)
    drawn = translate("QR drawn by the printer {dots}:").format(dots=dots)
    return drawn, translate("QR sent as a picture {dots}:").format(dots=dots)


def ruler(columns: int) -> str:
    """A line that ends with its own length, to see where the paper ends."""
    return f"{'.' * (columns - len(str(columns)))}{columns}"


def page_line(slot: int, codec: Codec) -> str:
    """The page's number and those letters that it should have."""
    letters = [letter for letter in LETTERS.split() if _has(codec, letter)]
    return f"{slot} {codec}: {' '.join(letters)}"


def _codes(writer: EscPosWriter, dots: int, width: int, language: str) -> None:
    """The same size twice: drawn by the printer, and sent as a picture."""
    native, raster = _PROBE.format("N", dots), _PROBE.format("R", dots)
    drawn, sent = code_names(dots, language)
    side = modules_per_side(raster, "M") * dots
    writer.line(drawn.encode("ascii"), _PLAIN)
    writer.feed(1)
    writer.qr(native, "M", dots)
    writer.feed(1)
    writer.line(sent.encode("ascii"), _PLAIN)
    writer.feed(1)
    bits = symbol_bits(modules(raster, "M"), dots)
    writer.picture(shifted(bits, side, side, (width - side) // 2))
    writer.feed(1)


def _has(codec: Codec, letter: str) -> bool:
    assert codec in get_args(Codec)
    try:
        letter.encode(codec)
    except UnicodeEncodeError:
        return False
    return True

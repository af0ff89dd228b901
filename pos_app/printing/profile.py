"""What the till knows about a printer model, and how well it knows it."""

from __future__ import annotations

from typing import Annotated, Final, Literal

from msgspec import Meta, Struct

from pos_app.printing.code_page import CodePage

Verified = Literal["hardware", "document", "assumed"]
Codec = Literal[
    "cp1252", "cp858", "cp437", "cp850", "cp860", "cp863", "cp865", "iso8859_15", "latin_1"
]
Dots = Annotated[int, Meta(ge=0, le=2000)]
Seconds = Annotated[float, Meta(gt=0, le=3600)]
Line = Annotated[str, Meta(max_length=200)]
_STAR_CUTS: Final = ("ESC * r E 13", "ESC * r E 9", "ESC * r E 3")
"""How Star printers end a piece: part cut, full cut, or moved up to the edge to tear at."""


class Facts(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A group of facts, where they come from, and who saw them to be true."""

    source: Line
    verified: Verified


class Paper(Facts, frozen=True, kw_only=True):
    """The printable width."""

    width_dots: Annotated[int, Meta(ge=128, le=1024)]
    paper_mm: Annotated[int, Meta(ge=30, le=120)]
    dpi: Annotated[int, Meta(ge=100, le=400)]


class Font(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One of the printer's two fonts: the cell in dots, and how many cells make a line."""

    cell_width: Annotated[int, Meta(ge=6, le=24)]
    cell_height: Annotated[int, Meta(ge=8, le=48)]
    columns: Annotated[int, Meta(ge=16, le=100)]


class Fonts(Facts, frozen=True, kw_only=True):
    """Font A for reading, font B for the small print."""

    a: Font
    b: Font
    gaps: Literal["ESC $", "spaces"] = "spaces"
    """How a wide gap is crossed: by one jump to a dot, or by as many spaces as fit."""

    def of(self, name: Literal["a", "b"]) -> Font:
        """The font of that name."""
        return self.a if name == "a" else self.b


class CodePageFacts(Facts, frozen=True, kw_only=True):
    """The one page in which all text is sent, and what the printer forgets."""

    slot: Annotated[int, Meta(ge=0, le=255)]
    codec: Codec
    kanji_off: bool = True
    """Leave the double-byte mode in which many printers wake up."""
    font_resets_page: bool = True
    """Some printers forget the page when the font changes; sending it again harms none."""


class QrFacts(Facts, frozen=True, kw_only=True):
    """Whether the printer draws QR codes itself, and how large its modules may be."""

    mode: Literal["native", "raster"]
    dialect: Literal["epson", "custom"] = "epson"
    """Whose commands draw it: nearly everybody's are Epson's, Custom has its own."""
    max_dots: Annotated[int, Meta(ge=3, le=16)] = 8


class RasterFacts(Facts, frozen=True, kw_only=True):
    """How pictures are sent."""

    command: Literal["GS v 0", "ESC *", "b"] = "GS v 0"
    slice_rows: Annotated[int, Meta(ge=8, le=2048)] = 255


class CutFacts(Facts, frozen=True, kw_only=True):
    """How the paper is cut, and how far it must move first."""

    command: Literal[
        "GS V 66",
        "GS V 1",
        "GS V 0",
        "ESC i",
        "ESC m",
        "ESC * r E 13",
        "ESC * r E 9",
        "ESC * r E 3",
        "none",
    ]
    feed_lines: Annotated[int, Meta(ge=0, le=12)] = 0


class DrawerFacts(Facts, frozen=True, kw_only=True):
    """Which pin opens the drawer, and for how long it is pulled."""

    pin: Literal[2, 5, "none"]
    on_ms: Annotated[int, Meta(ge=20, le=500)] = 100
    off_ms: Annotated[int, Meta(ge=20, le=500)] = 200


class StatusFacts(Facts, frozen=True, kw_only=True):
    """What the printer answers when it is asked."""

    real_time: bool
    """It answers DLE EOT at once, even when it has stopped."""
    confirms_by: Literal["process_id", "gs_r", "none"]
    """How it says that a slip is out: GS ( H, GS r, or not at all."""
    near_end_inverted: bool = False


class Timeouts(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """How long the till waits before it stops believing."""

    connect_s: Seconds = 3.0
    status_s: Seconds = 1.0
    write_stall_s: Seconds = 10.0
    confirm_s: Seconds = 15.0
    close_s: Seconds = 5.0
    paper_s: Seconds = 900.0


class Identify(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """How the model gives itself away."""

    gs_i: tuple[Line, ...] = ()
    usb: tuple[Annotated[str, Meta(pattern=r"^[0-9a-f]{4}:[0-9a-f]{4}$")], ...] = ()


class Profile(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One printer model."""

    name: Annotated[str, Meta(pattern=r"^[a-z0-9][a-z0-9-]{1,40}$")]
    vendor: Line
    models: tuple[Line, ...]
    speaks: Literal["escpos", "star-raster"] = "escpos"
    """``star-raster`` is the mode of Star printers that know nothing but pictures."""
    prints: Literal["text", "picture"]
    """``picture`` sends the whole slip as one picture, for printers without a known code page."""
    paper: Paper
    fonts: Fonts
    code_page: CodePageFacts
    qr: QrFacts
    raster: RasterFacts
    cut: CutFacts
    drawer: DrawerFacts
    status: StatusFacts
    timeouts: Timeouts = Timeouts()
    identify: Identify = Identify()

    def __post_init__(self) -> None:
        """Refuse words of one language in a profile of the other."""
        is_star = self.speaks == "star-raster"
        if is_star and self.prints == "text":
            raise ValueError("prints: star-raster knows pictures only")
        if is_star != (self.raster.command == "b"):
            raise ValueError(f"raster: {self.speaks} has no {self.raster.command!r}")
        if self.cut.command != "none" and is_star != (self.cut.command in _STAR_CUTS):
            raise ValueError(f"cut: {self.speaks} has no {self.cut.command!r}")

    @property
    def page(self) -> CodePage:
        """The characters that can be printed."""
        if self.prints == "picture":
            return CodePage("font")
        return CodePage(self.code_page.codec, self.code_page.slot)

    @property
    def line_pitch_dots(self) -> int:
        """The default distance of two lines: a sixth of an inch on every printer."""
        return round(self.paper.dpi / 6)

"""What somebody may ask of the till when they start it."""

from __future__ import annotations

import argparse
from dataclasses import dataclass
from pathlib import Path

from pos_app.desktop.languages import LANGUAGES


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """The answers of the command line; what was not asked keeps the till's own habits."""

    demo: bool = False
    practice: bool = False
    kiosk: bool = False
    store: str = ""
    printer: str = ""
    area: str = ""
    language: str = ""
    theme: str = ""
    size: tuple[int, int] | None = None
    shot: Path | None = None


def read_options(arguments: list[str]) -> Options:
    """Read the command line; a wrong word ends the program with its own explanation."""
    parser = argparse.ArgumentParser(prog="pos-app", description="The till.")
    own = parser.add_mutually_exclusive_group()
    own.add_argument("--demo", action="store_true", help="a sample shop with weeks of history")
    own.add_argument("--practice", action="store_true", help="a book of its own, to practise in")
    own.add_argument("--store", default="", metavar="URL", help="sqlite:///FILE or postgresql+…")
    parser.add_argument(
        "--printer",
        default="",
        metavar="WHERE",
        help="tcp://HOST:PORT, file:PATH, serial:PATH@BAUD, usb:VVVV:PPPP (the numbers of lsusb),"
        " lp:QUEUE, windows:NAME, paper (it unrolls on the screen) or null (slips are thrown away)",
    )
    parser.add_argument(
        "--area", default="", metavar="HOST:PORT", help="serve the customer area from this till"
    )
    parser.add_argument("--lang", default="", choices=LANGUAGES, dest="language")
    parser.add_argument("--theme", default="", choices=("light", "dark"))
    parser.add_argument("--size", type=size, metavar="1280x800")
    parser.add_argument(
        "--kiosk",
        action="store_true",
        help="the whole screen and nothing else; Ctrl+Shift+Q or three seconds on the empty middle "
        "of the left edge lead out of it",
    )
    parser.add_argument("--shot", type=Path, metavar="FILE", help="save the first screen and end")
    return Options(**vars(parser.parse_args(arguments)))


def size(text: str) -> tuple[int, int]:
    """«1280x800» as two numbers."""
    width, _, height = text.partition("x")
    return int(width), int(height)

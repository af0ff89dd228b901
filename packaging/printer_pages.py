"""Writes what follows from the printer profiles: their schema, and the page of known printers."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Final

import msgspec

from pos_app.printing.profile import Profile
from pos_app.printing.profiles import load_profile, profile_names

if TYPE_CHECKING:
    from pos_app.printing.profile import Facts

CHECKOUT: Final = Path(__file__).resolve().parent.parent
SCHEMA: Final = CHECKOUT / "printer_profiles" / "profile.schema.json"
PAGE: Final = CHECKOUT / "docs" / "printers.md"

_HEAD: Final = """# Printers

This page is written by `packaging/printer_pages.py` from the files in `printer_profiles/`.

Each group of facts says how well we know it: **hardware**, somebody saw it on paper; *document*,
a maker's manual or a public database says so; assumed, we expect it from printers of the same
family. A printed calibration slip turns assumptions into facts for one printer.

| profile | models | paper | letters | QR | cut | drawer | says when it is done |
| --- | --- | --- | --- | --- | --- | --- | --- |
"""
_MARKS: Final = {"hardware": "**{}**", "document": "*{}*", "assumed": "{}"}
_CONFIRMS: Final = {
    "process_id": "yes, printed",
    "gs_r": "yes, processed",
    "none": "no",
}


def schema() -> str:
    """The profiles' JSON schema, from the classes that read them."""
    return json.dumps(msgspec.json.schema(Profile), indent=2, ensure_ascii=False) + "\n"


def page() -> str:
    """The page of known printers."""
    return _HEAD + "".join(_row(load_profile(name)) for name in profile_names())


def _row(profile: Profile) -> str:
    paper = f"{profile.paper.paper_mm} mm, {profile.paper.width_dots} dots"
    letters = "as pictures"
    if profile.prints == "text":
        letters = f"page {profile.code_page.slot} ({profile.code_page.codec})"
    cells = [
        f"`{profile.name}`",
        f"{profile.vendor}: {', '.join(profile.models)}",
        _marked(paper, profile.paper),
        _marked(letters, profile.code_page),
        _marked("by the printer" if profile.qr.mode == "native" else "as a picture", profile.qr),
        _marked("no knife" if profile.cut.command == "none" else "yes", profile.cut),
        _marked("no" if profile.drawer.pin == "none" else "yes", profile.drawer),
        _marked(_CONFIRMS[profile.status.confirms_by], profile.status),
    ]
    return f"| {' | '.join(cells)} |\n"


def _marked(text: str, facts: Facts) -> str:
    return _MARKS[facts.verified].format(text)


if __name__ == "__main__":
    SCHEMA.write_text(schema(), encoding="utf-8")
    PAGE.write_text(page(), encoding="utf-8")

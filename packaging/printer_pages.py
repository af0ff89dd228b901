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

## Setting one up

«Opzioni», «Stampanti», «Trova stampanti» shows what hangs on the machine: device files of USB and
parallel cables, other USB printers, the queues of CUPS or of Windows, and serial ports. Nothing is
sent to any of them before a row is tapped, and the network is never searched: a printer there is
asked by its address, with «Prova». A printer that says its name gets its model by itself. One
at another address that says nothing is printed on as «any 80 mm printer», or 58 mm after a narrow one:
a known model that does not answer would be waited for.

| address | way |
| --- | --- |
| `tcp://HOST:PORT` | a printer on the network; without a port, 9100 |
| `file:PATH` | a device file, such as `/dev/usb/lp0`; the user must be in the group `lp` |
| `serial:PATH@BAUD` | a serial port, such as `/dev/ttyUSB0@9600`; the group is `dialout` |
| `usb:VENDOR:PRODUCT` | a USB printer without a device file, by its numbers, such as `04b8:0202` |
| `lp:QUEUE` | a raw queue of CUPS |
| `windows:NAME` | a printer that Windows knows by this name |
| `paper` | no printer: slips unroll on the screen |

The address and the model are kept in `preferences.toml`, as `printer` and `printer_profile`. What `--printer` says
holds for one start. In practice and in the demo slips unroll on the screen, the kitchen's too, unless `--printer`
says otherwise; the file keeps the printers of the real till.

«Calibra» prints a slip with every candidate: rulers, one line of letters for each page, QR codes, and
knives. What the manager taps as right becomes this shop's own version of the profile,
`printer_profiles/MODEL.json` in the till's data folder, and is used from the next slip on;
«Ripristina» takes it away. A version that cannot be read is named with its line, its key and what is
wrong there, and slips wait.
The logo is `logo.pbm` in the same folder.

## The end of the roll

A printer that is asked how it is before each slip also says when its roll is near the end. «Scontrini»
and the printer's card then say «Carta quasi finita», until it says otherwise with a later slip; nothing waits
because of it. A roll that is over, or a cover that is open, lets slips wait, and each of them says so.

Models whose status is only assumed, plain letters in the last column below, are not believed when they
say that the roll is near its end: not «any 80 mm printer», nor an Xprinter. Some of those have no such
sensor, some mean the opposite, and the notice would stand there for ever. What they say of a roll that
is over or of an open cover does count. Where somebody saw a printer say it rightly, `"verified": "hardware"`
in the group `status` of the shop's own version turns the notice on; from then on nothing is sent to that
printer while it does not answer.

## The drawer

«Cucina e cassetto» on the same page says whether cash opens the drawer; it does from the beginning,
wherever a printer is set (`drawer_on_cash` in `preferences.toml`). Payments, top-ups and settled tabs
open it when banknotes go over the counter, even for a part, and so does «Annulla» of any of them, since
the money goes back; credit, cards, vouchers and tabs never do.
The pulse is a job of its own, written together with the payment. It lives for five seconds, is tried
once, and never again: not after a dead printer, not after a doubt, not after a crash.

Without a sale «Scontrini», «Cassetto», «Apri cassetto» opens it for a reason, for those who may take
money out of it (the permission *pay out*). The list below says of every opening when, who, for which
operation or which reason, and whether it opened, perhaps opened, or stayed shut.

## The kitchen

«Manda in preparazione» prints for the kitchen where «Cucina e cassetto» says so: nowhere at first, at
the till's printer, or at a printer of its own (`kitchen` and `kitchen_profile` in
`preferences.toml`; `kitchen = "till"` is the till's printer). The slip is written together with the
order. A change of an order in preparation prints only what changed, under «Aggiungere» and «Togliere»;
an order that is deleted prints «ANNULLATO». One that is ready prints nothing more. A slip that waited
for half an hour asks before it prints, and each waiting slip can be sent to the other printer.

Where the kitchen reads slips is a setting of each till. A till whose setting is «nowhere» prints nothing
for the kitchen, not even when it changes or deletes an order that another till had sent there: choose the
kitchen's place at every till where orders are changed.

## What is known

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

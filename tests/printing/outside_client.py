"""Lets a printing client of other people judge the emulated printer; run by hand.

``npm install receiptio`` in any folder, then
``python -m tests.printing.outside_client FOLDER/node_modules/.bin/receiptio``.
"""

from __future__ import annotations

import subprocess
import sys
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from tests.printing.emulator.server import EmulatedPrinter, Faults

if TYPE_CHECKING:
    from collections.abc import Sequence

PORT: Final = 9100
"""The client calls no other."""
SLIP: Final = "Caffè | 1,20\n---\n^TOTALE | ^1,20\n"
PATIENCE_S: Final = 60
ENQUIRE: Final = ("-q",)


@dataclass(frozen=True, slots=True)
class Case:
    """A printer in some state, what the client is asked to do, and what it should say of it."""

    name: str
    verdict: str
    arguments: tuple[str, ...] = ENQUIRE
    senses: dict[str, float] = field(default_factory=dict)
    faults: Faults = field(default_factory=Faults)


PRINT: Final = ("-p", "escpos", "-l", "it", "-t", "10")
CASES: Final = (
    Case("ready", "online"),
    Case("cover open", "coveropen", senses={"cover_open": True}),
    Case("no paper", "paperempty", senses={"paper_dots": 0}),
    Case("cutter jammed", "error", senses={"cutter_jammed": True}),
    Case("off", "disconnect", faults=Faults(accepts="refuses")),
    Case("prints", "success", PRINT),
    Case("prints with the cover open", "coveropen", PRINT, {"cover_open": True}),
)


def verdict_of(client: str, case: Case) -> str:
    """What the client says of a printer in this state."""
    with EmulatedPrinter(case.faults, port=PORT) as printer:
        printer.machine.sense(**case.senses)
        done = subprocess.run(
            [client, "-d", printer.host, *case.arguments],
            input=SLIP,
            capture_output=True,
            text=True,
            timeout=PATIENCE_S,
            check=False,
        )
    return (done.stdout + done.stderr).strip()


def main(arguments: Sequence[str]) -> int:
    """Say of each case what the client said, and how many it judged as the emulator meant it."""
    (client,) = arguments
    right = 0
    for case in CASES:
        said = verdict_of(client, case)
        right += said == case.verdict
        sys.stdout.write(f"{case.name}: {said}, expected {case.verdict}\n")
    sys.stdout.write(f"{right} of {len(CASES)} verdicts\n")
    return 0 if right == len(CASES) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

"""`pos-app-cli VERB`: finds the verb, runs it, and turns troubles into one plain sentence."""

from __future__ import annotations

import argparse
import os
import sys
from typing import TYPE_CHECKING, Final

from pos_app.cli import (
    area,
    area_settings,
    backup,
    demo_store,
    ledger_dump,
    pay_loop,
    price_list,
    reports,
    restore,
    rights,
    search,
    slip,
    upgrade,
    verify,
    withdrawals,
)
from pos_app.domain.refusals import Refusal
from pos_app.printing.profiles import ProfileRefusedError
from pos_app.services.store_trouble import StoreTrouble

if TYPE_CHECKING:
    from collections.abc import Sequence

VERBS: Final = (
    verify,
    backup,
    restore,
    upgrade,
    ledger_dump,
    pay_loop,
    price_list,
    demo_store,
    search,
    slip,
    area,
    area_settings,
    reports,
    withdrawals,
    rights,
)
REFUSED: Final = 1
USAGE: Final = 2
TROUBLE: Final = 3


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one verb; 0 is well, 1 a refusal or a finding, 2 wrong usage, 3 trouble with the store."""
    asked = _parser().parse_args(arguments)
    try:
        return int(asked.run(asked))
    except Refusal as refusal:
        print(f"{_sentence(refusal)}", file=sys.stderr)
        return REFUSED
    except StoreTrouble as trouble:
        print(f"{_sentence(trouble)}", file=sys.stderr)
        return TROUBLE
    except ProfileRefusedError as refused:
        print(refused, file=sys.stderr)
        return USAGE
    except BrokenPipeError:
        # Whoever was reading has gone; what was committed stays committed.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except OSError as fault:
        print(f"{fault.strerror}: {fault.filename}", file=sys.stderr)
        return USAGE


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="pos-app-cli", description=__doc__)
    verbs = parser.add_subparsers(dest="verb", required=True, metavar="VERB")
    for verb in VERBS:
        verb.add_to(verbs)
    return parser


def _sentence(event: Exception) -> str:
    """The event's own docstring with its facts: plain English for whoever runs commands."""
    facts = ", ".join(f"{name}: {value}" for name, value in vars(event).items())
    said = (type(event).__doc__ or type(event).__name__).splitlines()[0]
    return f"{said} ({facts})" if facts else said

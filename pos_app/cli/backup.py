"""`backup`: a verified copy of the store, while tills are at work."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from pos_app.cli.options import say, store_option
from pos_app.wiring import own_store_url

if TYPE_CHECKING:
    import argparse

    from pos_app.cli.options import Verbs


def add_to(verbs: Verbs) -> None:
    """Offer the verb."""
    parser = verbs.add_parser("backup", help=__doc__)
    store_option(parser)
    parser.add_argument("--to", type=Path, required=True, metavar="FILE")
    parser.set_defaults(run=run)


def run(asked: argparse.Namespace) -> int:
    """Copy, check the copy, and only then give it its name."""
    from pos_app.storage.backup import back_up

    file = back_up(asked.store or own_store_url(), asked.to.resolve())
    say(backup=str(file))
    return 0

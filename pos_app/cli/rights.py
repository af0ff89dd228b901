"""`rights`: the statements that give a till or the customer area its role at a shared store."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pos_app.wiring import rights_of

if TYPE_CHECKING:
    import argparse

    from pos_app.cli.options import Verbs


def add_to(verbs: Verbs) -> None:
    """Offer the verb."""
    parser = verbs.add_parser("rights", help=__doc__)
    whose = parser.add_mutually_exclusive_group(required=True)
    whose.add_argument("--till", metavar="ROLE")
    whose.add_argument("--area", metavar="ROLE")
    parser.set_defaults(run=run)


def run(asked: argparse.Namespace) -> int:
    """Print them for the owner of the tables to run: pos-app-cli rights --area NAME | psql."""
    area, till = asked.area, asked.till
    statements = rights_of("area", area) if area else rights_of("till", till)
    # A role that is at work has its rights before and after, or all of them stay as they were.
    for statement in ("BEGIN", *statements, "COMMIT"):
        print(f"{statement};")
    return 0

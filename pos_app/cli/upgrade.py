"""`upgrade`: brings a shared store to this release, with all tills closed and after a backup."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from pos_app.cli.options import say, shared_url

if TYPE_CHECKING:
    import argparse

    from pos_app.cli.options import Verbs


def add_to(verbs: Verbs) -> None:
    """Offer the verb."""
    parser = verbs.add_parser("upgrade", help=__doc__)
    parser.add_argument("--store", required=True, type=shared_url, metavar="URL")
    parser.add_argument("--backup", required=True, type=Path, metavar="FILE")
    parser.set_defaults(run=run)


def run(asked: argparse.Namespace) -> int:
    """Upgrade as the owner of the tables; a file needs no verb, since its till upgrades it."""
    from pos_app.storage.place import place_of
    from pos_app.storage.postgres_upgrade import upgrade_database

    backup = asked.backup.resolve()
    upgraded = upgrade_database(place_of(asked.store), backup)
    say(upgraded=upgraded, backup=str(backup) if upgraded else None)
    return 0

"""`restore`: puts a backup in the store's place; the file that was there is kept aside."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from pos_app.cli.options import file_url, say
from pos_app.wiring import own_store_url

if TYPE_CHECKING:
    import argparse

    from pos_app.cli.options import Verbs


def add_to(verbs: Verbs) -> None:
    """Offer the verb."""
    parser = verbs.add_parser("restore", help=__doc__)
    parser.add_argument("--store", type=file_url, metavar="URL", help="sqlite:///FILE")
    parser.add_argument("backup", type=Path, metavar="FILE")
    parser.set_defaults(run=run)


def run(asked: argparse.Namespace) -> int:
    """Check the backup first; a till that is open is in the way."""
    from pos_app.storage.restore import restore

    url = asked.store or own_store_url()
    aside = restore(asked.backup.resolve(), url)
    say(store=url, kept_aside=None if aside is None else str(aside))
    return 0

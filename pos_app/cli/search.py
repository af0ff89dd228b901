"""`search`: what the search field would show, and how long the question took."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from pos_app.cli.options import kind_option, positive, say, store_option
from pos_app.domain.customers import CustomerKind
from pos_app.wiring import open_shop

if TYPE_CHECKING:
    import argparse

    from pos_app.cli.options import Verbs


def add_to(verbs: Verbs) -> None:
    """Offer the verb."""
    parser = verbs.add_parser("search", help=__doc__)
    store_option(parser)
    kind_option(parser)
    parser.add_argument("--limit", type=positive, default=50)
    parser.add_argument("text")
    parser.set_defaults(run=run)


def run(asked: argparse.Namespace) -> int:
    """Print the customers found, one a line, and last how many and in how many milliseconds."""
    opened = open_shop(asked.store)
    try:
        kind = CustomerKind(asked.kind)
        # The first question opens a connection; a till has asked many before.
        opened.views.customers(kind, "", limit=1)
        began_s = time.perf_counter()
        page = opened.views.customers(kind, asked.text, limit=asked.limit)
        took_ms = (time.perf_counter() - began_s) * 1000
    finally:
        opened.close()
    for row in page.rows:
        say(
            customer=row.id,
            name=row.display_name,
            detail=row.detail,
            credit=row.credit.minor,
            tab=row.tab.minor,
        )
    say(found=len(page.rows), more=page.next_page is not None, took_ms=round(took_ms, 3))
    return 0

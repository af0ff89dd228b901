"""`ledger-dump`: every movement of customers' credit in the book, oldest first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pos_app.cli.options import say, store_option
from pos_app.wiring import open_book

if TYPE_CHECKING:
    import argparse

    from pos_app.cli.options import Verbs


def add_to(verbs: Verbs) -> None:
    """Offer the verb."""
    parser = verbs.add_parser("ledger-dump", help=__doc__)
    store_option(parser)
    parser.add_argument("--balances", action="store_true", help="each customer's credit instead")
    parser.set_defaults(run=run)


def run(asked: argparse.Namespace) -> int:
    """Print one object a line, amounts in minor units as the customer sees them."""
    book = open_book(asked.store)
    try:
        if asked.balances:
            for balance in book.audit.balances():
                say(customer=balance.customer_id, balance=balance.minor)
        else:
            for move in book.audit.credit_moves():
                say(id=move.request_id, customer=move.customer_id, amount=move.minor)
    finally:
        book.close()
    return 0

"""`verify`: proves the book from its first row to its last, or names the row that is wrong."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, Final

from pos_app.cli.options import say, store_option
from pos_app.wiring import open_book

if TYPE_CHECKING:
    import argparse

    from pos_app.cli.options import Verbs

_MOST: Final = 100
"""More findings than anybody reads: a forged row breaks the chain behind it."""


def add_to(verbs: Verbs) -> None:
    """Offer the verb."""
    parser = verbs.add_parser("verify", help=__doc__)
    store_option(parser)
    parser.add_argument("--json", action="store_true", help="one object a line")
    parser.set_defaults(run=run)


def run(asked: argparse.Namespace) -> int:
    """Exit 0 when the book is right, 1 with what is not."""
    book = open_book(asked.store)
    try:
        findings = list(islice(book.audit.findings(), _MOST))
    finally:
        book.close()
    for finding in findings:
        if asked.json:
            say(table=finding.table, row=finding.row, rule=finding.rule)
        else:
            print(f"{finding.table} {finding.row}: {finding.rule}")
    if asked.json:
        say(right=not findings, findings=len(findings))
    elif not findings:
        print("The book is right.")
    return 1 if findings else 0

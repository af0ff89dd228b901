"""`slip`: a customer's balance slip as it would be printed, into a file."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from pos_app.cli.options import say, store_option
from pos_app.printing.profiles import load_profile
from pos_app.printing.slip_files import write_slip
from pos_app.services.print_balance import PrintBalance, print_balance
from pos_app.wiring import new_request_id, open_shop, own_profiles

if TYPE_CHECKING:
    import argparse

    from pos_app.cli.options import Verbs

ENDINGS = (".bin", ".png", ".pdf")


def add_to(verbs: Verbs) -> None:
    """Offer the verb."""
    parser = verbs.add_parser("slip", help=__doc__)
    store_option(parser)
    parser.add_argument("--customer", type=int, required=True, metavar="ID")
    parser.add_argument("--profile", default="generic-80", metavar="NAME")
    parser.add_argument("--out", type=Path, required=True, metavar="FILE.bin|FILE.png|FILE.pdf")
    parser.set_defaults(run=run)


def run(asked: argparse.Namespace) -> int:
    """Write the slip and take it off the queue again: this one goes to a file, not to paper."""
    if asked.out.suffix not in ENDINGS:
        say(error=f"--out must end with one of {', '.join(ENDINGS)}")
        return 2
    profile = load_profile(asked.profile, own_profiles())
    opened = open_shop(asked.store)
    try:
        command = PrintBalance(
            request_id=new_request_id(), desk=opened.desk, customer_id=asked.customer
        )
        queued = print_balance(opened.counter, command)
        job = opened.spool.get(queued.slip)
        assert job is not None, queued
        opened.spool.skip(job.id, opened.desk.operator_id)
        write_slip(job.document, profile, asked.out)
    finally:
        opened.close()
    say(slip=queued.slip, file=str(asked.out), profile=asked.profile)
    return 0

"""`demo-store`: a believable shop of any size, lived through by the real acts."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from pos_app.cli.options import positive, say, store_option
from pos_app.wiring import fill_sample_shop, open_shop, own_store_url, sample_plan

if TYPE_CHECKING:
    import argparse

    from pos_app.cli.options import Verbs

_DAYS: Final = 28


def add_to(verbs: Verbs) -> None:
    """Offer the verb."""
    parser = verbs.add_parser("demo-store", help=__doc__)
    store_option(parser)
    parser.add_argument("--customers", type=positive, metavar="N", help="persons in the registry")
    parser.add_argument("--entries", type=positive, metavar="M", help="about so many operations")
    parser.add_argument("--seed", type=int, default=7, metavar="S")
    parser.set_defaults(run=run)


def run(asked: argparse.Namespace) -> int:
    """Fill a new store; the same seed gives the same people and the same weeks."""
    plan = sample_plan()
    if asked.customers:
        plan = replace(plan, persons=asked.customers)
    if asked.entries:
        plan = replace(plan, guests=max(1, round(asked.entries / _DAYS)))
    url = asked.store or own_store_url("demo")
    if sells_already(url):
        say(error=f"{url} is a shop already; a sample is only made in a new one")
        return 1
    fill_sample_shop(url, plan, seed=asked.seed)
    say(store=url, customers=plan.persons + len(plan.companies))
    return 0


def sells_already(url: str) -> bool:
    """Whether the store is a shop with a price list; the sample's people would be strangers there."""
    opened = open_shop(url)
    try:
        return bool(opened.views.articles())
    finally:
        opened.close()

"""`price-list`: fills the shop's price list from a table of category, article and price."""

from __future__ import annotations

import csv
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

from pos_app.cli.options import say, store_option
from pos_app.domain.money_text import AmountRefused, parse_amount
from pos_app.services.price_list import AddArticle, AddCategory, add_article, add_category
from pos_app.wiring import open_shop

if TYPE_CHECKING:
    import argparse

    from pos_app.cli.options import Verbs
    from pos_app.domain.money import Money
    from pos_app.wiring import OpenShop

_SWATCHES: Final = 6
_COLUMNS: Final = 3


def add_to(verbs: Verbs) -> None:
    """Offer the verb."""
    parser = verbs.add_parser("price-list", help=__doc__)
    store_option(parser)
    parser.add_argument("file", type=Path, help="CSV in UTF-8: category, article, price")
    parser.set_defaults(run=run)


def run(asked: argparse.Namespace) -> int:
    """Read the whole table first; one bad row and nothing is written."""
    opened = open_shop(asked.store)
    try:
        rows, faults = _rows(asked.file, opened.shop.currency, opened.shop.language)
        for fault in faults:
            print(fault, file=sys.stderr)
        if faults:
            return 1
        for category, article, price in rows:
            _add(opened, category, article, price)
    finally:
        opened.close()
    say(articles=len(rows), categories=len({category for category, _, _ in rows}))
    return 0


def _rows(
    file: Path, currency: str, language: str
) -> tuple[list[tuple[str, str, Money]], list[str]]:
    """The rows of the table, and what is wrong with those that cannot be read."""
    text = file.read_text(encoding="utf-8-sig")
    delimiter = ";" if ";" in text.partition("\n")[0] else ","
    rows, faults = [], []
    for number, row in enumerate(csv.reader(text.splitlines(), delimiter=delimiter), start=1):
        try:
            category, article, price = row[:_COLUMNS]
            rows.append((category, article, parse_amount(price, currency, language)))
        except (AmountRefused, ValueError) as fault:
            faults.append(f"{file}:{number}: {fault}")
    return rows, faults


def _add(opened: OpenShop, category: str, article: str, price: Money) -> None:
    # The same row has the same request, so a table that is read twice adds nothing twice.
    swatch = sum(category.encode()) % _SWATCHES
    group = add_category(
        opened.counter,
        AddCategory(
            request_id=f"price-list {category}", desk=opened.desk, name=category, swatch=swatch
        ),
    )
    command = AddArticle(
        request_id=f"price-list {category}/{article}/{price.minor}",
        desk=opened.desk,
        category_id=group.id,
        name=article,
        price=price,
    )
    add_article(opened.counter, command)

"""`area-settings`: what the customer area shows and offers; says how it is set up now."""

from __future__ import annotations

import argparse
from dataclasses import asdict, replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from pos_app.cli.options import positive, say, store_option
from pos_app.domain.money import Money
from pos_app.services.area import ChangeArea, ChangeAreaPicture, change_area, change_area_picture
from pos_app.services.change_withdrawal_rules import ChangeWithdrawalRules, change_withdrawal_rules
from pos_app.wiring import area_desk, area_welcome, new_request_id, open_shop

if TYPE_CHECKING:
    from typing import Any

    from pos_app.cli.options import Verbs
    from pos_app.wiring import OpenShop

_PAGE: Final = ("shown", "takes_reports", "greeting", "contact")
_WITHDRAWALS: Final = (
    "persons",
    "companies",
    "minimum",
    "reached",
    "not_reached",
    "mail_to",
    "payer_name",
    "payer_iban",
)


def add_to(verbs: Verbs) -> None:
    """Offer the verb."""
    parser = verbs.add_parser("area-settings", help=__doc__)
    store_option(parser)
    switch = argparse.BooleanOptionalAction
    parser.add_argument("--shown", action=switch, help="customers see their page")
    parser.add_argument("--takes-reports", action=switch, help="customers may report mistakes")
    parser.add_argument("--greeting", metavar="TEXT")
    parser.add_argument("--contact", metavar="TEXT")
    parser.add_argument("--picture", type=Path, metavar="FILE", help="PNG, JPEG or WebP")
    parser.add_argument("--no-picture", action="store_true")
    parser.add_argument("--persons", action=switch, help="persons may withdraw credit")
    parser.add_argument("--companies", action=switch, help="companies may withdraw credit")
    parser.add_argument("--minimum", type=positive, metavar="MINOR", help="the least, in cents")
    parser.add_argument("--reached", metavar="TEXT", help="said from the minimum on")
    parser.add_argument("--not-reached", metavar="TEXT", help="said below the minimum")
    parser.add_argument("--mail-to", metavar="ADDRESS", help="who is told of requests")
    parser.add_argument("--payer-name", metavar="TEXT", help="the shop as its bank knows it")
    parser.add_argument("--payer-iban", metavar="IBAN")
    parser.set_defaults(run=run)


def run(asked: argparse.Namespace) -> int:
    """Change what was named, leave the rest, and print all of it."""
    opened = open_shop(asked.store)
    try:
        _change(opened, asked)
        welcome = area_welcome(opened)
        rules = asdict(area_desk(opened).withdrawal_rules())
        rules["minimum"] = rules["minimum"]["minor"]
        say(address=welcome.area_url, picture=welcome.picture_version > 0)
        say(**asdict(welcome.settings))
        say(**rules)
    finally:
        opened.close()
    return 0


def _change(opened: OpenShop, asked: argparse.Namespace) -> None:
    page, rules = _named(asked, _PAGE), _named(asked, _WITHDRAWALS)
    who: dict[str, Any] = {"desk": opened.desk}
    if page:
        settings = replace(area_welcome(opened).settings, **page)
        change_area(
            opened.counter, ChangeArea(request_id=new_request_id(), settings=settings, **who)
        )
    if asked.picture or asked.no_picture:
        content = b"" if asked.no_picture else asked.picture.read_bytes()
        change_area_picture(
            opened.counter,
            ChangeAreaPicture(request_id=new_request_id(), content=content, **who),
        )
    if rules:
        if "minimum" in rules:
            rules["minimum"] = Money(rules["minimum"], opened.shop.currency)
        wanted = replace(area_desk(opened).withdrawal_rules(), **rules)
        change_withdrawal_rules(
            opened.counter,
            ChangeWithdrawalRules(request_id=new_request_id(), rules=wanted, **who),
        )


def _named(asked: argparse.Namespace, names: tuple[str, ...]) -> dict[str, Any]:
    """The options of this group that were given."""
    given = {name: getattr(asked, name) for name in names}
    return {name: value for name, value in given.items() if value is not None}

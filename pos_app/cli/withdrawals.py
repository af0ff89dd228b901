"""`withdrawals`: the requests that wait, paid out or refused, one by one or as files for the bank."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from pos_app.cli.options import say, store_option
from pos_app.domain.refusals import Refusal
from pos_app.services.bank_files import Payout, payouts_csv, payouts_sepa
from pos_app.services.withdraw import (
    ApproveWithdrawal,
    RejectWithdrawal,
    approve_withdrawal,
    reject_withdrawal,
)
from pos_app.wiring import area_desk, new_request_id, now_us, open_shop

if TYPE_CHECKING:
    import argparse

    from pos_app.cli.options import Verbs
    from pos_app.services.area_desk import AreaDeskViews
    from pos_app.wiring import OpenShop


def add_to(verbs: Verbs) -> None:
    """Offer the verb."""
    parser = verbs.add_parser("withdrawals", help=__doc__)
    store_option(parser)
    parser.add_argument("--approve", type=int, nargs="+", metavar="N", default=[])
    parser.add_argument("--reject", type=int, metavar="N")
    parser.add_argument("--reason", default="", help="what the customer reads about the no")
    parser.add_argument("--csv", type=Path, metavar="FILE", help="the transfers as a list")
    parser.add_argument("--sepa", type=Path, metavar="FILE", help="… as an order for the bank")
    parser.set_defaults(run=run)


def run(asked: argparse.Namespace) -> int:
    """Decide what was asked for, or list what waits; files hold the transfers just approved."""
    opened = open_shop(asked.store)
    desk = area_desk(opened)
    try:
        if asked.reject is not None:
            _reject(opened, asked.reject, asked.reason)
        elif asked.approve:
            return _approve(opened, desk, asked)
        else:
            _list(desk)
    finally:
        opened.close()
    return 0


def _list(desk: AreaDeskViews) -> None:
    for row in desk.open_withdrawals():
        found = row.withdrawal
        say(
            withdrawal=found.id,
            customer=found.customer_id,
            name=row.customer_name,
            amount=found.amount.minor,
            iban=found.iban,
        )


def _reject(opened: OpenShop, number: int, reason: str) -> None:
    command = RejectWithdrawal(
        request_id=new_request_id(), desk=opened.desk, withdrawal_id=number, reason=reason
    )
    rejected = reject_withdrawal(opened.counter, command)
    say(withdrawal=rejected.id, state=rejected.state.value, reason=rejected.reason)


def _approve(opened: OpenShop, desk: AreaDeskViews, asked: argparse.Namespace) -> int:
    """Approve one after the other; a refusal of one does not stop the others."""
    payouts: list[Payout] = []
    refused = 0
    for number in asked.approve:
        try:
            payouts += _approved(opened, desk, number)
        except Refusal as refusal:
            refused += 1
            say(withdrawal=number, refused=type(refusal).__name__)
    if payouts and asked.csv:
        asked.csv.write_text(payouts_csv(payouts), encoding="utf-8", newline="")
    if payouts and asked.sepa:
        key = new_request_id().replace("-", "")
        asked.sepa.write_bytes(payouts_sepa(payouts, desk.withdrawal_rules(), key, now_us()))
    return 1 if refused else 0


def _approved(opened: OpenShop, desk: AreaDeskViews, number: int) -> list[Payout]:
    """Pay one request out; a transfer if it names an IBAN."""
    command = ApproveWithdrawal(request_id=new_request_id(), desk=opened.desk, withdrawal_id=number)
    paid = approve_withdrawal(opened.counter, command)
    found = paid.withdrawal
    say(withdrawal=found.id, state=found.state.value, operation=paid.operation.sequence)
    row = desk.withdrawal(found.id)
    if row is None or not found.iban:
        return []
    return [
        Payout(
            withdrawal_id=found.id,
            name=row.customer_name,
            iban=found.iban,
            amount=found.amount,
        )
    ]

"""`withdrawals`: the requests that wait, paid out or refused, one by one or as files for the bank."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from pos_app.cli.options import say, store_option
from pos_app.domain.refusals import Refusal
from pos_app.domain.withdrawals import WithdrawalState
from pos_app.services.payout_files import check_folder, payouts_of, save_payouts
from pos_app.services.resolve_withdrawal import (
    ApproveWithdrawal,
    RejectWithdrawal,
    approve_withdrawal,
    reject_withdrawal,
)
from pos_app.wiring import area_desk, new_request_id, now_us, open_shop

if TYPE_CHECKING:
    import argparse

    from pos_app.cli.options import Verbs
    from pos_app.services.area_desk import AreaDeskViews, WithdrawalRow
    from pos_app.wiring import OpenShop

WRONG_USAGE: Final = 2
_AGAIN: Final = "write the files of transfers that are paid already once more"


def add_to(verbs: Verbs) -> None:
    """Offer the verb."""
    parser = verbs.add_parser("withdrawals", help=__doc__)
    store_option(parser)
    parser.add_argument("--approve", type=int, nargs="+", metavar="N", default=[])
    parser.add_argument("--again", type=int, nargs="+", metavar="N", default=[], help=_AGAIN)
    parser.add_argument("--files", type=Path, metavar="FOLDER", help="where the bank's files go")
    parser.add_argument("--reject", type=int, metavar="N")
    parser.add_argument("--reason", default="", help="what the customer reads about the no")
    parser.set_defaults(run=run)


def run(asked: argparse.Namespace) -> int:
    """Decide what was asked for, or list what waits; files hold the transfers just approved."""
    if asked.again and not asked.files:
        say(refused="--again needs --files")
        return WRONG_USAGE
    if asked.files:
        check_folder(asked.files)
    opened = open_shop(asked.store)
    desk = area_desk(opened)
    try:
        return _done(opened, desk, asked)
    finally:
        opened.close()


def _done(opened: OpenShop, desk: AreaDeskViews, asked: argparse.Namespace) -> int:
    if asked.reject is not None:
        _reject(opened, asked.reject, asked.reason)
    elif asked.approve:
        return _approve(opened, desk, asked)
    elif asked.again:
        return _write(opened, desk, asked.again, asked.files)
    else:
        _list(desk)
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
    approved: list[int] = []
    for number in asked.approve:
        try:
            _pay_out(opened, number)
            approved.append(number)
        except Refusal as refusal:
            say(withdrawal=number, refused=type(refusal).__name__)
    unwritten = _write(opened, desk, approved, asked.files) if asked.files else 0
    return int(bool(unwritten) or len(approved) < len(asked.approve))


def _pay_out(opened: OpenShop, number: int) -> None:
    command = ApproveWithdrawal(request_id=new_request_id(), desk=opened.desk, withdrawal_id=number)
    paid = approve_withdrawal(opened.counter, command)
    found = paid.withdrawal
    say(withdrawal=found.id, state=found.state.value, operation=paid.operation.sequence)


def _write(opened: OpenShop, desk: AreaDeskViews, numbers: list[int], folder: Path) -> int:
    """Write the bank's files of those that are paid by transfer; what is booked stays booked."""
    rows = [row for row in map(desk.withdrawal, numbers) if row is not None and _is_paid(row)]
    payouts, rules = payouts_of(rows), desk.withdrawal_rules()
    if not payouts:
        return 0
    try:
        saved = save_payouts(folder, payouts, rules, now_us(), opened.shop.language)
    except OSError as fault:
        say(unwritten=[payout.withdrawal_id for payout in payouts], because=fault.strerror)
        return 1
    say(csv=saved.csv, sepa=saved.sepa)
    return 0


def _is_paid(row: WithdrawalRow) -> bool:
    return row.withdrawal.state is WithdrawalState.PAID

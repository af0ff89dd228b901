"""The bank's files in a folder of the shop: written whole, never over another, for one pair of eyes."""

from __future__ import annotations

import hashlib
import os
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from pos_app.services.bank_files import Payout, payouts_csv, payouts_sepa
from pos_app.services.bank_letters import bank_letters
from pos_app.services.wall_time import wall_time

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pos_app.domain.withdrawals import WithdrawalRules
    from pos_app.services.area_desk import WithdrawalRow

OWNER_ONLY: Final = 0o600
SEPA_CURRENCY: Final = "EUR"
_KEY_SIGNS: Final = 32


@dataclass(frozen=True, slots=True, kw_only=True)
class PayoutFiles:
    """What was written: the list, and the order for the bank where one can be made."""

    folder: Path
    csv: str
    sepa: str


def payouts_of(rows: Sequence[WithdrawalRow]) -> tuple[Payout, ...]:
    """Those that go by bank transfer, as a bank wants to know them."""
    return tuple(
        Payout(
            withdrawal_id=row.withdrawal.id,
            name=row.customer_name,
            iban=row.withdrawal.iban,
            amount=row.withdrawal.amount,
        )
        for row in rows
        if row.withdrawal.iban
    )


def check_folder(folder: Path) -> None:
    """Make sure that files can be written there, before anything is paid out.

    Raises:
        OSError: the folder is not there, or takes no files.
    """
    tempfile.TemporaryFile(dir=folder).close()


def save_payouts(
    folder: Path, payouts: Sequence[Payout], rules: WithdrawalRules, at_us: int, language: str
) -> PayoutFiles:
    """Write the transfers as a list and, if the shop's bank may be ordered so, as pain.001.

    Raises:
        OSError: the folder is not there, or takes no files.
    """
    name = f"prelievi-{wall_time(at_us):%Y-%m-%d-%H%M%S}"
    csv = _keep(folder, f"{name}.csv", payouts_csv(payouts, language).encode())
    sepa = ""
    if may_order(payouts, rules):
        order = payouts_sepa(payouts, rules, order_key(payouts), at_us, language)
        sepa = _keep(folder, f"{name}.xml", order)
    return PayoutFiles(folder=folder, csv=csv, sepa=sepa)


def may_order(payouts: Sequence[Payout], rules: WithdrawalRules) -> bool:
    """Whether a SEPA order can be made: in euro, and from an account and a name that are known."""
    in_euro = all(payout.amount.currency == SEPA_CURRENCY for payout in payouts)
    return bool(in_euro and bank_letters(rules.payer_name) and rules.payer_iban)


def order_key(payouts: Sequence[Payout]) -> str:
    """How the bank knows an order: the same for the same withdrawals, whenever they are written."""
    numbers = sorted(payout.withdrawal_id for payout in payouts)
    said = f"{numbers} {sorted(payout.iban for payout in payouts)}"
    return hashlib.sha256(said.encode()).hexdigest()[:_KEY_SIGNS]


def _keep(folder: Path, name: str, content: bytes) -> str:
    """Write a new file; one of that name is left as it is, and this one gets a number."""
    for number in range(1, 100):
        path = folder / (name if number == 1 else name.replace(".", f"-{number}.", 1))
        try:
            handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, OWNER_ONLY)
        except FileExistsError:
            continue
        _write(path, handle, content)
        return path.name
    raise FileExistsError(str(folder / name))


def _write(path: Path, handle: int, content: bytes) -> None:
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
    except OSError:
        path.unlink(missing_ok=True)
        raise

from __future__ import annotations

import stat
import xml.etree.ElementTree as ET
from typing import TYPE_CHECKING

import pytest

from pos_app.domain.money import Money
from pos_app.domain.withdrawals import Withdrawal, WithdrawalRules, WithdrawalState
from pos_app.services.area_desk import WithdrawalRow
from pos_app.services.bank_files import Payout
from pos_app.services.payout_files import (
    check_folder,
    may_order,
    order_key,
    payouts_of,
    save_payouts,
)

if TYPE_CHECKING:
    from pathlib import Path

IBAN = "IT60X0542811101000000123456"
AT_US = 1_777_883_400_000_000
RULES = WithdrawalRules(payer_name="Bar Centrale", payer_iban=IBAN)
PAYOUTS = (Payout(withdrawal_id=1, name="Bianchi Anna", iban=IBAN, amount=Money(1505)),)


def test_the_list_and_the_order_stand_in_the_folder_for_their_owner_only(tmp_path: Path) -> None:
    saved = save_payouts(tmp_path, PAYOUTS, RULES, AT_US, "it")

    assert sorted(file.name for file in tmp_path.iterdir()) == sorted([saved.csv, saved.sepa])
    assert "Bianchi Anna" in (tmp_path / saved.csv).read_text()
    assert ET.fromstring((tmp_path / saved.sepa).read_bytes()).tag.endswith("Document")  # noqa: S314 - ours
    modes = {stat.S_IMODE(file.stat().st_mode) for file in tmp_path.iterdir()}
    assert modes == {0o600}


def test_files_of_before_are_never_written_over(tmp_path: Path) -> None:
    first = save_payouts(tmp_path, PAYOUTS, RULES, AT_US, "it")
    second = save_payouts(tmp_path, PAYOUTS, RULES, AT_US, "it")

    assert first.csv != second.csv
    assert len(list(tmp_path.iterdir())) == 4


def test_a_shop_without_an_iban_of_its_own_gets_the_list_alone(tmp_path: Path) -> None:
    saved = save_payouts(tmp_path, PAYOUTS, WithdrawalRules(payer_name="Bar"), AT_US, "it")

    assert saved.sepa == ""
    assert [file.name for file in tmp_path.iterdir()] == [saved.csv]


def test_banks_are_ordered_in_euro_only() -> None:
    reais = Payout(withdrawal_id=2, name="Ana", iban=IBAN, amount=Money(100, "BRL"))

    assert may_order(PAYOUTS, RULES)
    assert not may_order((*PAYOUTS, reais), RULES)


def test_no_bank_is_ordered_by_a_shop_whose_name_it_cannot_read() -> None:
    assert not may_order(PAYOUTS, WithdrawalRules(payer_name="咖啡", payer_iban=IBAN))


def test_the_same_transfers_are_the_same_order_whenever_they_are_written() -> None:
    other = Payout(withdrawal_id=2, name="Luca", iban=IBAN, amount=Money(100))

    assert order_key((*PAYOUTS, other)) == order_key((other, *PAYOUTS))
    assert order_key(PAYOUTS) != order_key((other,))


def test_a_folder_that_is_gone_is_a_trouble_and_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        save_payouts(tmp_path / "gone", PAYOUTS, RULES, AT_US, "it")


def test_a_full_disk_leaves_no_half_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_handle: int) -> None:
        raise OSError(28, "no space")

    monkeypatch.setattr("os.fsync", full)

    with pytest.raises(OSError, match="no space"):
        save_payouts(tmp_path, PAYOUTS, RULES, AT_US, "it")
    assert list(tmp_path.iterdir()) == []


def test_only_transfers_are_for_the_bank() -> None:
    rows = [
        WithdrawalRow(withdrawal=asked(1, IBAN), customer_name="Bianchi Anna"),
        WithdrawalRow(withdrawal=asked(2, ""), customer_name="Verdi Luca"),
    ]

    assert payouts_of(rows) == PAYOUTS


def asked(number: int, iban: str) -> Withdrawal:
    return Withdrawal(
        id=number,
        customer_id=number,
        key=f"form {number}",
        amount=Money(1505),
        iban=iban,
        state=WithdrawalState.PAID,
        asked_at_us=AT_US,
        code_digest="",
    )


def test_a_folder_is_tried_before_anything_is_paid(tmp_path: Path) -> None:
    check_folder(tmp_path)
    assert list(tmp_path.iterdir()) == []

    with pytest.raises(FileNotFoundError):
        check_folder(tmp_path / "gone")


def test_a_folder_full_of_files_of_the_same_second_is_refused(tmp_path: Path) -> None:
    for _ in range(99):
        save_payouts(tmp_path, PAYOUTS, RULES, AT_US, "it")

    with pytest.raises(FileExistsError):
        save_payouts(tmp_path, PAYOUTS, RULES, AT_US, "it")

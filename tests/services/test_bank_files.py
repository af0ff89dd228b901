from __future__ import annotations

import csv
import io
import xml.etree.ElementTree as ET

from pos_app.domain.money import Money
from pos_app.domain.withdrawals import WithdrawalRules
from pos_app.services.bank_files import Payout, payouts_csv, payouts_sepa

IBAN = "IT60X0542811101000000123456"
PAYOUTS = (
    Payout(withdrawal_id=1, name="Bianchi Niccolò", iban=IBAN, amount=Money(1505)),
    Payout(withdrawal_id=2, name='=cmd("x"); srl', iban=IBAN, amount=Money(200000)),
)
RULES = WithdrawalRules(payer_name="Bar Centrale & C.", payer_iban=IBAN)
NAMES = {"p": "urn:iso:std:iso:20022:tech:xsd:pain.001.001.09"}


def test_the_list_survives_names_that_look_like_formulas() -> None:
    rows = list(csv.reader(io.StringIO(payouts_csv(PAYOUTS))))

    assert rows[1] == ["1", "Bianchi Niccolò", IBAN, "15.05", "EUR"]
    assert rows[2][1] == '\'=cmd("x"); srl'


def test_the_order_for_the_bank_adds_up() -> None:
    order = ET.fromstring(payouts_sepa(PAYOUTS, RULES, "k" * 32, 1_777_883_400_000_000))  # noqa: S314 - ours

    def said(path: str) -> list[str | None]:
        return [found.text for found in order.iterfind(path, NAMES)]

    assert said(".//p:NbOfTxs") == ["2", "2"]
    assert said(".//p:CtrlSum") == ["2015.05", "2015.05"]
    assert said(".//p:CdtrAcct/p:Id/p:IBAN") == [IBAN, IBAN]
    assert said(".//p:Cdtr/p:Nm") == ["BIANCHI NICCOLO", "CMD X SRL"]
    assert said(".//p:Dbtr/p:Nm") == ["BAR CENTRALE C"]
    assert said(".//p:ReqdExctnDt/p:Dt") == ["2026-05-04"]
    assert [found.get("Ccy") for found in order.iterfind(".//p:InstdAmt", NAMES)] == ["EUR", "EUR"]
    ends = said(".//p:EndToEndId")
    assert len(set(ends)) == 2
    assert all(end is not None and len(end) <= 35 for end in ends)


def names(*payouts: Payout) -> list[str | None]:
    order = ET.fromstring(payouts_sepa(payouts, RULES, "k", 1_777_883_400_000_000))  # noqa: S314 - ours
    return [found.text for found in order.iterfind(".//p:Cdtr/p:Nm", NAMES)]


def test_a_name_of_which_no_letter_can_be_written_is_a_number() -> None:
    assert names(
        Payout(withdrawal_id=7, name="Łukasz", iban=IBAN, amount=Money(100)),
        Payout(withdrawal_id=8, name="王小明", iban=IBAN, amount=Money(100)),
    ) == ["LUKASZ", "CLIENTE 8"]

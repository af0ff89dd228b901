from __future__ import annotations

import csv
import io
import re
import time
import xml.etree.ElementTree as ET
from dataclasses import replace

import pytest

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
    rows = list(csv.reader(io.StringIO(payouts_csv(PAYOUTS, "en"))))

    assert rows[1] == ["1", "Bianchi Niccolò", IBAN, "15.05", "EUR"]
    assert rows[2][1] == '\'=cmd("x"); srl'


@pytest.mark.parametrize("language", ["it", "pt_BR"])
def test_a_spreadsheet_of_the_shop_opens_the_list_in_columns(language: str) -> None:
    rows = list(csv.reader(io.StringIO(payouts_csv(PAYOUTS, language)), delimiter=";"))

    assert rows[1] == ["1", "Bianchi Niccolò", IBAN, "15,05", "EUR"]
    assert rows[2] == ["2", '\'=cmd("x"); srl', IBAN, "2000,00", "EUR"]


@pytest.mark.parametrize("language", ["it", "pt_BR", "en"])
@pytest.mark.parametrize("name", ["=1+1", "+39", "-1", "@a", " =1+1", "\t=1", ";=1+1", ",=1+1"])
def test_no_name_is_reckoned_by_a_spreadsheet(language: str, name: str) -> None:
    written = payouts_csv((replace(PAYOUTS[0], name=name),), language)
    cut_at = ";" if language != "en" else ","

    [_, row] = csv.reader(io.StringIO(written), delimiter=cut_at)

    assert len(row) == 5
    assert row[1] in {f"'{name}", name}
    assert row[1].strip()[0] not in "=+-@"


def test_the_order_for_the_bank_adds_up() -> None:
    order = ET.fromstring(payouts_sepa(PAYOUTS, RULES, "k" * 32, 1_777_883_400_000_000, "it"))  # noqa: S314 - ours

    def said(path: str) -> list[str | None]:
        return [found.text for found in order.iterfind(path, NAMES)]

    assert said(".//p:NbOfTxs") == ["2", "2"]
    assert said(".//p:CtrlSum") == ["2015.05", "2015.05"]
    assert said(".//p:CdtrAcct/p:Id/p:IBAN") == [IBAN, IBAN]
    assert said(".//p:Cdtr/p:Nm") == ["BIANCHI NICCOLO", "CMD X SRL"]
    assert said(".//p:Dbtr/p:Nm") == ["BAR CENTRALE C"]
    assert said(".//p:ReqdExctnDt/p:Dt") == ["2026-05-04"]
    assert [found.get("Ccy") for found in order.iterfind(".//p:InstdAmt", NAMES)] == ["EUR", "EUR"]
    assert said(".//p:RmtInf/p:Ustrd") == ["Rimborso credito 1", "Rimborso credito 2"]


def found_in(*payouts: Payout, path: str, language: str = "it", key: str = "k") -> list[str | None]:
    order = payouts_sepa(payouts, RULES, key, 1_777_883_400_000_000, language)
    return [found.text for found in ET.fromstring(order).iterfind(path, NAMES)]  # noqa: S314 - ours


def test_a_transfer_has_one_name_at_the_bank_in_whatever_order_it_stands() -> None:
    ends = ".//p:EndToEndId"
    first, second = found_in(*PAYOUTS, path=ends, key="a")

    assert found_in(PAYOUTS[1], path=ends, key="b") == [second]
    assert first != second
    assert all(end is not None and re.fullmatch("[A-Z0-9-]{1,35}", end) for end in (first, second))


def test_the_same_number_in_another_book_is_another_transfer() -> None:
    ends = ".//p:EndToEndId"
    dearer = replace(PAYOUTS[0], amount=Money(1506))

    assert found_in(PAYOUTS[0], path=ends) != found_in(dearer, path=ends)


@pytest.mark.parametrize(
    ("language", "reason"),
    [
        ("it", "Rimborso credito 1"),
        ("pt_BR", "Reembolso de credito 1"),
        ("en", "Credit paid out 1"),
    ],
)
def test_the_payee_reads_what_it_is_for_in_the_language_of_the_shop(
    language: str, reason: str
) -> None:
    assert found_in(PAYOUTS[0], path=".//p:RmtInf/p:Ustrd", language=language) == [reason]


def test_the_order_is_for_the_day_on_the_wall_of_the_shop(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TZ", "Europe/Rome")
    time.tzset()
    just_after_midnight_us = 1_777_934_100_000_000

    try:
        order = ET.fromstring(payouts_sepa(PAYOUTS, RULES, "k", just_after_midnight_us, "it"))  # noqa: S314 - ours
    finally:
        monkeypatch.undo()
        time.tzset()

    assert order.findtext(".//p:ReqdExctnDt/p:Dt", namespaces=NAMES) == "2026-05-05"
    assert order.findtext(".//p:CreDtTm", namespaces=NAMES) == "2026-05-05T00:35:00+02:00"


def test_a_name_of_which_no_letter_can_be_written_is_a_number() -> None:
    strange = (replace(PAYOUTS[0], name="Łukasz"), replace(PAYOUTS[1], name="王小明"))

    assert found_in(*strange, path=".//p:Cdtr/p:Nm") == ["LUKASZ", "CLIENTE 2"]

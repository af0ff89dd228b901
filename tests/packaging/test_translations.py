"""What translators write becomes what the program reads, and a gap is found."""

from __future__ import annotations

import gettext
import os
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QTranslator

from translations import build_translations
from untranslated import gaps_in_screens, gaps_in_slips

if TYPE_CHECKING:
    from pathlib import Path

TS = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
<context>
    <name>Ticket</name>
    <message><source>Pay</source><translation{state}>{pay}</translation></message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation><numerusform>%n articolo</numerusform><numerusform>{many}</numerusform>
        </translation>
    </message>
</context>
</TS>
"""

PO = """
msgid ""
msgstr "Content-Type: text/plain; charset=UTF-8\\n"

{flag}
msgid "Balance"
msgstr "{balance}"
"""


@pytest.fixture
def i18n(tmp_path: Path) -> Path:
    slips = tmp_path / "it" / "LC_MESSAGES"
    slips.mkdir(parents=True)
    (slips / "saldo.po").write_text(PO.format(flag="", balance="Saldo"), encoding="utf-8")
    ts = TS.format(state="", pay="Pagamento", many="%n articoli")
    (tmp_path / "saldo_it.ts").write_text(ts, encoding="utf-8")
    return tmp_path


def test_nothing_is_built_where_nothing_is_translated(tmp_path: Path) -> None:
    assert build_translations(tmp_path) == []


def test_screens_read_what_was_built(i18n: Path) -> None:
    build_translations(i18n)

    translator = QTranslator()
    assert translator.load(str(i18n / "saldo_it.qm"))
    assert translator.translate("Ticket", "Pay") == "Pagamento"


def test_slips_read_what_was_built(i18n: Path) -> None:
    build_translations(i18n)

    assert gettext.translation("saldo", i18n, ["it"]).gettext("Balance") == "Saldo"


def test_what_is_newer_than_its_source_is_left_alone(i18n: Path) -> None:
    built = build_translations(i18n)
    for path in built:
        os.utime(path, (2_000_000_000, 2_000_000_000))

    assert build_translations(i18n) == []


def test_a_changed_source_is_built_again(i18n: Path) -> None:
    build_translations(i18n)
    for source in i18n.rglob("saldo*.[tp][so]"):
        os.utime(source, (2_000_000_000, 2_000_000_000))

    assert build_translations(i18n) == [
        i18n / "saldo_it.qm",
        i18n / "it" / "LC_MESSAGES" / "saldo.mo",
    ]


@pytest.mark.parametrize(
    ("state", "pay", "many", "gap"),
    [
        pytest.param("", "Pagamento", "%n articoli", [], id="complete"),
        pytest.param(' type="unfinished"', "Paga", "x", ["saldo_it: Pay"], id="only a proposal"),
        pytest.param("", "", "x", ["saldo_it: Pay"], id="empty"),
        pytest.param("", "Paga", "", ["saldo_it: %n article(s)"], id="one plural form missing"),
    ],
)
def test_a_gap_in_the_screens_is_named(
    i18n: Path, state: str, pay: str, many: str, gap: list[str]
) -> None:
    ts = i18n / "saldo_it.ts"
    ts.write_text(TS.format(state=state, pay=pay, many=many), encoding="utf-8")

    assert list(gaps_in_screens(ts)) == gap


@pytest.mark.parametrize(
    ("flag", "balance", "gap"),
    [
        pytest.param("", "Saldo", [], id="complete"),
        pytest.param("", "", ["it/LC_MESSAGES/saldo.po: Balance"], id="empty"),
        pytest.param("#, fuzzy", "Saldo", ["it/LC_MESSAGES/saldo.po: Balance"], id="a guess"),
    ],
)
def test_a_gap_in_the_slips_is_named(i18n: Path, flag: str, balance: str, gap: list[str]) -> None:
    po = i18n / "it" / "LC_MESSAGES" / "saldo.po"
    po.write_text(PO.format(flag=flag, balance=balance), encoding="utf-8")

    assert list(gaps_in_slips(po)) == gap

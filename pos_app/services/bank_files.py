"""Files for the bank: approved withdrawals as a list (CSV) and as an order (SEPA pain.001)."""

from __future__ import annotations

import csv
import hashlib
import io
import xml.etree.ElementTree as ET
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from pos_app.domain.money import Money, total
from pos_app.domain.money_text import number_style
from pos_app.services.bank_letters import bank_letters
from pos_app.services.wall_time import wall_time

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pos_app.domain.withdrawals import WithdrawalRules

_SCHEMA: Final = "urn:iso:std:iso:20022:tech:xsd:pain.001.001.09"
_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r", "\0")
_NAME_SIGNS: Final = 16
_REASONS: Final = {"pt_BR": "Reembolso de credito", "en": "Credit paid out"}
_ITALIAN: Final = "Rimborso credito"
"""What a payee reads, without accents: banks take few letters."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Payout:
    """One withdrawal as a bank wants to know it."""

    withdrawal_id: int
    name: str
    iban: str
    amount: Money


def payouts_csv(payouts: Sequence[Payout], language: str) -> str:
    """The list for a spreadsheet, as this language's spreadsheets cut columns and write amounts.

    A name that begins like a formula stays a name.
    """
    written = io.StringIO()
    decimal = number_style(language).decimal
    rows = csv.writer(written, delimiter=";" if decimal == "," else ",")
    rows.writerow(("request", "name", "iban", "amount", "currency"))
    for payout in payouts:
        amount = _decimal(payout.amount).replace(".", decimal)
        rows.writerow(
            (
                payout.withdrawal_id,
                _as_text(payout.name),
                payout.iban,
                amount,
                payout.amount.currency,
            )
        )
    return written.getvalue()


def _as_text(name: str) -> str:
    return f"'{name}" if name.lstrip(" ").startswith(_FORMULA) else name


def payouts_sepa(
    payouts: Sequence[Payout], rules: WithdrawalRules, key: str, at_us: int, language: str
) -> bytes:
    """The order for the bank: one credit transfer for each payout, all in one batch."""
    at = wall_time(at_us)
    reason = _REASONS.get(language, _ITALIAN)
    document = ET.Element("Document", xmlns=_SCHEMA)
    order = ET.SubElement(document, "CstmrCdtTrfInitn")
    header = ET.SubElement(order, "GrpHdr")
    _say(header, "MsgId", key)
    _say(header, "CreDtTm", at.isoformat())
    _totals(header, payouts)
    _say(ET.SubElement(header, "InitgPty"), "Nm", bank_letters(rules.payer_name))
    batch = ET.SubElement(order, "PmtInf")
    _say(batch, "PmtInfId", key)
    _say(batch, "PmtMtd", "TRF")
    _totals(batch, payouts)
    _say(batch, "PmtTpInf/SvcLvl/Cd", "SEPA")
    _say(batch, "ReqdExctnDt/Dt", at.strftime("%Y-%m-%d"))
    _say(batch, "Dbtr/Nm", bank_letters(rules.payer_name))
    _say(batch, "DbtrAcct/Id/IBAN", rules.payer_iban)
    _say(batch, "DbtrAgt/FinInstnId/Othr/Id", "NOTPROVIDED")
    _say(batch, "ChrgBr", "SLEV")
    for payout in payouts:
        _transfer(batch, payout, reason)
    written: bytes = ET.tostring(document, encoding="utf-8", xml_declaration=True)
    return written


def _transfer(batch: ET.Element, payout: Payout, reason: str) -> None:
    one = ET.SubElement(batch, "CdtTrfTxInf")
    _say(one, "PmtId/EndToEndId", transfer_name(payout))
    amount = _say(one, "Amt/InstdAmt", _decimal(payout.amount))
    amount.set("Ccy", payout.amount.currency)
    _say(one, "Cdtr/Nm", bank_letters(payout.name) or f"CLIENTE {payout.withdrawal_id}")
    _say(one, "CdtrAcct/Id/IBAN", payout.iban)
    _say(one, "RmtInf/Ustrd", f"{reason} {payout.withdrawal_id}")


def transfer_name(payout: Payout) -> str:
    """How the bank knows a transfer: by the withdrawal alone, in whatever file it is written."""
    said = f"{payout.withdrawal_id} {payout.iban} {payout.amount.minor} {payout.amount.currency}"
    digest = hashlib.sha256(said.encode()).hexdigest().upper()
    return f"{payout.withdrawal_id}-{digest[:_NAME_SIGNS]}"


def _totals(parent: ET.Element, payouts: Sequence[Payout]) -> None:
    summed = total(tuple(payout.amount for payout in payouts), payouts[0].amount.currency)
    _say(parent, "NbOfTxs", str(len(payouts)))
    _say(parent, "CtrlSum", _decimal(summed))


def _decimal(amount: Money) -> str:
    return f"{amount.minor // 100}.{amount.minor % 100:02d}"


def _say(parent: ET.Element, path: str, text: str) -> ET.Element:
    """Write a text under a path of elements, each made anew."""
    here = parent
    for name in path.split("/"):
        here = ET.SubElement(here, name)
    here.text = text
    return here

"""IBANs: where a withdrawal may be sent, checked by their own check digits."""

from __future__ import annotations

import re
from typing import Final

from pos_app.domain.refusals import IbanNotAccepted

_SHAPE: Final = re.compile("[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}", re.ASCII)
_LENGTHS: Final = {"BR": 29, "DE": 22, "ES": 24, "FR": 27, "IT": 27, "PT": 25, "SM": 27}
_MOST_TYPED: Final = 60


def accepted_iban(typed: str) -> str:
    """An IBAN as banks write it to each other: capitals without spaces.

    Raises:
        IbanNotAccepted: its check digits are wrong, or it is none.
    """
    iban = typed[:_MOST_TYPED].replace(" ", "").upper()
    right_length = len(iban) == _LENGTHS.get(iban[:2], len(iban))
    if _SHAPE.fullmatch(iban) is None or not right_length or _remainder(iban) != 1:
        raise IbanNotAccepted
    return iban


def masked_iban(iban: str) -> str:
    """An IBAN of which only country and last four signs can be read."""
    return f"{iban[:2]}…{iban[-4:]}" if iban else ""


def _remainder(iban: str) -> int:
    """Modulo 97 of the whole, letters read as numbers from 10 on (ISO 13616)."""
    return int("".join(str(int(sign, 36)) for sign in iban[4:] + iban[:4])) % 97

"""Where money may be sent, checked by its own check digits."""

from __future__ import annotations

import pytest

from pos_app.domain.iban import accepted_iban, masked_iban
from pos_app.domain.refusals import IbanNotAccepted

IBAN = "IT60X0542811101000000123456"


@pytest.mark.parametrize(
    "typed", [IBAN, "it60 x054 2811 1010 0000 0123 456", "DE89370400440532013000"]
)
def test_an_iban_is_kept_without_spaces(typed: str) -> None:
    assert accepted_iban(typed) == typed.replace(" ", "").upper()


@pytest.mark.parametrize(
    "typed",
    [
        IBAN[:-1] + "7",
        IBAN[:-1],
        IBAN + "0",
        "",
        "IT60",
        "X" * 5000,
        "IT60X0542811101000000１２３４５６",
    ],
    ids=["a wrong digit", "short", "long", "nothing", "a stump", "far too long", "other digits"],
)
def test_what_is_no_iban_is_refused(typed: str) -> None:
    with pytest.raises(IbanNotAccepted):
        accepted_iban(typed)


def test_an_iban_is_shown_by_its_ends() -> None:
    assert masked_iban(IBAN) == "IT…3456"
    assert masked_iban("") == ""

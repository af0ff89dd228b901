"""What is wrong in a printer's model, as the people of the shop read it."""

from __future__ import annotations

import pytest

from pos_app.services.printer_trouble import Flaw, ProfileDamaged
from pos_app.viewmodels.printer_words import PrinterWords
from pos_app.viewmodels.profile_words import ProfileWords

pytestmark = pytest.mark.usefixtures("qapp")


def test_a_wrong_value_is_told_with_file_line_and_key() -> None:
    fault = "Expected `int` >= 128 - at `$.paper.width_dots`"
    damaged = ProfileDamaged(
        "elgin-i9.json", 3, fault, flaw=Flaw.TOO_SMALL, key="paper.width_dots", bound="128"
    )

    assert PrinterWords().trouble(damaged) == (
        "elgin-i9.json, line 3: «paper.width_dots» must be at least 128. "
        "Tap «Restore» to print again."
    )


@pytest.mark.parametrize("flaw", list(Flaw))
def test_every_fault_of_a_key_names_it_in_words_of_its_own(flaw: Flaw) -> None:
    words = ProfileWords()
    said = {each: words.fault(ProfileDamaged(flaw=each, key="qr.mode", bound="7")) for each in Flaw}

    assert said.pop(flaw) not in said.values()
    assert "%" not in "".join(said.values())
    assert all("«qr.mode»" in each for kind, each in said.items() if kind is not Flaw.NOT_JSON)


@pytest.mark.parametrize(
    ("flaw", "said"),
    [
        (Flaw.NOT_JSON, "the file is cut off, or it is not JSON"),
        (Flaw.NOT_GROUP, "it cannot be read"),
        (Flaw.OTHER, "it cannot be read"),
    ],
)
def test_a_fault_of_the_whole_file_names_no_key(flaw: Flaw, said: str) -> None:
    assert ProfileWords().fault(ProfileDamaged(flaw=flaw)) == said

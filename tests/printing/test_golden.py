"""Slips look as they looked when somebody last looked at them."""

from __future__ import annotations

import pytest
from PIL import Image

from tests.printing.sample_slips import LANGUAGES
from tests.printing.sheets import PROFILES, SHEETS, golden, sheet


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("profile", PROFILES)
@pytest.mark.parametrize("subject", SHEETS)
def test_every_slip_looks_as_it_did(subject: str, profile: str, language: str) -> None:
    now = sheet(subject, profile, language)

    with Image.open(golden(subject, profile, language)) as before:
        assert before.size == now.size
        assert before.convert("1").tobytes() == now.tobytes()

"""Slips look as they looked when somebody last looked at them."""

from __future__ import annotations

import pytest
from PIL import Image

from tests.printing.sample_slips import LANGUAGES
from tests.printing.sheets import PROFILES, golden, sheet


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("profile", PROFILES)
def test_every_slip_looks_as_it_did(profile: str, language: str) -> None:
    with Image.open(golden(profile, language)) as before:
        assert before.size == sheet(profile, language).size
        assert before.convert("1").tobytes() == sheet(profile, language).tobytes()

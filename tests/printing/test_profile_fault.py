"""A bad profile is refused with its file, its key and what is wrong there, in no language yet."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from pos_app.printing.profile_fault import damage_of
from pos_app.printing.profiles import ProfileRefusedError, read_profile
from pos_app.services.printer_trouble import Flaw, ProfileDamaged
from tests.printing.test_profiles import GOOD, changed

if TYPE_CHECKING:
    from pathlib import Path


def damage(folder: Path, content: bytes) -> ProfileDamaged:
    """What the shop hears of a file with this content."""
    path = folder / "generic-80.json"
    path.write_bytes(content)
    with pytest.raises(ProfileRefusedError) as refused:
        read_profile(path)
    return damage_of(refused.value)


def without(key: str) -> dict[str, Any]:
    return {name: value for name, value in GOOD.items() if name != key}


@pytest.mark.parametrize(
    ("profile", "key", "flaw", "bound"),
    [
        (changed("paper", "width_dots", value=0), "paper.width_dots", Flaw.TOO_SMALL, "128"),
        (changed("paper", "width_dots", value=10**9), "paper.width_dots", Flaw.TOO_LARGE, "1024"),
        (changed("timeouts", value={"paper_s": 0}), "timeouts.paper_s", Flaw.NOT_MORE, "0"),
        (changed("timeouts", value={"paper_s": 1e9}), "timeouts.paper_s", Flaw.TOO_LARGE, "3600"),
        (changed("paper", "dpi", value="203"), "paper.dpi", Flaw.NOT_WHOLE, ""),
        (changed("paper", "dpi", value=20.3), "paper.dpi", Flaw.NOT_WHOLE, ""),
        (changed("timeouts", value={"paper_s": "1"}), "timeouts.paper_s", Flaw.NOT_NUMBER, ""),
        (changed("qr", "source", value=None), "qr.source", Flaw.NOT_TEXT, ""),
        (changed("code_page", "kanji_off", value=1), "code_page.kanji_off", Flaw.NOT_YES_OR_NO, ""),
        (changed("models", value="all"), "models", Flaw.NOT_LIST, ""),
        (changed("models", value=[7]), "models[0]", Flaw.NOT_TEXT, ""),
        (changed("paper", value=80), "paper", Flaw.NOT_GROUP, ""),
        (without("paper"), "paper", Flaw.MISSING, ""),
        (changed("qr", value={"source": ""}), "qr.verified", Flaw.MISSING, ""),
        (changed("colour", value="red"), "colour", Flaw.NOT_KNOWN, ""),
        (changed("paper", "colour", value="red"), "paper.colour", Flaw.NOT_KNOWN, ""),
        (changed("A" * 99, value="red"), "A" * 60, Flaw.NOT_KNOWN, ""),
        (changed("cut", "command", value="axe"), "cut.command", Flaw.OTHER, ""),
        (changed("vendor", value="x" * 300), "vendor", Flaw.OTHER, ""),
        (changed("speaks", value="star-raster"), "prints", Flaw.OTHER, ""),
        (changed("name", value="generic-81"), "name", Flaw.OTHER, ""),
        ([], "", Flaw.NOT_GROUP, ""),
    ],
)
def test_the_commonest_faults_are_told_apart(
    profile: object, key: str, flaw: Flaw, bound: str, tmp_path: Path
) -> None:
    found = damage(tmp_path, json.dumps(profile, indent=1).encode())

    assert (found.where, found.key, found.flaw, found.bound) == (
        "generic-80.json",
        key,
        flaw,
        bound,
    )
    assert found.line


@pytest.mark.parametrize("content", [b"", b"{", b"{,}", b"\xff\xfe", b'{"name": "caff\xe8"}'])
def test_a_file_that_is_no_json_is_called_that(content: bytes, tmp_path: Path) -> None:
    found = damage(tmp_path, content)

    assert (found.flaw, found.key, found.line) == (Flaw.NOT_JSON, "", 1)

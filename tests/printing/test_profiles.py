"""Printer profiles: the ones that come with the till, and files that are none."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import msgspec
import pytest

from pos_app.assets import asset_dir
from pos_app.printing.profiles import (
    MAX_BYTES,
    ProfileRefusedError,
    keep_profile,
    load_profile,
    profile_names,
    read_profile,
)
from printer_pages import PAGE, SCHEMA, page, schema

if TYPE_CHECKING:
    from pathlib import Path

GOOD = json.loads((asset_dir("printer_profiles") / "generic-80.json").read_text(encoding="utf-8"))


def changed(*path: str, value: object) -> dict[str, Any]:
    """A copy of a good profile with one fact changed."""
    profile = json.loads(json.dumps(GOOD))
    place = profile
    for key in path[:-1]:
        place = place[key]
    place[path[-1]] = value
    return dict(profile)


BAD: dict[str, tuple[Any, str]] = {
    "not an object": ([], "object"),
    "unknown key": (changed("colour", value="red"), "colour"),
    "unknown key inside": (changed("paper", "colour", value="red"), r"\$\.paper"),
    "no width": (changed("paper", "width_dots", value=0), r"\$\.paper\.width_dots"),
    "negative width": (changed("paper", "width_dots", value=-1), r"\$\.paper\.width_dots"),
    "absurd width": (changed("paper", "width_dots", value=10**9), r"\$\.paper\.width_dots"),
    "page 999": (changed("code_page", "slot", value=999), r"\$\.code_page\.slot"),
    "unknown page": (changed("code_page", "codec", value="utf-8"), r"\$\.code_page\.codec"),
    "cut command": (changed("cut", "command", value="A" * 1000), r"\$\.cut\.command"),
    "no source": (changed("qr", "source", value=None), r"\$\.qr\.source"),
    "unknown proof": (changed("qr", "verified", value="sure"), r"\$\.qr\.verified"),
    "wait for ever": (changed("timeouts", value={"connect_s": 1e9}), r"\$\.timeouts"),
    "yaml object": ("!!python/object", "object"),
    "another name": (changed("name", value="generic-81"), "generic-81"),
}


@pytest.mark.parametrize("name", profile_names())
def test_every_profile_that_comes_with_the_till_is_good(name: str) -> None:
    profile = load_profile(name)

    assert profile.name == name
    for font in (profile.fonts.a, profile.fonts.b):
        assert font.cell_width * font.columns <= profile.paper.width_dots


@pytest.mark.parametrize(("content", "fault"), BAD.values(), ids=BAD.keys())
def test_a_bad_profile_is_refused_with_file_and_key(
    tmp_path: Path, content: object, fault: str
) -> None:
    path = tmp_path / "generic-80.json"
    path.write_text(json.dumps(content), encoding="utf-8")

    with pytest.raises(ProfileRefusedError, match=fault) as refused:
        read_profile(path)
    assert refused.value.where == "generic-80.json"


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"\xff\xfe", b'{"name": "caff\xe8"}', b"[" * 10_000, b" " * (MAX_BYTES + 1)],
    ids=["empty", "cut off", "other encoding", "other letters", "deep", "huge"],
)
def test_a_damaged_file_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "generic-80.json"
    path.write_bytes(content)

    with pytest.raises(ProfileRefusedError):
        read_profile(path)


def test_a_folder_or_a_link_is_no_profile(tmp_path: Path) -> None:
    (tmp_path / "link.json").symlink_to(asset_dir("printer_profiles") / "generic-80.json")

    for path in (tmp_path, tmp_path / "link.json", tmp_path / "missing.json"):
        with pytest.raises(ProfileRefusedError, match="plain file"):
            read_profile(path)


@pytest.mark.parametrize("name", ["", "nobody", "../secrets", "generic-80.json", "a" * 200])
def test_a_name_without_a_profile_is_refused(name: str) -> None:
    with pytest.raises(ProfileRefusedError):
        load_profile(name)


def test_a_fault_is_named_with_its_line(tmp_path: Path) -> None:
    path = tmp_path / "generic-80.json"
    path.write_text(json.dumps(changed("paper", "width_dots", value=0), indent=2), encoding="utf-8")
    line = 1 + path.read_text(encoding="utf-8").split("\n").index('    "width_dots": 0,')

    with pytest.raises(ProfileRefusedError, match=f"line {line}: .*width_dots") as refused:
        read_profile(path)
    assert refused.value.line == line


@pytest.mark.parametrize(
    ("content", "line"),
    [
        (b'{\n"name":\n oops}', 3),
        (b'{\n"colour": 1}', 2),
        (b"[]", 1),
        (b'{\n"name": "x80",\n"vendor": "caff\xe8"}', 3),
        (b'{\n"name": "x80",\n"vendor": "caf\n\n', 3),
        (b'{\n"name": "x80",\n"paper": {}, "qr":\n {"source": ""}}', 3),
        (json.dumps(changed("name", value="generic-81"), indent=1).encode(), 2),
    ],
    ids=[
        "syntax",
        "unknown key",
        "no object",
        "other letters",
        "cut off",
        "missing key",
        "another name",
    ],
)
def test_a_fault_without_a_known_key_has_a_line_too(
    tmp_path: Path, content: bytes, line: int
) -> None:
    path = tmp_path / "generic-80.json"
    path.write_bytes(content)

    with pytest.raises(ProfileRefusedError) as refused:
        read_profile(path)
    assert refused.value.line == line


def test_the_shops_own_version_comes_before_the_shipped_one(tmp_path: Path) -> None:
    shipped = load_profile("generic-80")
    own = msgspec.structs.replace(
        shipped, qr=msgspec.structs.replace(shipped.qr, mode="native", verified="hardware")
    )
    keep_profile(own, tmp_path / "profiles")

    assert load_profile("generic-80", tmp_path / "profiles") == own
    assert load_profile("generic-58", tmp_path / "profiles") == load_profile("generic-58")
    assert load_profile("generic-80") == shipped


def test_the_schema_and_the_page_of_printers_are_up_to_date() -> None:
    assert SCHEMA.read_text(encoding="utf-8") == schema()
    assert PAGE.read_text(encoding="utf-8") == page()

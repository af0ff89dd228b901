"""Finding, reading and keeping printer profiles; a bad file is refused with its line and key."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

import msgspec

from pos_app.assets import asset_dir
from pos_app.printing.files import put_in_place
from pos_app.printing.json_place import line_of
from pos_app.printing.profile import Profile
from pos_app.services.printers import STANDARD_PROFILE

if TYPE_CHECKING:
    from pathlib import Path

MAX_BYTES: Final = 64 * 1024
_NAME: Final = re.compile(r"[a-z0-9][a-z0-9-]{1,40}")


class ProfileRefusedError(ValueError):
    """A profile that cannot be used: which file, in which line, and what is wrong there."""

    def __init__(self, where: str, fault: str, line: int | None = None) -> None:
        place = where if line is None else f"{where}, line {line}"
        super().__init__(f"{place}: {fault}")
        self.where = where
        self.line = line
        self.fault = fault


def profile_names() -> list[str]:
    """Every profile that comes with the till, in alphabetical order."""
    stems = (path.stem for path in asset_dir("printer_profiles").glob("*.json"))
    return sorted(stem for stem in stems if _NAME.fullmatch(stem))


def load_profile(name: str, own: Path | None = None) -> Profile:
    """The profile of that name: the shop's own one from the folder ``own``, or the one shipped.

    Raises:
        ProfileRefusedError: there is none, or its file is damaged.
    """
    if not _NAME.fullmatch(name):
        raise ProfileRefusedError(name[:40], "there is no such printer profile")
    if own is not None and (own / f"{name}.json").is_file():
        return read_profile(own / f"{name}.json")
    return _shipped(name)


def readable_profile(name: str, own: Path) -> Profile:
    """The profile of that name as far as it can be read, for looking at slips only.

    The shop's own one, the one shipped, or the standard one: nobody prints with it, and a
    damaged file is told where printing is.
    """
    for known, folder in ((name, own), (name, None)):
        try:
            return load_profile(known, folder)
        except ProfileRefusedError:
            continue
    return _shipped(STANDARD_PROFILE)


@lru_cache(maxsize=64)
def _shipped(name: str) -> Profile:
    if name not in profile_names():
        raise ProfileRefusedError(name, "there is no such printer profile")
    return read_profile(asset_dir("printer_profiles") / f"{name}.json")


def read_profile(path: Path) -> Profile:
    """Read one profile file.

    Raises:
        ProfileRefusedError: the file is not a profile.
    """
    content = _content(path)
    try:
        content.decode()  # all of it, so that a letter of another encoding is named by its place
        profile = msgspec.json.decode(content, type=Profile)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as fault:
        line = line_of(content, str(fault))
        raise ProfileRefusedError(path.name, str(fault), line) from fault
    if profile.name != path.stem:
        fault_of_name = f"name: it calls itself {profile.name!r}"
        raise ProfileRefusedError(path.name, fault_of_name, line_of(content, fault_of_name))
    return profile


def keep_profile(profile: Profile, own: Path) -> Path:
    """Keep the shop's own version of a profile; the file is there whole or not at all.

    Raises:
        NotKept: the folder cannot be written.
    """
    path = own / f"{profile.name}.json"
    put_in_place(path, msgspec.json.format(msgspec.json.encode(profile), indent=2) + b"\n")
    return path


def _content(path: Path) -> bytes:
    try:
        if not path.is_file() or path.is_symlink():
            raise ProfileRefusedError(path.name, "it is not a plain file")
        if path.stat().st_size > MAX_BYTES:
            raise ProfileRefusedError(path.name, f"it is larger than {MAX_BYTES} bytes")
        return path.read_bytes()
    except OSError as fault:
        raise ProfileRefusedError(path.name, str(fault)) from fault

"""Finding and reading printer profiles; a bad file is refused with its name and its fault."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

import msgspec

from pos_app.assets import asset_dir
from pos_app.printing.profile import Profile

if TYPE_CHECKING:
    from pathlib import Path

MAX_BYTES: Final = 64 * 1024
_NAME: Final = re.compile(r"[a-z0-9][a-z0-9-]{1,40}")


class ProfileRefusedError(ValueError):
    """A profile that cannot be used: which file, and what is wrong in it."""

    def __init__(self, where: str, fault: str) -> None:
        super().__init__(f"{where}: {fault}")
        self.where = where
        self.fault = fault


def profile_names() -> list[str]:
    """Every profile that comes with the till, in alphabetical order."""
    stems = (path.stem for path in asset_dir("printer_profiles").glob("*.json"))
    return sorted(stem for stem in stems if _NAME.fullmatch(stem))


@lru_cache(maxsize=64)
def load_profile(name: str) -> Profile:
    """The profile of that name.

    Raises:
        ProfileRefusedError: there is none, or its file is damaged.
    """
    if not _NAME.fullmatch(name) or name not in profile_names():
        raise ProfileRefusedError(name[:40], "there is no such printer profile")
    return read_profile(asset_dir("printer_profiles") / f"{name}.json")


def read_profile(path: Path) -> Profile:
    """Read one profile file.

    Raises:
        ProfileRefusedError: the file is not a profile.
    """
    try:
        if not path.is_file() or path.is_symlink():
            raise ProfileRefusedError(path.name, "it is not a plain file")
        if path.stat().st_size > MAX_BYTES:
            raise ProfileRefusedError(path.name, f"it is larger than {MAX_BYTES} bytes")
        profile = msgspec.json.decode(path.read_bytes(), type=Profile)
    except (msgspec.DecodeError, OSError, RecursionError) as fault:
        raise ProfileRefusedError(path.name, str(fault)) from fault
    if profile.name != path.stem:
        raise ProfileRefusedError(path.name, f"it calls itself {profile.name!r}")
    return profile

"""Finds what the program carries beside its code: screens, resources, printer profiles."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

AssetKind = Literal["ui", "resources", "printer_profiles"]

_PACKAGE = Path(__file__).resolve().parent


def asset_dir(kind: AssetKind, package: Path = _PACKAGE) -> Path:
    """Where the files of this kind are, in a checkout as in an installed program.

    The checkout comes first: an editable install copies the folders once,
    and nobody wants to edit a screen and see yesterday's copy.
    """
    checkout = package.parent
    if (checkout / "pyproject.toml").is_file():
        return checkout / kind
    return package / "_assets" / kind

"""Where this person's own files are kept, on this machine."""

from __future__ import annotations

from pathlib import Path

import platformdirs


def own_folder() -> Path:
    """Where this person's own books, logo and printer profiles are kept."""
    return Path(platformdirs.user_data_dir("saldo", appauthor=False))


def own_profiles() -> Path:
    """Where the till keeps what calibration slips taught it."""
    return own_folder() / "printer_profiles"


def own_store_url(name: str = "shop") -> str:
    """The user's own store; ``practice`` and ``demo`` live beside it in files of their own."""
    folder = own_folder()
    folder.mkdir(parents=True, exist_ok=True)
    return f"sqlite:///{folder / name}.saldo"

"""The preferences of this till, kept as a small text file in the user's own folder."""

from __future__ import annotations

import json
import os
import tempfile
from pathlib import Path
from typing import Final

import msgspec
from platformdirs import user_config_path

from pos_app.viewmodels.kept_preferences import Preferences

FILE: Final = "preferences.toml"
OWNER_ONLY: Final = 0o600
LARGEST_FILE_BYTES: Final = 64 * 1024


class PreferencesSpoiled(Exception):
    """The file is there and cannot be read; it stays as it is, for whoever mends it."""


class PreferencesFile:
    """Reads preferences at the start, and writes each change whole or not at all."""

    def __init__(self, folder: Path | None = None) -> None:
        self._path = (folder or user_config_path("saldo", ensure_exists=True)) / FILE

    def read(self) -> Preferences:
        """What was kept; a missing file is a new till.

        Raises:
            PreferencesSpoiled: the file is no preferences at all.
        """
        try:
            with self._path.open("rb") as file:
                written = file.read(LARGEST_FILE_BYTES)
            return msgspec.toml.decode(written, type=Preferences)
        except FileNotFoundError:
            return Preferences()
        except (OSError, msgspec.DecodeError, UnicodeDecodeError) as spoiled:
            raise PreferencesSpoiled(self._path) from spoiled

    def keep(self, preferences: Preferences) -> None:
        """Put the new file in the place of the old one, complete and for its owner only.

        A spoiled file is set aside first, once.

        Raises:
            OSError: the folder cannot be written.
        """
        self._set_aside_spoiled()
        handle, name = tempfile.mkstemp(dir=self._path.parent, prefix=FILE)
        try:
            with os.fdopen(handle, "w", encoding="utf-8") as file:
                file.write(as_toml(preferences))
            Path(name).chmod(OWNER_ONLY)
            Path(name).replace(self._path)
        finally:
            Path(name).unlink(missing_ok=True)

    def _set_aside_spoiled(self) -> None:
        try:
            self.read()
        except PreferencesSpoiled:
            self._path.replace(self._path.with_suffix(".spoiled.toml"))


def as_toml(preferences: Preferences) -> str:
    """One line for each preference; JSON writes these kinds of values as TOML does."""
    facts = msgspec.to_builtins(preferences)
    return "".join(
        f"{name} = {json.dumps(fact, ensure_ascii=False)}\n" for name, fact in facts.items()
    )

"""What this till asked for and has not heard of yet, in a small file that survives it."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path
from threading import Lock
from typing import Final

import msgspec
from platformdirs import user_config_path

from pos_app.viewmodels.asking import AskedAct

OWNER_ONLY: Final = 0o600
LARGEST_FILE_BYTES: Final = 64 * 1024


class AskedFile:
    """One file for each book; it holds an act only between the tap and its answer."""

    def __init__(self, book: str, folder: Path | None = None) -> None:
        """``book`` names the book among those this user opens."""
        self._folder = folder or user_config_path("saldo")
        self._path = self._folder / f"asked-{book}.json"
        self._lock = Lock()

    def begin(self, asked: AskedAct) -> None:
        """Write it down before the book is asked; a folder that is full stops no sale."""
        with self._lock:
            others = tuple(act for act in self._read() if act.request_id != asked.request_id)
            self._keep((*others, asked))

    def end(self, request_ids: tuple[str, ...]) -> None:
        """Cross them out; nothing is left but a missing file."""
        with self._lock:
            before = self._read()
            after = tuple(act for act in before if act.request_id not in request_ids)
            if after != before:
                self._keep(after)

    def left(self) -> tuple[AskedAct, ...]:
        """Those that were never crossed out."""
        with self._lock:
            return self._read()

    def _read(self) -> tuple[AskedAct, ...]:
        try:
            with self._path.open("rb") as file:
                written = file.read(LARGEST_FILE_BYTES)
            return msgspec.json.decode(written, type=tuple[AskedAct, ...])
        except (OSError, msgspec.DecodeError, UnicodeDecodeError):
            return ()

    def _keep(self, acts: tuple[AskedAct, ...]) -> None:
        try:
            self._exchange(acts)
        except OSError:
            return  # it only helps to remember: the book itself holds what was done

    def _exchange(self, acts: tuple[AskedAct, ...]) -> None:
        if not acts:
            self._path.unlink(missing_ok=True)
            return
        self._folder.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=self._folder, prefix=self._path.name)
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(msgspec.json.encode(acts))
            Path(name).chmod(OWNER_ONLY)
            Path(name).replace(self._path)
        finally:
            Path(name).unlink(missing_ok=True)

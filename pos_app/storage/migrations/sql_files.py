"""Migrations' statements: one to a block, blocks parted by an empty line, frozen for ever."""

from __future__ import annotations

from pathlib import Path
from typing import Final

_FOLDER: Final = Path(__file__).parent / "sql"


def statements(revision: str, part: str, dialect: str) -> list[str]:
    """The statements of one part of a migration for one kind of store, or for both."""
    own = _FOLDER / f"{revision}_{part}_{dialect}.sql"
    file = own if own.exists() else _FOLDER / f"{revision}_{part}.sql"
    blocks = (block.strip() for block in file.read_text(encoding="utf-8").split("\n\n"))
    return [block for block in blocks if block and not _only_comment(block)]


def _only_comment(block: str) -> bool:
    return all(line.startswith("--") for line in block.splitlines())

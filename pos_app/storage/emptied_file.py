"""An empty file where a book was: it is refused, since a new shop in its place would hide the loss.

SQLite takes an empty file for a new one and deletes the journal beside it, the last that is left
of the book, even when it only reads. So the file is looked at from outside, before SQLite is.
"""

from __future__ import annotations

from glob import escape
from typing import TYPE_CHECKING, Final

from pos_app.services.store_trouble import StoreEmptied, StoreReadOnly

if TYPE_CHECKING:
    from pathlib import Path

    from pos_app.storage.place import Place

JOURNALS: Final = ("-wal", "-shm")
_BACKUPS: Final = ("{name}.before-restore-*", "{stem}*.backup")
"""What an upgrade and a restore leave beside a book, and what people call their copies."""


def refuse_emptied(place: Place) -> None:
    """Let nobody look into an empty file that has lost its book.

    Raises:
        StoreEmptied: what lies beside it shows that it was not always empty.
        StoreReadOnly: the folder cannot be read.
    """
    try:
        if was_emptied(place.path):
            raise StoreEmptied(place.shown)
    except OSError as error:
        raise StoreReadOnly(place.shown) from error


def was_emptied(path: Path) -> bool:
    """Whether a file has nothing in it, and something beside it that only a book has.

    In this order: another program may be making the book at this moment.
    """
    return _had_a_book(path) and path.is_file() and path.stat().st_size == 0


def journals_of(path: Path) -> tuple[Path, ...]:
    """Where SQLite keeps what is not written home yet; they exist from the first page on."""
    return tuple(path.with_name(path.name + ending) for ending in JOURNALS)


def _had_a_book(path: Path) -> bool:
    if any(journal.exists() for journal in journals_of(path)):
        return True
    patterns = (each.format(name=escape(path.name), stem=escape(path.stem)) for each in _BACKUPS)
    return any(True for pattern in patterns for _ in path.parent.glob(pattern))

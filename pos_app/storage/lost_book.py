"""A place where a book was: it is refused, since a new shop in its place would hide the loss.

The file may be empty, or gone though its journal is still there. SQLite takes both for a new
file and deletes the journal beside it, the last that is left of the book, even when it only
reads. So the place is looked at from outside, before SQLite is.
"""

from __future__ import annotations

from glob import escape
from typing import TYPE_CHECKING, Final

from pos_app.services.store_trouble import StoreEmptied, StoreGone, StoreReadOnly

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pos_app.storage.place import Place

_BESIDE_A_BOOK: Final = ("-wal", "-shm")
"""They exist from the first page on."""

_UNWRITTEN: Final = ("-wal", "-journal")
"""They hold what is not written home yet; with their file they are whole, without it lost."""

_BACKUPS: Final = ("{name}.before-restore-*", "{stem}*.backup")
"""What an upgrade and a restore leave beside a book, and what people call their copies."""


def refuse_lost(place: Place) -> None:
    """Let nobody begin or look for a book where one was lost.

    Raises:
        StoreEmptied: the file is empty, and what lies beside it shows that it was not always.
        StoreGone: there is no file, and there is what only its book can use.
        StoreReadOnly: the folder cannot be read.
    """
    try:
        if was_emptied(place.path):
            raise StoreEmptied(place.shown)
        if _is_gone(place.path):
            raise StoreGone(place.shown)
    except OSError as error:
        raise StoreReadOnly(place.shown) from error


def was_emptied(path: Path) -> bool:
    """Whether a file has nothing in it, and something beside it that only a book has.

    In this order: another program may be making the book at this moment.
    """
    return _had_a_book(path) and path.is_file() and path.stat().st_size == 0


def left_of(path: Path) -> Iterator[tuple[Path, str]]:
    """The files of a book that are there, and how the name of each one ends."""
    for ending in ("", "-wal", "-shm", "-journal"):
        file = path.with_name(path.name + ending)
        if file.exists():
            yield file, ending


def _is_gone(path: Path) -> bool:
    """In this order, too; a journal may go at any moment, when another program closes the book."""
    journals = (path.with_name(path.name + ending) for ending in _UNWRITTEN)
    return any(_holds_something(journal) for journal in journals) and not path.exists()


def _holds_something(file: Path) -> bool:
    try:
        return file.stat().st_size > 0
    except FileNotFoundError:
        return False


def _had_a_book(path: Path) -> bool:
    if any(path.with_name(path.name + ending).exists() for ending in _BESIDE_A_BOOK):
        return True
    patterns = (each.format(name=escape(path.name), stem=escape(path.stem)) for each in _BACKUPS)
    return any(True for pattern in patterns for _ in path.parent.glob(pattern))

"""A disk as a power cut leaves it: only what was synced is sure, the rest survives by chance."""

from __future__ import annotations

import itertools
from dataclasses import dataclass, field
from enum import Enum, auto
from pathlib import Path
from typing import TYPE_CHECKING, Final, TypeAlias, assert_never

from tests.end_to_end.system_calls import (
    Created,
    Event,
    Removed,
    Renamed,
    Resized,
    Said,
    Synced,
    Wrote,
)

if TYPE_CHECKING:
    import random
    from collections.abc import Sequence

_SECTOR: Final = 512
Change: TypeAlias = Wrote | Resized


class Luck(Enum):
    """How much of what was not synced reaches the disk all the same."""

    NOTHING = auto()
    EVERYTHING = auto()
    SOMETHING = auto()


@dataclass(eq=False, slots=True)
class _File:
    """A file's content: what is on the disk for good, and what is only on its way."""

    sure: bytearray = field(default_factory=bytearray)
    under_way: list[Change] = field(default_factory=list)

    def sync(self) -> None:
        for change in self.under_way:
            _apply(change, self.sure)
        self.under_way.clear()

    def after_cut(self, luck: Luck, chance: random.Random) -> bytes:
        content = bytearray(self.sure)
        for change in _survivors(self.under_way, luck, chance):
            _apply(change, content)
        return bytes(content)


_Names: TypeAlias = "dict[str, _File | None]"


@dataclass(slots=True)
class Disk:
    """The files of one folder, as the process sees them and as the disk holds them."""

    _seen: dict[str, _File] = field(default_factory=dict)
    _sure: dict[str, _File] = field(default_factory=dict)
    _under_way: list[_Names] = field(default_factory=list)

    def take(self, event: Event) -> None:
        """Let one thing happen."""
        match event:
            case Created():
                if event.path not in self._seen:
                    self._name({event.path: _File()})
            case Renamed():
                self._name({event.to: self._seen[event.path], event.path: None})
            case Removed():
                self._name({event.path: None})
            case Wrote() | Resized():
                self._seen[event.path].under_way.append(event)
            case Synced():
                self._sync(event.path)
            case Said():
                pass
            case _:
                assert_never(event)

    def _name(self, names: _Names) -> None:
        self._under_way.append(names)
        _give(names, self._seen)

    def _sync(self, path: str) -> None:
        if path in self._seen:
            self._seen[path].sync()
            return
        for names in self._under_way:
            _give(names, self._sure)
        self._under_way.clear()

    def cut(self, folder: Path, luck: Luck, chance: random.Random) -> None:
        """Write into a folder what is found there when the power is back.

        A folder's names change in the order in which they were changed; of a
        file's content any part may have been written, down to single sectors.
        """
        names = dict(self._sure)
        for given in self._under_way[: _how_many(self._under_way, luck, chance)]:
            _give(given, names)
        for path, file in names.items():
            (folder / Path(path).name).write_bytes(file.after_cut(luck, chance))


def _give(names: _Names, to: dict[str, _File]) -> None:
    for path, file in names.items():
        if file is None:
            to.pop(path)
        else:
            to[path] = file


def _how_many(changes: Sequence[object], luck: Luck, chance: random.Random) -> int:
    match luck:
        case Luck.NOTHING:
            return 0
        case Luck.EVERYTHING:
            return len(changes)
        case Luck.SOMETHING:
            return chance.randint(0, len(changes))
        case _:
            assert_never(luck)


def _survivors(changes: Sequence[Change], luck: Luck, chance: random.Random) -> list[Change]:
    if luck is not Luck.SOMETHING:
        return list(changes[: _how_many(changes, luck, chance)])
    if chance.random() < 0.5:
        return list(changes[: _how_many(changes, luck, chance)])
    return [part for change in changes for part in _parts(change) if chance.random() < 0.5]


def _parts(change: Change) -> list[Change]:
    """A write as its sectors; a disk may be done with some of them only."""
    if isinstance(change, Resized):
        return [change]
    first = _SECTOR - change.offset % _SECTOR
    cuts = [0, *range(first, len(change.content), _SECTOR), len(change.content)]
    return [
        Wrote(change.path, change.offset + start, change.content[start:end])
        for start, end in itertools.pairwise(cuts)
    ]


def _apply(change: Change, content: bytearray) -> None:
    match change:
        case Wrote():
            end = change.offset + len(change.content)
            _stretch(content, change.offset)
            content[change.offset : end] = change.content
        case Resized():
            _stretch(content, change.length)
            del content[change.length :]
        case _:
            assert_never(change)


def _stretch(content: bytearray, length: int) -> None:
    if len(content) < length:
        content.extend(bytes(length - len(content)))

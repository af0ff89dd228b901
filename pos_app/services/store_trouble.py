"""Trouble with the place where the book lives: disk, file, network; never the shop's rules.

Nobody knows then whether an act was carried out: the till keeps its request and asks again.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(eq=False)
class StoreTrouble(Exception):
    """The store cannot be used; ``where`` names it as a person would find it."""

    where: str = ""


class StoreReadOnly(StoreTrouble):
    """The file or its folder may not be written."""


class StoreForeign(StoreTrouble):
    """The file exists, and it is not a book of this program."""


class StoreNewer(StoreTrouble):
    """A later version of the program has changed the book; this one must not write in it."""


class StoreDamaged(StoreTrouble):
    """The file is broken; a backup is the way back."""


class StoreEmptied(StoreTrouble):
    """The file is empty though a book was in it: restore a backup, and start no new book there."""


class StoreInUse(StoreTrouble):
    """Another program has the book to itself."""


class StoreBusy(StoreTrouble):
    """Other tills were in the way longer than anybody should wait."""


class StoreUnreachable(StoreTrouble):
    """The server of the shared book does not answer."""


class DiskFull(StoreTrouble):
    """There is no room left to write."""


class StoreMissing(StoreTrouble):
    """There is no book at this place."""


class StoreGone(StoreTrouble):
    """The file is gone though its journal is still there: put it back, or restore a backup."""


class StoreMoved(StoreTrouble):
    """The file was renamed, replaced or removed while the till was open."""


class DiskFails(StoreTrouble):
    """The disk reports errors: stop selling until the book was verified."""


@dataclass(eq=False)
class StoreUnsafe(StoreTrouble):
    """The store does not keep a promise about durability."""

    setting: str = ""


@dataclass(eq=False)
class NoRoomToUpgrade(StoreTrouble):
    """An upgrade needs three times the book's size in free space."""

    needed_bytes: int = 0
    free_bytes: int = 0


class UpgradeNeeded(StoreTrouble):
    """The shared book is of an earlier release: close all tills, then `pos-app-cli upgrade`."""


@dataclass(eq=False)
class UpgradeFailed(StoreTrouble):
    """The book could not be brought to this release; it is as before, and its backup is there."""

    backup: str = ""

"""Trouble with the store: not the shop's «no» but the machine's, each with what a sentence needs.

Nothing was written when one of these is raised.  They are not frozen: Python itself writes the
traceback onto a raised exception.
"""

from __future__ import annotations

from dataclasses import dataclass


class StoreTrouble(Exception):  # noqa: N818 - named for what happened, like every refusal
    """The store cannot do its work now; ``place`` says which store, without any password."""

    place: str


@dataclass(eq=False)
class StoreMissing(StoreTrouble):
    """There is no store at this place."""

    place: str


@dataclass(eq=False)
class StoreIsForeign(StoreTrouble):
    """The file or database belongs to another program; it was not touched."""

    place: str


@dataclass(eq=False)
class StoreIsNewer(StoreTrouble):
    """A newer release wrote this store; it was not touched."""

    place: str
    version: int
    known_version: int


@dataclass(eq=False)
class StoreIsDamaged(StoreTrouble):
    """The store cannot be read as it should: restore the last backup."""

    place: str
    what: str


@dataclass(eq=False)
class StoreIsReadOnly(StoreTrouble):
    """The store may be read but not written."""

    place: str


@dataclass(eq=False)
class StoreIsUnsafe(StoreTrouble):
    """The store does not keep a promise about durability; ``setting`` says which."""

    place: str
    setting: str


@dataclass(eq=False)
class DiskFull(StoreTrouble):
    """There is no room left: the sale was not recorded."""

    place: str


@dataclass(eq=False)
class DiskFails(StoreTrouble):
    """The disk reports errors: stop selling until the store was verified."""

    place: str
    what: str


@dataclass(eq=False)
class StoreMoved(StoreTrouble):
    """The file was renamed, replaced or removed while the till was open."""

    place: str


@dataclass(eq=False)
class StoreBusy(StoreTrouble):
    """Another till held what was needed for too long: try again."""

    place: str


@dataclass(eq=False)
class StoreUnreachable(StoreTrouble):
    """The server of the store does not answer."""

    place: str


@dataclass(eq=False)
class StoreAlreadyOpen(StoreTrouble):
    """Another till on this machine works on the same store."""

    place: str


@dataclass(eq=False)
class NoRoomToUpgrade(StoreTrouble):
    """An upgrade needs three times the store's size in free space."""

    place: str
    needed_bytes: int
    free_bytes: int


@dataclass(eq=False)
class UpgradeFailed(StoreTrouble):
    """The store could not be brought to this release; it is as before, and so is its backup."""

    place: str
    backup: str
    what: str

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


class StoreInUse(StoreTrouble):
    """Another program has the book to itself."""


class StoreBusy(StoreTrouble):
    """Other tills were in the way longer than anybody should wait."""


class StoreUnreachable(StoreTrouble):
    """The server of the shared book does not answer."""


class DiskFull(StoreTrouble):
    """There is no room left to write."""

"""One till per file: a lock that the system itself takes back when the till dies."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pos_app.services.store_trouble import StoreInUse, StoreReadOnly

if TYPE_CHECKING:
    from pos_app.storage.place import Place

if sys.platform == "win32":
    import msvcrt

    def _take(file: int) -> None:
        msvcrt.locking(file, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _take(file: int) -> None:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)


@dataclass(frozen=True, slots=True)
class InstanceLock:
    """A lock held on a small file beside the store, never on the store itself."""

    file: int

    @classmethod
    def on(cls, place: Place) -> InstanceLock:
        """Take the lock.

        Raises:
            StoreInUse: another till on this machine holds it.
            StoreReadOnly: the folder may not be written.
        """
        path = place.path.with_name(place.path.name + ".lock")
        try:
            file = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError as error:
            raise StoreReadOnly(place.shown) from error
        try:
            _take(file)
        except OSError as error:
            os.close(file)
            raise StoreInUse(place.shown) from error
        return cls(file)

    def release(self) -> None:
        """Let the next till in; the little file stays, for removing it would be a race."""
        os.close(self.file)

"""Changes that were made on a copy, done to what is kept by now."""

from __future__ import annotations

from dataclasses import Field, fields, replace
from typing import Any, ClassVar, Protocol, TypeVar


class Record(Protocol):
    """Whatever has named fields."""

    __dataclass_fields__: ClassVar[dict[str, Field[Any]]]


Kept = TypeVar("Kept", bound=Record)


def rebased(now: Kept, shown: Kept | None, wanted: Kept) -> Kept:
    """What was changed between ``shown`` and ``wanted``, and all the rest as it is ``now``.

    Without ``shown`` everything is wanted as it is said.
    """
    if shown is None:
        return wanted
    changed = {name: getattr(wanted, name) for name in _changed(shown, wanted)}
    return replace(now, **changed)


def clashes(now: Kept, shown: Kept | None, wanted: Kept) -> bool:
    """Whether somebody else changed to something else what is changed on this copy."""
    return shown is not None and any(
        getattr(now, name) not in (getattr(shown, name), getattr(wanted, name))
        for name in _changed(shown, wanted)
    )


def _changed(shown: Record, wanted: Record) -> list[str]:
    names = (field.name for field in fields(wanted))
    return [name for name in names if getattr(wanted, name) != getattr(shown, name)]

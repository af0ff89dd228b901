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
    names = [field.name for field in fields(wanted)]
    changed = [name for name in names if getattr(wanted, name) != getattr(shown, name)]
    return replace(now, **{name: getattr(wanted, name) for name in changed})

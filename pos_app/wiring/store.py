"""A store that is there already: read it, prove it, or say who has rights at it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Literal

from pos_app.wiring.own_files import own_store_url
from pos_app.wiring.shop import TILL

if TYPE_CHECKING:
    from pos_app.services.first_look import FirstLook
    from pos_app.storage.opening import StoreHandle


def first_look_at(url: str, *, till: str = TILL) -> FirstLook | None:
    """What can be sold at a store before it is open; nothing of a shared or a new one."""
    from pos_app.storage.first_look import first_look

    path = url.removeprefix("sqlite:///")
    return None if path == url or "?" in path else first_look(Path(path), till)


def open_book(url: str | None = None) -> StoreHandle:
    """Open a store that is there, to read and to prove its book; a new one is not made.

    Raises:
        StoreTrouble: the store is missing or cannot be used.
    """
    from pos_app.storage.opening import open_store

    return open_store(url or own_store_url())


def rights_of(kind: Literal["till", "area"], role: str) -> list[str]:
    """The statements that give a role its rights at a shared store."""
    from pos_app.storage.postgres_role import area_rights, till_rights

    return area_rights(role) if kind == "area" else till_rights(role)

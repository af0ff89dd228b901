"""Everything that can be wrong with the place where the book lies."""

from __future__ import annotations

from typing import Final

from pos_app.services import store_trouble
from pos_app.services.store_trouble import StoreTrouble

PLACE: Final = "/home/bar/.local/share/saldo/shop.saldo"
TROUBLES: Final = tuple(
    each(PLACE)
    for each in vars(store_trouble).values()
    if isinstance(each, type) and issubclass(each, StoreTrouble)
)

"""The places of the rail, and what is read when one of them comes in front."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, assert_never

if TYPE_CHECKING:
    from pos_app.viewmodels.screens import Screens


class Place(StrEnum):
    """The screens of the rail."""

    ORDER = "order"
    ORDERS = "orders"
    CUSTOMERS = "customers"
    AREA = "area"
    SETTINGS = "settings"


def look(place: Place, screens: Screens) -> None:
    """What the screen in front shows is read anew; the customer area rests behind the others."""
    if place is not Place.AREA:
        screens.area.leave()
    match place:
        case Place.ORDER:
            pass  # the ticket is as the cashier left it
        case Place.ORDERS:
            screens.selling.look_at_orders()
        case Place.CUSTOMERS:
            screens.registry.begin()
        case Place.AREA:
            screens.area.begin()
        case Place.SETTINGS:
            screens.settings.begin()
        case _:
            assert_never(place)

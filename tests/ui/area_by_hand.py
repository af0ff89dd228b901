"""A till whose customer area is open, and somebody who writes there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.ui.open_till import OpenTill, open_till

if TYPE_CHECKING:
    from tests.shop import ShopStory
    from tests.ui.screen import Screen


def write(screen: Screen, name: str, text: str) -> None:
    screen.find(name).forceActiveFocus()
    screen.type(text)


def section(screen: Screen, shop: ShopStory, subject: str) -> OpenTill:
    till = open_till(screen, shop)
    till.tap("navArea", f"areaSubject_{subject}")
    return till

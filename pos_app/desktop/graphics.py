"""Whether this machine can paint with a graphics card, or is better off without."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

CARDS: Final = Path("/dev/dri")


def paints_better_without_card(
    environment: Mapping[str, str] = os.environ,
    platform: str = sys.platform,
    cards: Path = CARDS,
) -> bool:
    """Whether OpenGL would be imitated: twice the memory, and a processor that never rests.

    On Linux a card that can paint shows itself as a render node.  Whoever named a backend in
    the environment has chosen already.
    """
    if platform != "linux" or "QT_QUICK_BACKEND" in environment or "QSG_RHI_BACKEND" in environment:
        return False
    return not any(cards.glob("renderD*"))

"""What the screens may ask of this machine, apart from the book."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from pos_app.services.printers import Logos, Printers


@dataclass(frozen=True, slots=True)
class Machine:
    """Its printers and its logo; loading them takes a while, so only errands call for them."""

    printers: Callable[[], Printers]
    logos: Callable[[], Logos]

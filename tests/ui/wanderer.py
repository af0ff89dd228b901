"""Somebody who taps whatever is there, and best of all what they have not tapped before."""

from __future__ import annotations

import random
import re
from collections import Counter
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF

if TYPE_CHECKING:
    from tests.ui.hand import Hand

CURIOSITY: Final = 0.6
"""How often the new is preferred to anything at all."""
_NUMBER: Final = re.compile(r"(?<=_)([0-9a-f]{8}-[0-9a-f-]{27}|\d+)")


def kind_of(name: str) -> str:
    """All tiles are one kind of thing, all rows of a list another, all letters a third."""
    return "key" if name.startswith("key_") else _NUMBER.sub("#", name)


class Wanderer:
    """Taps by chance, the same way again for the same seed and the same screens."""

    def __init__(self, hand: Hand, seed: int) -> None:
        self._hand = hand
        self._chance = random.Random(seed)
        self.tapped: Counter[str] = Counter()

    def go_on(self) -> str:
        """Tap one thing that a finger reaches, and say which."""
        # Two screens may call a thing alike, and between two frames a list holds the row that
        # goes beside the row that comes: a finger does not care for names.
        there = {item.objectName(): item for item in self._hand.in_reach() if item.objectName()}
        names = sorted(there)
        self._chance.shuffle(names)
        if self._chance.random() < CURIOSITY:
            names.sort(key=lambda name: self.tapped[kind_of(name)])
        chosen = names[0]
        item = there[chosen]
        middle = item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()
        self._hand.touch_at(middle.x(), middle.y())
        self.tapped[kind_of(chosen)] += 1
        return chosen

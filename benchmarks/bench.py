"""What every act of measuring is given: where to work, and the sizes to look at."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Final

CHECKOUT: Final = Path(__file__).resolve().parent.parent
PLACE: Final = CHECKOUT / "build" / "benchmarks"
SIZES: Final = (1_000, 1_000_000)


@dataclass(frozen=True, slots=True)
class Bench:
    """A folder to work in, and how many entries the stores hold."""

    place: Path = PLACE
    sizes: tuple[int, ...] = SIZES

    @property
    def ends(self) -> tuple[int, int]:
        """The smallest and the biggest size."""
        return self.sizes[0], self.sizes[-1]

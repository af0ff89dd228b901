"""A slip laid out for one paper: boxes in dots, the single truth of print and preview."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal, TypeAlias

from pos_app.printing.code_page import Replacement

FontName: TypeAlias = Literal["a", "b"]


@dataclass(frozen=True, slots=True)
class Style:
    """The look of a line: one of the printer's fonts, stretched, perhaps bold."""

    font: FontName = "a"
    wide: int = 1
    high: int = 1
    bold: bool = False


@dataclass(frozen=True, slots=True)
class TextBox:
    """One printed line, from the left edge, with its leading spaces."""

    y: int
    height: int
    text: str
    style: Style


@dataclass(frozen=True, slots=True)
class QrBox:
    """A QR symbol without its quiet zone; above and below it the layout leaves empty lines."""

    x: int
    y: int
    side: int
    payload: str
    error_correction: str
    module_dots: int

    @property
    def height(self) -> int:
        """How far the paper moves."""
        return self.side


@dataclass(frozen=True, slots=True)
class ImageBox:
    """A picture of black dots, packed by rows."""

    x: int
    y: int
    width: int
    height: int
    bits: bytes


@dataclass(frozen=True, slots=True)
class CutBox:
    """Where the paper is cut."""

    y: int
    height: int = 0


Box: TypeAlias = TextBox | QrBox | ImageBox | CutBox


@dataclass(frozen=True, slots=True)
class LaidOutSlip:
    """All boxes of a slip from top to bottom, and what had to be spelled otherwise."""

    width: int
    height: int
    boxes: tuple[Box, ...]
    replacements: tuple[Replacement, ...]

    @property
    def lines(self) -> tuple[str, ...]:
        """The text as it stands on the paper."""
        return tuple(box.text for box in self.boxes if isinstance(box, TextBox))

    @property
    def ends_with_cut(self) -> bool:
        """Tell whether the paper is cut below the last box."""
        return bool(self.boxes) and isinstance(self.boxes[-1], CutBox)

    def without_last_cut(self) -> LaidOutSlip:
        """The same slip, still hanging in the printer."""
        boxes = self.boxes[:-1] if self.ends_with_cut else self.boxes
        return replace(self, boxes=boxes)

    def split_at_cuts(self) -> list[LaidOutSlip]:
        """One piece of paper after another; each ends with its cut, the last one perhaps not."""
        pieces: list[LaidOutSlip] = []
        start, top = 0, 0
        for index, box in enumerate(self.boxes):
            if isinstance(box, CutBox) or index == len(self.boxes) - 1:
                bottom = box.y + box.height
                piece = self.boxes[start : index + 1]
                pieces.append(LaidOutSlip(self.width, bottom - top, _raised(piece, top), ()))
                start, top = index + 1, bottom
        return pieces


def _raised(boxes: tuple[Box, ...], by: int) -> tuple[Box, ...]:
    return tuple(replace(box, y=box.y - by) for box in boxes)

"""Breaking texts into lines of so many columns, and setting cells side by side."""

from __future__ import annotations

from dataclasses import dataclass

from pos_app.domain.slip_document import Align

GAP = 1
"""Columns between two cells."""


@dataclass(frozen=True, slots=True)
class Column:
    """A cell's text with its place: how wide, and towards which side."""

    text: str
    columns: int
    align: Align


def wrap(text: str, columns: int) -> list[str]:
    """Break a text between words; a word longer than the line is broken inside."""
    if len(text) <= columns:
        return [text.strip()]
    lines: list[str] = []
    line = ""
    for word in _pieces(text, columns):
        if not line:
            line = word
        elif len(line) + 1 + len(word) <= columns:
            line = f"{line} {word}"
        else:
            lines.append(line)
            line = word
    return [*lines, line]


def wrap_evenly(text: str, columns: int) -> list[str]:
    """Break a text into as few lines as fit, each about as long: so a heading stays in the middle."""
    lines = wrap(text, columns)
    if len(lines) == 1:
        return lines
    narrowest = -(-sum(map(len, lines)) // len(lines))
    return next(
        even
        for width in range(narrowest, columns + 1)
        if len(even := wrap(text, width)) <= len(lines)
    )


def _pieces(text: str, columns: int) -> list[str]:
    return [
        word[start : start + columns]
        for word in text.split()
        for start in range(0, len(word), columns)
    ]


def place(text: str, columns: int, align: Align) -> str:
    """Set a text into its columns with spaces, so that every renderer puts it there."""
    if align is Align.CENTER:
        return text.rjust((columns + len(text)) // 2).ljust(columns)
    return text.rjust(columns) if align is Align.RIGHT else text.ljust(columns)


def side_by_side(cells: list[Column]) -> list[str]:
    """Set wrapped cells next to each other; a short one stands beside the first line."""
    wrapped = [wrap(cell.text, cell.columns) for cell in cells]
    depth = max(len(lines) for lines in wrapped)
    gap = " " * GAP
    return [
        gap.join(
            place(lines[index] if index < len(lines) else "", cell.columns, cell.align)
            for cell, lines in zip(cells, wrapped, strict=True)
        ).rstrip()
        for index in range(depth)
    ]


def share(columns: int, weights: list[int]) -> list[int]:
    """Divide columns by weight, to the last one; every cell gets at least one."""
    left, weight_left, shares = columns - len(weights), sum(weights), []
    for weight in weights:
        part = left * weight // weight_left
        shares.append(1 + part)
        left -= part
        weight_left -= weight
    return shares

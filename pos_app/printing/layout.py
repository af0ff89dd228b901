"""Laying a document out on one paper: pure arithmetic, no printer, no picture."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, assert_never

from pos_app.domain.slip_document import (
    Align,
    Block,
    Cell,
    Cut,
    Feed,
    Image,
    Qr,
    Row,
    Rule,
    Size,
    SlipDocument,
    Text,
)
from pos_app.printing.boxes import Box, CutBox, ImageBox, LaidOutSlip, QrBox, Style, TextBox
from pos_app.printing.columns import GAP, Column, place, share, side_by_side, wrap, wrap_evenly
from pos_app.printing.qr_symbol import modules_per_side
from pos_app.printing.sanitise import clean

if TYPE_CHECKING:
    from pos_app.printing.code_page import Replacement
    from pos_app.printing.profile import Profile

QUIET_MODULES: Final = 4
MIN_QR_DOTS: Final = 4
"""Half a millimetre: below that, worn print heads and old phones fail."""
_STYLES: Final = {
    Size.SMALL: ("b", 1, 1),
    Size.NORMAL: ("a", 1, 1),
    Size.TALL: ("a", 1, 2),
    Size.LARGE: ("a", 2, 2),
}
_NEXT_SMALLER: Final = {Size.LARGE: Size.TALL, Size.TALL: Size.NORMAL, Size.NORMAL: Size.SMALL}


def lay_out(document: SlipDocument, profile: Profile) -> LaidOutSlip:
    """Place every block of the document on the profile's paper."""
    sheet = _Sheet(profile)
    for block in document.blocks:
        sheet.put(block)
    return sheet.finished()


class _Sheet:
    """The paper as it fills up from the top."""

    def __init__(self, profile: Profile) -> None:
        self._profile = profile
        self._page = profile.page
        self._y = 0
        self._boxes: list[Box] = []
        self._replacements: dict[Replacement, None] = {}

    def finished(self) -> LaidOutSlip:
        return LaidOutSlip(
            self._profile.paper.width_dots,
            self._y,
            tuple(self._boxes),
            tuple(self._replacements),
        )

    def put(self, block: Block) -> None:
        match block:
            case Text():
                self._text(block)
            case Row():
                self._row(block)
            case Rule():
                self._rule()
            case Qr():
                self._qr(block)
            case Image():
                self._image(block)
            case Feed():
                self._feed(block.lines)
            case Cut():
                self._boxes.append(CutBox(self._y))
            case _:
                assert_never(block)

    def _rule(self) -> None:
        stroke = next(sign for sign in ("─", "-") if self._page.has(sign))
        self._line(stroke * self._columns(Style()), Style())

    def _text(self, block: Text) -> None:
        style = _style(block.size, bold=block.bold)
        columns = self._columns(style)
        broken = wrap_evenly if block.align is Align.CENTER else wrap
        for line in broken(self._spelled(block.text), columns):
            self._line(place(line, columns, block.align).rstrip(), style)

    def _row(self, row: Row) -> None:
        texts = [self._spelled(cell.text) for cell in row.cells]
        whole = sum(len(text) for text, cell in zip(texts, row.cells, strict=True) if cell.whole)
        style = self._fitting_style(row, whole)
        for line in self._set_cells(row.cells, texts, self._columns(style)):
            self._line(line, style)

    def _fitting_style(self, row: Row, whole_columns: int) -> Style:
        """Make the row smaller rather than cut an amount."""
        size = row.size
        others = sum(not cell.whole for cell in row.cells)
        needed = whole_columns + others + GAP * (len(row.cells) - 1)
        while needed > self._columns(_style(size)) and size in _NEXT_SMALLER:
            size = _NEXT_SMALLER[size]
        return _style(size, bold=row.bold)

    def _set_cells(self, cells: tuple[Cell, ...], texts: list[str], columns: int) -> list[str]:
        free = columns - GAP * (len(cells) - 1)
        free -= sum(len(text) for text, cell in zip(texts, cells, strict=True) if cell.whole)
        shared = [cell.weight for cell in cells if not cell.whole]
        if free < len(shared):
            return [line for text in texts for line in wrap(text, columns)]
        shares = iter(share(free, shared))
        widths = [
            len(text) if cell.whole else next(shares)
            for text, cell in zip(texts, cells, strict=True)
        ]
        if not shared:
            widths[0] += free
        return side_by_side(
            [
                Column(text, width, cell.align)
                for text, width, cell in zip(texts, widths, cells, strict=True)
            ]
        )

    def _qr(self, qr: Qr) -> None:
        modules = modules_per_side(qr.payload, qr.error_correction)
        width = self._profile.paper.width_dots
        fitting = width // (modules + 2 * QUIET_MODULES)
        dots = min(qr.module_dots, self._profile.qr.max_dots, fitting)
        if dots < MIN_QR_DOTS:
            self._text(Text(qr.payload))
            return
        side = modules * dots
        self._feed(self._quiet_lines(dots))
        self._boxes.append(
            QrBox((width - side) // 2, self._y, side, qr.payload, qr.error_correction, dots)
        )
        self._y += side
        self._feed(self._quiet_lines(dots))
        if qr.caption:
            self._text(Text(qr.caption, align=Align.CENTER))

    def _quiet_lines(self, module_dots: int) -> int:
        return -(-QUIET_MODULES * module_dots // self._profile.line_pitch_dots)

    def _image(self, image: Image) -> None:
        width = self._profile.paper.width_dots
        if image.width_dots > width:
            raise ValueError(f"a picture of {image.width_dots} dots does not fit {width}")
        x = (width - image.width_dots) // 2
        self._boxes.append(ImageBox(x, self._y, image.width_dots, image.height_dots, image.bits))
        self._y += image.height_dots

    def _feed(self, lines: int) -> None:
        for _ in range(lines):
            self._line("", Style())

    def _line(self, text: str, style: Style) -> None:
        font = self._profile.fonts.of(style.font)
        height = max(self._profile.line_pitch_dots, font.cell_height * style.high)
        self._boxes.append(TextBox(self._y, height, text, style))
        self._y += height

    def _columns(self, style: Style) -> int:
        return self._profile.fonts.of(style.font).columns // style.wide

    def _spelled(self, text: str) -> str:
        fitted, changes = self._page.fit(clean(text))
        self._replacements.update(dict.fromkeys(changes))
        return fitted


def _style(size: Size, *, bold: bool = False) -> Style:
    font, wide, high = _STYLES[size]
    return Style("b" if font == "b" else "a", wide, high, bold)

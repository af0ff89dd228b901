"""QR codes on the screen, for a phone that is held before it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtGui import QColor, QImage
from PySide6.QtQuick import QQuickImageProvider

from pos_app.viewmodels.guarded import guarded
from pos_app.wiring import qr_modules

if TYPE_CHECKING:
    from PySide6.QtCore import QSize

QUIET: Final = 4
"""How many modules of white phones expect around a code."""


class QrPictures(QQuickImageProvider):
    """Answers ``image://qr/HEX``, the payload in hexadecimal: addresses have slashes of their own."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)

    # An empty picture makes Qt name the missing code in a warning, and warnings fail tests.
    @guarded(QImage())
    def requestImage(self, name: str, size: QSize, requested: QSize) -> QImage:
        del requested
        image = drawn(bytes.fromhex(name).decode())
        size.setWidth(image.width())
        size.setHeight(image.height())
        return image


def drawn(payload: str) -> QImage:
    """A QR code, one pixel for each module: black on white in light and dark colours alike."""
    rows = qr_modules(payload)
    side = len(rows) + 2 * QUIET
    image = QImage(side, side, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    black = QColor("black")
    for y, row in enumerate(rows):
        for x, is_black in enumerate(row):
            if is_black:
                image.setPixelColor(x + QUIET, y + QUIET, black)
    return image

"""The drawings beside the words, in the colour of the words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtQuick import QQuickImageProvider
from PySide6.QtSvg import QSvgRenderer

from pos_app.viewmodels.guarded import guarded

if TYPE_CHECKING:
    from pathlib import Path

DEFAULT_SIDE = 24


class IconProvider(QQuickImageProvider):
    """Answers ``image://icon/NAME/RRGGBB`` with the named drawing in that colour."""

    def __init__(self, folder: Path) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._folder = folder

    # An empty picture makes Qt name the missing icon in a warning, and warnings fail tests.
    @guarded(QImage())
    def requestImage(self, name: str, size: QSize, requested: QSize) -> QImage:
        icon, _, colour = name.partition("/")
        wanted = requested if requested.isValid() else QSize(DEFAULT_SIDE, DEFAULT_SIDE)
        size.setWidth(wanted.width())
        size.setHeight(wanted.height())
        return _drawn(self._tinted(icon, colour), wanted)

    def _tinted(self, icon: str, colour: str) -> bytes:
        drawing = (self._folder / f"{icon}.svg").read_text(encoding="utf-8")
        return drawing.replace("currentColor", f"#{colour}").encode()


def _drawn(svg: bytes, size: QSize) -> QImage:
    image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(QByteArray(svg)).render(painter)
    painter.end()
    return image

"""The picture of the customers' page: read from a file, and made light enough for a phone."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QImage, QImageReader, QPainter

from pos_app.domain.area import MAX_PICTURE_BYTES, accepted_picture
from pos_app.domain.refusals import PictureNotAccepted

if TYPE_CHECKING:
    from pathlib import Path

MOST_BYTES: Final = 20_000_000
MOST_PIXELS: Final = 60_000_000
WIDEST: Final = 1000
_QUALITIES: Final = (85, 70, 55)


def picture_in(path: Path) -> bytes:
    """A picture that may stand on the page; a photograph is made smaller first.

    Raises:
        PictureNotAccepted: it is no picture, or one that nobody can open.
    """
    content = _read(path)
    image = _decoded(content)
    if len(content) <= MAX_PICTURE_BYTES and image.width() <= 2 * WIDEST:
        return accepted_picture(content).content
    return accepted_picture(_lighter(image)).content


def found_in(path: Path) -> bytes | PictureNotAccepted:
    """The same, where a «no» is an answer among others."""
    try:
        return picture_in(path)
    except PictureNotAccepted as refused:
        return refused


def _read(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            content = file.read(MOST_BYTES + 1)
    except OSError as unreadable:
        raise PictureNotAccepted(MAX_PICTURE_BYTES // 1000) from unreadable
    if len(content) > MOST_BYTES:
        raise PictureNotAccepted(MAX_PICTURE_BYTES // 1000)
    return content


def _decoded(content: bytes) -> QImage:
    """The picture itself; its size is looked at before memory is spent on it."""
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    size = reader.size()
    is_small = size.isValid() and size.width() * size.height() <= MOST_PIXELS
    image = reader.read() if is_small else QImage()
    if image.isNull():
        raise PictureNotAccepted(MAX_PICTURE_BYTES // 1000)
    return image


def _lighter(image: QImage) -> bytes:
    """The same picture, no wider than a phone needs, as light as it has to be."""
    if image.width() > WIDEST:
        image = image.scaledToWidth(WIDEST, Qt.TransformationMode.SmoothTransformation)
    kind = "PNG" if image.hasAlphaChannel() else "JPG"
    written = b""
    for quality in _QUALITIES:
        written = _written(image, kind, quality)
        if len(written) <= MAX_PICTURE_BYTES:
            return written
    return _written(_on_white(image), "JPG", _QUALITIES[-1])


def _on_white(image: QImage) -> QImage:
    flat = QImage(image.size(), QImage.Format.Format_RGB32)
    flat.fill(Qt.GlobalColor.white)
    painter = QPainter(flat)
    painter.drawImage(0, 0, image)
    painter.end()
    return flat


def _written(image: QImage, kind: str, quality: int) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, kind, quality)  # type: ignore[call-overload]
    return bytes(buffer.data().data())

"""The till's own letters, so that it looks the same on every machine."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication

if TYPE_CHECKING:
    from pathlib import Path

FAMILY = "Inter"


def bring_fonts(folder: Path) -> None:
    """Load the four weights and make them the letters of the whole program."""
    for file in sorted(folder.glob("Inter-*.ttf")):
        loaded = QFontDatabase.addApplicationFont(str(file))
        assert loaded >= 0, file
    QGuiApplication.setFont(QFont(FAMILY))

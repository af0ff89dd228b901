"""A picture of the first filled screen, when that is all that the till was started for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtQuick import QQuickWindow

SHOT_AFTER_MS: Final = 600
"""Articles, orders and letters are all there by then."""


def take_shot(window: QQuickWindow, path: Path) -> None:
    """Save what the window shows in a moment, then end the till."""

    def save() -> None:
        saved = window.grabWindow().save(str(path))
        QGuiApplication.exit(0 if saved else 1)

    QTimer.singleShot(SHOT_AFTER_MS, window, save)

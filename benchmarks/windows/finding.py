"""Finds what is shown in a window by its name, as the tests do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtQuick import QQuickItem


def the_window() -> QQuickWindow:
    """The one window of a program."""
    (window,) = [one for one in QGuiApplication.topLevelWindows() if isinstance(one, QQuickWindow)]
    return window


def shown(window: QQuickWindow, name: str) -> list[QQuickItem]:
    """Everything that is shown whose name begins so."""
    return [item for item in _visible(window.contentItem()) if item.objectName().startswith(name)]


def _visible(item: QQuickItem) -> Iterator[QQuickItem]:
    if item.isVisible():
        yield item
        for child in item.childItems():
            yield from _visible(child)

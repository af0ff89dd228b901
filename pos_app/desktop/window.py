"""The till's one window, as large and as alone as the command line asks for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QWindow
from PySide6.QtQuick import QQuickWindow

from pos_app.desktop.scene import MODULE

if TYPE_CHECKING:
    from pos_app.desktop.options import Options
    from pos_app.desktop.scene import Scene
    from pos_app.viewmodels.app import AppVM


def show_window(scene: Scene, app: AppVM, options: Options) -> QQuickWindow:
    """Show the screens over this view-model; nothing of the shop is needed for the first frame."""
    scene.engine.setInitialProperties(_properties(app, options))
    scene.engine.loadFromModule(MODULE, "Main")
    window = scene.engine.rootObjects()[0]
    assert isinstance(window, QQuickWindow)
    if options.kiosk:
        _fill_screen(window)
    return window


def _properties(app: AppVM, options: Options) -> dict[str, object]:
    properties: dict[str, object] = {"vm": app}
    if options.size is not None:
        properties["width"], properties["height"] = options.size
    if options.kiosk:
        properties["flags"] = Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint
        properties["visibility"] = QWindow.Visibility.FullScreen
    return properties


def _fill_screen(window: QQuickWindow) -> None:
    """Nobody else does it where a till is all that runs: there is no window manager."""
    window.setGeometry(window.screen().geometry())
    window.requestActivate()

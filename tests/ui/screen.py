"""A window of the till under test: opened by name, drawn from a few lines, or out of the gallery."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtQuick import QQuickWindow

from gallery import Picture, Setting, show
from pos_app.desktop.scene import MODULE, Scene
from tests.ui.hand import Hand

if TYPE_CHECKING:
    from PySide6.QtGui import QPointingDevice
    from pytestqt.qtbot import QtBot


class Screen(Hand):
    """Opens a screen and does to it only what people can do."""

    def __init__(self, qtbot: QtBot, scene: Scene, finger: QPointingDevice) -> None:
        super().__init__(finger)
        self._qtbot = qtbot
        self.scene = scene
        self._behind: dict[str, object] = {}

    def settle(self) -> None:
        """Let it come to rest, and paint: what is laid out with a frame is where it belongs."""
        super().settle()
        QCoreApplication.sendEvent(self.window, QEvent(QEvent.Type.UpdateRequest))
        super().settle()

    # --- Opening ---

    def open(self, component: str, **properties: object) -> Screen:
        """Show a window of ``ui/Saldo`` by its name."""
        self._behind = properties  # view-models outlive the screen
        self.scene.engine.setInitialProperties(properties)
        self.scene.engine.loadFromModule(MODULE, component)
        return self._shown()

    def draw(self, qml: str, width: int = 1280, height: int = 800) -> Screen:
        """Show these few lines of QML inside the till's window."""
        size = f"width: {width}; height: {height}"
        source = f"import QtQuick\nimport {MODULE}\nSaldoWindow {{ id: stage; {size}\n{qml}\n}}"
        self.scene.engine.loadData(source.encode())
        return self._shown()

    def show_picture(self, picture: Picture, setting: Setting) -> Screen:
        """Show a screen of the gallery."""
        self.scene.languages.speak(setting.language)
        self.window = show(self.scene, picture, setting)
        return self

    def _shown(self) -> Screen:
        roots = self.scene.engine.rootObjects()
        assert roots, "the screen did not load; see the warnings"
        assert isinstance(roots[0], QQuickWindow)
        self.window = roots[0]
        self.window.requestActivate()
        self._qtbot.waitUntil(lambda: self.window.isExposed() and self.window.isActive())
        self.settle()
        return self

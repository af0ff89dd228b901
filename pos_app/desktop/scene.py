"""What every window of the till stands on: screens, drawings, letters and language."""

from __future__ import annotations

from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtQml import QQmlApplicationEngine

from pos_app.assets import asset_dir
from pos_app.desktop.fonts import bring_fonts
from pos_app.desktop.icons import IconProvider
from pos_app.desktop.languages import DEFAULT_LANGUAGE, Languages
from pos_app.desktop.qr_pictures import QrPictures

if TYPE_CHECKING:
    from collections.abc import Callable

MODULE = "Saldo"


class Scene:
    """The engine with all that the screens need, closed before the view-models are."""

    def __init__(self, language: str = DEFAULT_LANGUAGE) -> None:
        bring_fonts(asset_dir("resources") / "fonts")
        self._afterwards: list[Callable[[], None]] = []
        self.engine = QQmlApplicationEngine()
        self.engine.setOutputWarningsToStandardError(True)
        self.engine.addImportPath(str(asset_dir("ui")))
        self.engine.addImageProvider("icon", IconProvider(asset_dir("resources") / "icons"))
        self.engine.addImageProvider("qr", QrPictures())
        self.languages = Languages(asset_dir("resources") / "i18n", self._show_language)
        self.languages.speak(language)

    @property
    def theme(self) -> QObject:
        return self._singleton("Theme")

    @property
    def touch_typing(self) -> QObject:
        return self._singleton("TouchTyping")

    def _singleton(self, name: str) -> QObject:
        found = self.engine.singletonInstance(MODULE, name)
        assert isinstance(found, QObject), name
        return found

    def _show_language(self) -> None:
        self.engine.retranslate()
        self.touch_typing.setProperty("language", self.languages.language)

    def afterwards(self, act: Callable[[], None]) -> None:
        """Do this when the screens are gone: let go of the view-models behind them."""
        self._afterwards.append(act)

    def close(self) -> None:
        """End the screens; only then may the view-models behind them go."""
        self.languages.close()
        shiboken6.delete(self.engine)
        while self._afterwards:
            self._afterwards.pop()()

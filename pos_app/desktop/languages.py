"""The language of the screens, changed while the till is open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from pos_app.viewmodels.kept_preferences import Tongue

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

LANGUAGES = tuple(tongue.value for tongue in Tongue)
DEFAULT_LANGUAGE = Tongue.ITALIAN.value


class Languages:
    """Puts one translation at a time over the English sources, and tells the screens."""

    def __init__(self, folder: Path, retranslate: Callable[[], None]) -> None:
        self._folder = folder
        self._retranslate = retranslate
        self._translator: QTranslator | None = None
        self._language = ""

    @property
    def language(self) -> str:
        return self._language

    def speak(self, language: str) -> None:
        """Show every text in ``language``, at once and without a restart."""
        assert language in LANGUAGES, language
        translator = QTranslator()
        loaded = translator.load(str(self._folder / f"saldo_{language}.qm"))
        assert loaded, f"run packaging/translations.py: no texts for {language}"
        self._forget()
        QLocale.setDefault(QLocale(language))
        QCoreApplication.installTranslator(translator)
        self._translator, self._language = translator, language
        self._retranslate()

    def _forget(self) -> None:
        if self._translator is not None:
            QCoreApplication.removeTranslator(self._translator)
            self._translator = None

    def close(self) -> None:
        self._forget()

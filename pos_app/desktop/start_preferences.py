"""What the till starts with: its kept preferences, and what the command line says otherwise."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from pos_app.desktop.preferences import PreferencesFile, PreferencesSpoiled
from pos_app.domain.changes import rebased
from pos_app.viewmodels.kept_preferences import BESIDE_THE_TILL, Colours, Preferences, Tongue

if TYPE_CHECKING:
    from pos_app.desktop.options import Options


class StartPreferences:
    """The preferences of one start; only what is changed from there on is kept in the file.

    What the command line says, and where a shop to practise in prints, is true until the till
    closes: the next start finds the real printer where it was set.
    """

    def __init__(self, file: PreferencesFile, options: Options) -> None:
        self._file = file
        try:
            self._kept, self.is_file_spoiled = file.read(), False
        except PreferencesSpoiled:
            self._kept, self.is_file_spoiled = Preferences(), True
        self.first = as_asked(self._kept, options)
        self._shown = self.first

    def keep(self, preferences: Preferences) -> None:
        """Write down what was changed since the last time.

        Raises:
            OSError: the folder cannot be written.
        """
        kept = rebased(self._kept, self._shown, preferences)
        self._file.keep(kept)
        self._kept, self._shown = kept, preferences


def as_asked(kept: Preferences, options: Options) -> Preferences:
    """The kept preferences with what the command line says otherwise.

    A shop to look at or to practise in prints on the screen and serves nobody, whatever the real
    one does.
    """
    is_real = not (options.demo or options.practice)
    cooks = BESIDE_THE_TILL if kept.kitchen else ""
    return replace(
        kept,
        language=Tongue(options.language) if options.language else kept.language,
        colours=Colours(options.theme) if options.theme else kept.colours,
        printer=options.printer or (kept.printer if is_real else "paper"),
        kitchen=kept.kitchen if is_real else cooks,
        area=options.area or (kept.area if is_real else ""),
    )

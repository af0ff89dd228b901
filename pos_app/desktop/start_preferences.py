"""What the till starts with: its kept preferences, and what the command line says otherwise."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from pos_app.desktop.preferences import PreferencesFile, PreferencesSpoiled
from pos_app.viewmodels.kept_preferences import Colours, Preferences, Tongue

if TYPE_CHECKING:
    from pos_app.desktop.options import Options


def preferences_at_start(file: PreferencesFile, options: Options) -> tuple[Preferences, bool]:
    """The preferences of this start, and whether their file is spoiled.

    A shop to look at or to practise in prints on the screen and serves nobody, whatever the real
    one does.
    """
    try:
        kept, is_spoiled = file.read(), False
    except PreferencesSpoiled:
        kept, is_spoiled = Preferences(), True
    is_real = not (options.demo or options.practice)
    return replace(
        kept,
        language=Tongue(options.language) if options.language else kept.language,
        colours=Colours(options.theme) if options.theme else kept.colours,
        printer=options.printer or (kept.printer if is_real else "paper"),
        area=options.area or (kept.area if is_real else ""),
    ), is_spoiled

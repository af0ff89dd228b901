"""The words of slips in the languages of the people who take them home."""

from __future__ import annotations

import gettext
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from pos_app.assets import asset_dir

if TYPE_CHECKING:
    from collections.abc import Callable

SOURCE_LANGUAGE: Final = "en"
DEFAULT_LANGUAGE: Final = "it"


@lru_cache(maxsize=16)
def slip_words(language: str) -> Callable[[str], str]:
    """The translator of slips into a language; English is what the texts are written in.

    A language that nobody translated yet is answered in Italian, the shop's own.
    """
    if language == SOURCE_LANGUAGE:
        return gettext.NullTranslations().gettext
    wanted = [language, DEFAULT_LANGUAGE] if language else [DEFAULT_LANGUAGE]
    catalogues = asset_dir("resources") / "i18n"
    return gettext.translation("saldo", catalogues, languages=wanted).gettext

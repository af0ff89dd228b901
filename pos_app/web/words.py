"""The languages of the customer area, and which of them a visitor reads."""

from __future__ import annotations

import gettext
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from pos_app.assets import asset_dir

if TYPE_CHECKING:
    from collections.abc import Callable

LANGUAGES: Final = {"it": "it", "pt": "pt_BR", "en": "en"}
"""What browsers ask for, by its first part, and what we call it."""

DEFAULT_LANGUAGE: Final = "it"
_SOURCE_LANGUAGE: Final = "en"
_MOST_WISHES: Final = 20


@lru_cache(maxsize=8)
def area_words(language: str) -> Callable[[str], str]:
    """The translator of the pages; English is what the texts are written in."""
    if language == _SOURCE_LANGUAGE:
        return gettext.NullTranslations().gettext
    catalogues = asset_dir("resources") / "i18n"
    return gettext.translation("area", catalogues, languages=[language]).gettext


def language_for(customers: str, wishes: str, shops: str) -> str:
    """The customer's own language; else the one the browser wishes for; else the shop's."""
    known = LANGUAGES.values()
    wished = _wished(wishes)
    return next((found for found in (customers, wished, shops) if found in known), DEFAULT_LANGUAGE)


def html_language(language: str) -> str:
    """A language as pages and browsers write it."""
    return language.replace("_", "-")


def _wished(header: str) -> str:
    """The first language of an Accept-Language header that we speak, by its weights."""
    parts = [part.strip() for part in header.split(",")[:_MOST_WISHES]]
    weighed = sorted(parts, key=_weight, reverse=True)
    spoken = (LANGUAGES.get(part[:2].lower(), "") for part in weighed if _weight(part) > 0)
    return next(filter(None, spoken), "")


def _weight(part: str) -> float:
    _, _, weight = part.partition(";q=")
    try:
        return float(weight or 1)
    except ValueError:
        return 0.0

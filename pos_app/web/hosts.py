"""Under which names the customer area answers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from collections.abc import Iterable

HERE: Final = ("localhost", "127.0.0.1", "::1")


def host_names(area_url: str, more: Iterable[str] = ()) -> frozenset[str]:
    """The name printed on slips, this computer itself, and what else was allowed."""
    printed = urlsplit(area_url).hostname or ""
    return frozenset(name.lower() for name in (printed, *HERE, *more) if name)


def name_in(host_header: str) -> str:
    """The name in a Host header, without its port; empty for one that is no name."""
    try:
        return urlsplit(f"//{host_header}").hostname or ""
    except ValueError:
        return ""

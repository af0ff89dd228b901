"""Under which names the customer area answers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Collection, Iterable

LOOKS_AGAIN_S: Final = 10.0
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


class KnownHosts:
    """The names we answer under; a name that the shop prints since a moment ago is learnt.

    What was printed before stays known, since slips with it are in people's hands.
    """

    def __init__(
        self,
        names: Collection[str],
        printed: Callable[[], Awaitable[str]],
        clock: Callable[[], float],
    ) -> None:
        """``printed`` asks for the address that stands on slips now."""
        self._names = set(names)
        self._printed = printed
        self._clock = clock
        self._looked_s = clock()

    def __contains__(self, name: object) -> bool:
        return name in self._names

    async def knows(self, name: str) -> bool:
        """Whether it is ours; the shop is asked again for an unknown one, now and then."""
        now_s = self._clock()
        if name not in self._names and name and now_s - self._looked_s >= LOOKS_AGAIN_S:
            self._looked_s = now_s
            self._names |= host_names(await self._printed())
        return name in self._names

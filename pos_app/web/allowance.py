"""How many pages one address, and everybody together, may ask for."""

from __future__ import annotations

import ipaddress
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

Clock = Callable[[], float]

PER_ADDRESS: Final = 30
PER_ADDRESS_S: Final = 60.0
TOGETHER_PER_S: Final = 300.0
_MOST_ADDRESSES: Final = 10_000
_IPV6_NETWORK_BITS: Final = 64


@dataclass(slots=True)
class _Purse:
    """Requests still allowed; it fills up again as time goes by."""

    left: float
    at_s: float

    def spend(self, now_s: float, most: float, per_s: float) -> bool:
        self.left = min(most, self.left + (now_s - self.at_s) * per_s)
        self.at_s = now_s
        if self.left < 1:
            return False
        self.left -= 1
        return True


class Allowance:
    """Thirty requests a minute for each address, and a limit for all of them together.

    Somebody who tries out codes gets nowhere: at this pace, and with 130 random bits.
    """

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._together = _Purse(TOGETHER_PER_S, clock())
        self._purses: OrderedDict[str, _Purse] = OrderedDict()

    def allows(self, address: str) -> bool:
        """Whether this address may ask once more, now."""
        now_s = self._clock()
        purse = self._purse(network_of(address), now_s)
        own = purse.spend(now_s, PER_ADDRESS, PER_ADDRESS / PER_ADDRESS_S)
        return own and self._together.spend(now_s, TOGETHER_PER_S, TOGETHER_PER_S)

    def _purse(self, network: str, now_s: float) -> _Purse:
        purse = self._purses.setdefault(network, _Purse(PER_ADDRESS, now_s))
        self._purses.move_to_end(network)
        if len(self._purses) > _MOST_ADDRESSES:
            self._purses.popitem(last=False)
        return purse


def network_of(address: str) -> str:
    """Whom an address stands for: in IPv6 one household has a whole network of them."""
    try:
        found = ipaddress.ip_address(address)
    except ValueError:
        return address
    if found.version == 4:  # noqa: PLR2004 - the older kind of addresses
        return address
    return str(ipaddress.ip_network((found, _IPV6_NETWORK_BITS), strict=False))

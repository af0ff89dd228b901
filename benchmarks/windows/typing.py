"""Names typed in the registry: how soon after the last key their rows are painted."""

from __future__ import annotations

import sys
import time
from typing import TYPE_CHECKING, Final

from benchmarks.windows.cashier import Cashier
from benchmarks.windows.told import tell
from pos_app.viewmodels.customer_list import TYPING_PAUSE_MS

if TYPE_CHECKING:
    from pos_app.viewmodels.customer_list import CustomerListVM

_BETWEEN_KEYS_MS: Final = 30
_CUSTOMERS: Final = "navCustomers"
_CLEAR: Final = "registry_search_clear"


def main(url: str, *names: str) -> int:
    """Type every name, wait for its rows, and clear the field."""
    cashier = Cashier(url)
    cashier.tap(cashier.where(_CUSTOMERS))
    cashier.rest(1000)
    tell("painted", taken_ms=[_typed_ms(cashier, name) for name in names])
    cashier.go_home()
    return 0


def _typed_ms(cashier: Cashier, name: str) -> float:
    registry = cashier.app.registry_vm
    assert registry is not None
    for letter in name[:-1]:
        cashier.type(letter)
        cashier.rest(_BETWEEN_KEYS_MS)
    typed = _LastKey(cashier, registry.list_vm)
    cashier.type(name[-1])
    cashier.until(lambda: typed.painted_ms > 0)
    typed.forget()
    assert registry.list_vm.searched_for[1] == name, registry.list_vm.searched_for
    cashier.tap(cashier.where(_CLEAR))
    cashier.rest(200)
    return typed.painted_ms


class _LastKey:
    """Waits for the frame that shows what was searched with the last key."""

    def __init__(self, cashier: Cashier, customers: CustomerListVM) -> None:
        self.painted_ms = 0.0
        self._customers = customers
        self._window = cashier.window
        self._has_rows = False
        self._started_s = time.perf_counter()
        customers.changed.connect(self._came)
        self._window.frameSwapped.connect(self._swapped)

    def forget(self) -> None:
        self._customers.changed.disconnect(self._came)
        self._window.frameSwapped.disconnect(self._swapped)

    def _came(self) -> None:
        # What comes sooner was asked before the last key; Qt's timers may be a little early.
        is_late = self._since_ms() >= 0.9 * TYPING_PAUSE_MS
        if is_late and not self._customers.awaits_others:
            self._has_rows = True
            # The last letter may find the same rows; then nothing else would be painted.
            self._window.update()

    def _swapped(self) -> None:
        if self._has_rows and not self.painted_ms:
            self.painted_ms = self._since_ms()

    def _since_ms(self) -> float:
        return (time.perf_counter() - self._started_s) * 1e3


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))

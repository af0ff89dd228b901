"""Names typed in the registry: how soon after the last key their rows are painted."""

from __future__ import annotations

import sys
import time
from typing import TYPE_CHECKING, Final

from benchmarks.windows.cashier import Cashier
from benchmarks.windows.told import tell
from pos_app.viewmodels.customer_list import TYPING_PAUSE_MS

if TYPE_CHECKING:
    from PySide6.QtCore import QAbstractItemModel

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
    rows = registry.list_vm._rows  # noqa: SLF001 - only a benchmark looks behind the curtain
    for letter in name[:-1]:
        cashier.type(letter)
        cashier.rest(_BETWEEN_KEYS_MS)
    typed = _LastKey(cashier, rows)
    cashier.type(name[-1])
    cashier.until(lambda: typed.painted_ms > 0)
    typed.forget()
    assert registry.list_vm.searched_for[1] == name, registry.list_vm.searched_for
    cashier.tap(cashier.where(_CLEAR))
    cashier.rest(200)
    return typed.painted_ms


class _LastKey:
    """Waits for the frame that shows what was searched with the last key."""

    def __init__(self, cashier: Cashier, rows: QAbstractItemModel) -> None:
        self.painted_ms = 0.0
        self._rows = rows
        self._window = cashier.window
        self._has_rows = False
        self._started_s = time.perf_counter()
        rows.modelReset.connect(self._came)
        self._window.frameSwapped.connect(self._swapped)

    def forget(self) -> None:
        self._rows.modelReset.disconnect(self._came)
        self._window.frameSwapped.disconnect(self._swapped)

    def _came(self) -> None:
        # What comes sooner was asked before the last key; Qt's timers may be a little early.
        self._has_rows = self._since_ms() >= 0.9 * TYPING_PAUSE_MS

    def _swapped(self) -> None:
        if self._has_rows and not self.painted_ms:
            self.painted_ms = self._since_ms()

    def _since_ms(self) -> float:
        return (time.perf_counter() - self._started_s) * 1e3


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))

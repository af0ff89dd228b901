"""What the printers have to do with the screens: their paper, their news, their preferences."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pos_app.desktop.till_printer import TillPrinter

if TYPE_CHECKING:
    from collections.abc import Callable

    from pos_app.viewmodels.app import AppVM
    from pos_app.wiring import OpenShop


class PrintersAtTill:
    """Made when the book is open, and stopped with the till."""

    def __init__(self, app: AppVM, shop: OpenShop, keep_paper: Callable[[bytes], str]) -> None:
        slips, settings, preferences = app.slips_vm, app.settings_vm, app.preferences_vm
        assert slips is not None, "the book is open"
        assert settings is not None, "the book is open"
        refused = settings.printers_vm.printerRefused
        self._preferences = preferences
        self._printers = TillPrinter(
            shop,
            preferences.now.chosen_printers,
            lambda png: slips.paperCame.emit(keep_paper(png)),
            slips.printerSpoke.emit,
            refused.emit,
            paper=slips.paperSaid.emit,
        )
        refused.connect(slips.printerRefused)
        for chosen in (preferences.printerChosen, preferences.kitchenChosen):
            chosen.connect(slips.forgetRefusals)
            chosen.connect(self._move)

    def wake(self) -> None:
        """A slip waits."""
        self._printers.wake()

    def stop(self) -> None:
        """A slip under way is given a moment; the others wait in the book."""
        self._printers.stop()

    def _move(self) -> None:
        self._printers.move_to(self._preferences.now.chosen_printers)

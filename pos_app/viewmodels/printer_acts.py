"""What is tried out on the till's printer: a test, the drawer, the calibration, its model anew."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from pos_app.services.open_drawer import DrawerOpened, OpenDrawer, open_drawer
from pos_app.services.print_check import (
    PrintCalibration,
    PrintCheck,
    print_calibration,
    print_check,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from pos_app.services.print_balance import SlipQueued
    from pos_app.viewmodels.machine import Machine
    from pos_app.viewmodels.news import News
    from pos_app.viewmodels.notices import NoticesVM
    from pos_app.viewmodels.preferences import PreferencesVM
    from pos_app.viewmodels.till import Till

Done = TypeVar("Done")


class PrinterActs(QObject):
    """One act at a time, each told when it is on its way; what goes wrong is for the screen to say."""

    busyChanged = Signal()
    refused = Signal(Exception)
    calibrationPrinted = Signal()
    """Somebody should look now what came out right."""
    restored = Signal()
    """A printer is used again as its model is known."""

    def __init__(
        self,
        till: Till,
        machine: Machine,
        preferences: PreferencesVM,
        news: News,
        notices: NoticesVM,
    ) -> None:
        super().__init__()
        self._till = till
        self._machine = machine
        self._preferences = preferences
        self._news = news
        self._notices = notices
        self.is_busy = False

    def print_test(self) -> None:
        """Show that the printer works."""
        command = PrintCheck(
            request_id=self._till.new_request_id(),
            desk=self._till.desk,
            printer=self._preferences.now.printer,
            profile=self._preferences.now.printer_profile,
        )
        counter = self._till.counter
        words = self.tr("The test slip is on its way to the printer.")
        self._send(lambda: print_check(counter, command), lambda _: self._sent(words))

    def open_drawer(self) -> None:
        """Show that the drawer opens; who did it and why stays written down."""
        command = OpenDrawer(
            request_id=self._till.new_request_id(),
            desk=self._till.desk,
            reason=self.tr("Printer test"),
        )
        counter = self._till.counter
        self._send(lambda: open_drawer(counter, command), self._pulsed)

    def print_calibration(self) -> None:
        """Print the slip of candidates."""
        command = PrintCalibration(
            request_id=self._till.new_request_id(),
            desk=self._till.desk,
            printer=self._preferences.now.printer,
            profile=self._preferences.now.printer_profile,
        )
        counter = self._till.counter
        self._send(lambda: print_calibration(counter, command), self._printed)

    def forget(self, profile: str) -> None:
        """Print again as the model's own description says."""
        printers = self._machine.printers
        if not self.is_busy:
            self._become_busy(is_busy=True)
            self._till.jobs.errand(
                lambda: printers().forget(profile), self._restored, self._refused
            )

    def _send(self, act: Callable[[], Done], done: Callable[[Done], None]) -> None:
        if not self.is_busy:
            self._become_busy(is_busy=True)
            self._till.jobs.act(act, done, self._refused)

    def _sent(self, words: str) -> None:
        self._become_busy(is_busy=False)
        self._till.slips_waiting()
        self._news.slipsTouched.emit()
        self._notices.announce(words)

    def _pulsed(self, _opened: DrawerOpened) -> None:
        self._sent(self.tr("The drawer should open now."))

    def _printed(self, _slip: SlipQueued) -> None:
        self._sent(self.tr("The calibration slip is on its way to the printer."))
        self.calibrationPrinted.emit()

    def _restored(self, _nothing: None) -> None:
        self._become_busy(is_busy=False)
        self._preferences.learned()
        self.restored.emit()
        self._notices.announce(self.tr("The printer is used again as its model is known."))

    def _refused(self, trouble: Exception) -> None:
        self._become_busy(is_busy=False)
        self.refused.emit(trouble)

    def _become_busy(self, *, is_busy: bool) -> None:
        self.is_busy = is_busy
        self.busyChanged.emit()

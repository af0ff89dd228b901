"""Where the bank's files go, and what was written there last."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QStandardPaths, Signal

from pos_app.services.bank_files import Payout
from pos_app.services.payout_files import PayoutFiles, save_payouts

if TYPE_CHECKING:
    from pos_app.domain.withdrawals import WithdrawalRules
    from pos_app.viewmodels.preferences import PreferencesVM
    from pos_app.viewmodels.till import Till


ASK: Final = "how the bank knows the shop"


@dataclass(frozen=True, slots=True)
class BankFolderState:
    """The batches that wait to be written, what was written last, and whether the folder refused."""

    waiting: tuple[tuple[Payout, ...], ...] = ()
    saved: PayoutFiles | None = None
    is_busy: bool = False
    is_refused: bool = False


class BankFolder(QObject):
    """Writes the files off the screen's thread, a batch at a time.

    What could not be written waits for a try and is never forgotten for a later batch: nobody
    would send those transfers to the bank.
    """

    changed = Signal()

    def __init__(self, till: Till, preferences: PreferencesVM) -> None:
        super().__init__()
        self._till = till
        self._preferences = preferences
        self.state = BankFolderState()
        preferences.changed.connect(self.changed)

    @property
    def folder(self) -> Path:
        """The folder that was chosen, or the person's own documents."""
        chosen = self._preferences.now.payout_folder
        return Path(chosen) if chosen else documents()

    def save(self, payouts: tuple[Payout, ...]) -> None:
        """Write these transfers, after those that wait already."""
        if payouts and payouts not in self.state.waiting:
            self._become(replace(self.state, waiting=(*self.state.waiting, payouts)))
        self._begin()

    def retry(self) -> None:
        """Write once more what could not be written."""
        self._begin()

    def forget(self) -> None:
        """Something else has begun: the files of before are where they are."""
        if not self.state.waiting:
            self._become(BankFolderState())

    def _begin(self) -> None:
        if self.state.waiting and not self.state.is_busy:
            self._become(BankFolderState(waiting=self.state.waiting, is_busy=True))
            question = self._till.area.withdrawal_rules
            self._till.jobs.ask(ASK, question, self._write, lambda _: self._refused())

    def _write(self, rules: WithdrawalRules) -> None:
        """A folder may be a stick or another computer: neither acts nor questions wait for it."""
        folder, payouts, at_us = self.folder, self.state.waiting[0], self._till.now_us()
        language = self._till.shop.language
        is_chosen = bool(self._preferences.now.payout_folder)

        def write() -> PayoutFiles | None:
            try:
                if not is_chosen:
                    # A stick that is not plugged in is no folder to make; one's documents are.
                    folder.mkdir(parents=True, exist_ok=True)
                return save_payouts(folder, payouts, rules, at_us, language)
            except OSError:
                return None

        self._till.jobs.errand(write, self._written, lambda _: self._refused())

    def _written(self, saved: PayoutFiles | None) -> None:
        if saved is None:
            self._refused()
            return
        self._become(BankFolderState(waiting=self.state.waiting[1:], saved=saved))
        self._begin()

    def _refused(self) -> None:
        self._become(BankFolderState(waiting=self.state.waiting, is_refused=True))

    def _become(self, state: BankFolderState) -> None:
        self.state = state
        self.changed.emit()


def documents() -> Path:
    """The folder that the person at this computer calls their documents."""
    place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(place)

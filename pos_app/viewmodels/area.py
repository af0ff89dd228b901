"""Area Cliente: what waits for the manager, what the page says, and how customers get there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from pos_app.viewmodels.area_letters import AreaLetters
from pos_app.viewmodels.area_page import AreaPageVM
from pos_app.viewmodels.area_queues import AreaQueues
from pos_app.viewmodels.area_way import AreaWayVM
from pos_app.viewmodels.files import FilesVM
from pos_app.viewmodels.reports import ReportsVM
from pos_app.viewmodels.withdrawal_rules import WithdrawalRulesVM
from pos_app.viewmodels.withdrawals import WithdrawalsVM

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pos_app.viewmodels.preferences import PreferencesVM
    from pos_app.viewmodels.serving import Serving
    from pos_app.viewmodels.surroundings import Surroundings
    from pos_app.viewmodels.till import Till

QML_IMPORT_NAME = "PosApp"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class AreaVM(QObject):
    """One subject at a time; the queues come first when somebody waits in them."""

    changed = Signal()

    def __init__(
        self,
        till: Till,
        around: Surroundings,
        preferences: PreferencesVM,
        serving: Serving,
        hosts: Callable[[], tuple[str, ...]],
    ) -> None:
        super().__init__()
        self._preferences = preferences
        self._subject = "requests"
        self._is_looked_at = False
        self.queues = AreaQueues(till, around.news)
        self.files_vm = FilesVM(till.jobs, around.speech)
        self.withdrawals_vm = WithdrawalsVM(till, around, preferences)
        self.reports_vm = ReportsVM(till, around)
        self.page_vm = AreaPageVM(till, around, self.files_vm)
        self.rules_vm = WithdrawalRulesVM(till, around)
        self.way_vm = AreaWayVM(till, around, preferences, serving, hosts)
        self._letters = AreaLetters(self.queues, preferences, serving, around.speech)
        self.queues.changed.connect(self._others_came)
        self._letters.changed.connect(self.changed)

    @Property(WithdrawalsVM, constant=True)
    def withdrawals(self) -> WithdrawalsVM:
        return self.withdrawals_vm

    @Property(ReportsVM, constant=True)
    def reports(self) -> ReportsVM:
        return self.reports_vm

    @Property(AreaPageVM, constant=True)
    def page(self) -> AreaPageVM:
        return self.page_vm

    @Property(WithdrawalRulesVM, constant=True)
    def rules(self) -> WithdrawalRulesVM:
        return self.rules_vm

    @Property(AreaWayVM, constant=True)
    def way(self) -> AreaWayVM:
        return self.way_vm

    @Property(FilesVM, constant=True)
    def files(self) -> FilesVM:
        return self.files_vm

    @Property(str, notify=changed)
    def subject(self) -> str:
        """What is looked at: «requests», «reports», «page», «rules» or «way»."""
        return self._subject

    @Property(int, notify=changed)
    def waitingCount(self) -> int:
        return self.queues.waiting

    @Property(int, notify=changed)
    def requestCount(self) -> int:
        return self.queues.withdrawals

    @Property(int, notify=changed)
    def reportCount(self) -> int:
        return self.queues.reports

    @Property(str, notify=changed)
    def lettersText(self) -> str:
        """Why letters about withdrawals do not go out, and what to do; "" while they do."""
        return self._letters.text

    @Slot()
    def begin(self) -> None:
        """The section is shown: at the queue in which somebody waits, else where it was left."""
        self._is_looked_at = True
        if self.queues.withdrawals:
            self._subject = "requests"
        elif self.queues.reports:
            self._subject = "reports"
        self.queues.look()
        self.show(self._subject)

    def leave(self) -> None:
        """Another screen is shown."""
        self._is_looked_at = False
        self.way_vm.check_vm.close()

    @Slot(str)
    def show(self, subject: str) -> None:
        """Look at another subject, read anew."""
        if subject != "way":
            self.way_vm.check_vm.close()
        self._subject = subject
        self._read()
        self.changed.emit()

    @Slot()
    def chooseFolder(self) -> None:
        """Choose where the bank's files go; those that could not be written are tried there."""
        folder = self.withdrawals_vm.folder
        self.files_vm.choose("folder", folder.folder, self._take_folder)

    def close(self) -> None:
        """Ask nothing more."""
        self.queues.close()
        self.way_vm.check_vm.close()

    def _take_folder(self, folder: Path) -> None:
        self._preferences.setPayoutFolder(str(folder))
        self.withdrawals_vm.folder.retry()

    def _others_came(self) -> None:
        if self._is_looked_at and self._subject in {"requests", "reports"}:
            self._read()
        self.changed.emit()

    def _read(self) -> None:
        reads: dict[str, Callable[[], None]] = {
            "requests": self.withdrawals_vm.read,
            "reports": self.reports_vm.read,
            "page": self.page_vm.read,
            "rules": self.rules_vm.read,
            "way": self.way_vm.read,
        }
        reads[self._subject]()

"""Segnalazioni: mistakes that customers reported, each a tap away from its operation."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from pos_app.services.area_desk import ReportRow
from pos_app.viewmodels.steady_rows import SteadyRows

if TYPE_CHECKING:
    from pos_app.viewmodels.speech import Speech
    from pos_app.viewmodels.surroundings import Surroundings
    from pos_app.viewmodels.till import Till

QML_IMPORT_NAME = "PosApp"
QML_IMPORT_MAJOR_VERSION = 1

ASK: Final = "reported mistakes"


@QmlElement
class ReportsModel(SteadyRows[ReportRow]):
    """Reports, oldest first: who waits longest stands on top."""

    def __init__(self, speech: Speech) -> None:
        words = ReportWords()
        super().__init__(
            speech,
            lambda row: row.report.id,
            {
                "reportId": lambda row: row.report.id,
                "customerName": lambda row: row.customer_name,
                "aboutText": words.about,
                "amountText": lambda row: speech.movement(row.amount),
                "wroteText": words.wrote,
                "sinceText": lambda row: speech.moment(row.report.reported_at_us),
            },
        )


class ReportWords(QObject):
    """Says what a report is about."""

    def about(self, row: ReportRow) -> str:
        return self.tr("Operation %1").replace("%1", str(row.report.operation))

    def wrote(self, row: ReportRow) -> str:
        """The customer's own words, or that there are none."""
        return f"«{row.report.text}»" if row.report.text else self.tr("No words with it.")


@QmlElement
class ReportsVM(QObject):
    """The list; what is answered leaves it."""

    changed = Signal()
    operationWanted = Signal(int, int)

    def __init__(self, till: Till, around: Surroundings) -> None:
        super().__init__()
        self._till = till
        self._sentences = around.sentences
        self.rows_vm = ReportsModel(around.speech)
        self._trouble: Exception | None = None
        around.speech.changed.connect(self.changed)

    @Property(ReportsModel, constant=True)
    def rows(self) -> ReportsModel:
        return self.rows_vm

    @Property(str, notify=changed)
    def trouble(self) -> str:
        return "" if self._trouble is None else self._sentences.of(self._trouble)

    @Slot()
    def read(self) -> None:
        """Read the list again."""
        self._till.jobs.ask(ASK, self._till.area.open_reports, self._show, self._not_read)

    @Slot(int)
    def open(self, report_id: int) -> None:
        """Go to the operation that a report is about, in its customer's record."""
        for row in self.rows_vm.rows:
            if row.report.id == report_id:
                self.operationWanted.emit(row.report.customer_id, row.report.operation)

    def _show(self, rows: tuple[ReportRow, ...]) -> None:
        self._trouble = None
        self.rows_vm.show(rows)
        self.changed.emit()

    def _not_read(self, trouble: Exception) -> None:
        self._trouble = trouble
        self.changed.emit()

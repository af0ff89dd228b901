"""Answer a reported mistake: the customer reads it beside the operation."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtQml import QmlElement

from pos_app.domain.reports import Report
from pos_app.services.report_mistake import AnswerReport, answer_report
from pos_app.viewmodels.sends_acts import SendsActs
from pos_app.viewmodels.shown import shown

if TYPE_CHECKING:
    from pos_app.viewmodels.surroundings import Surroundings
    from pos_app.viewmodels.till import Till

QML_IMPORT_NAME = "PosApp"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerState:
    """The report that is being answered, under which name, and what was typed."""

    report: Report | None = None
    about: str = ""
    request_id: str = ""
    answer: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerFace:
    """The texts of the sheet."""

    isOpen: bool = False
    aboutText: str = ""
    wroteText: str = ""
    answer: str = ""


@QmlElement
class AnswerVM(SendsActs):
    """The sheet «Rispondi»; an answer may be empty, which the page shows as «seen»."""

    changed = Signal()

    def __init__(self, till: Till, around: Surroundings) -> None:
        super().__init__(till, around)
        self._state = AnswerState()
        self.face = AnswerFace()
        self.sendingChanged.connect(self._draw)

    isOpen = shown(bool, "isOpen", changed)
    aboutText = shown(str, "aboutText", changed)
    wroteText = shown(str, "wroteText", changed)
    answer = shown(str, "answer", changed)

    def open_for(self, report: Report, about: str) -> None:
        """Open the sheet for a report about this operation."""
        if self._sending.is_free:
            name = self._till.new_request_id()
            self._become(AnswerState(report=report, about=about, request_id=name))

    @Slot()
    def close(self) -> None:
        """Leave without answering, unless the answer is on its way."""
        if self._sending.is_free:
            self._sending.forget()
            self._become(AnswerState())

    @Slot(str)
    def write(self, answer: str) -> None:
        if self._sending.is_free:
            self._sending.forget()
            self._become(replace(self._state, answer=answer))

    @Slot()
    def send(self) -> None:
        """Answer; the report leaves the list."""
        report = self._state.report
        if report is None:
            return
        counter = self._till.counter
        command = AnswerReport(
            request_id=self._state.request_id,
            desk=self._till.desk,
            report_id=report.id,
            answer=self._state.answer,
        )
        self._sending.send(lambda: answer_report(counter, command), self._answered)

    def _answered(self, done: Report) -> None:
        self._become(AnswerState())
        self._around.notices.announce(self.tr("Answered: the customer reads it on the page."))
        self._around.news.customerTouched.emit(done.customer_id)
        self._around.news.areaTouched.emit()

    def _become(self, state: AnswerState) -> None:
        self._state = state
        self._draw()

    def _draw(self) -> None:
        state = self._state
        self.face = AnswerFace()
        if state.report is not None:
            words = state.report.text
            self.face = AnswerFace(
                isOpen=True,
                aboutText=state.about,
                wroteText=f"«{words}»" if words else self.tr("No words with it."),
                answer=state.answer,
            )
        self.changed.emit()

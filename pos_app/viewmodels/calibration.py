"""Calibra: what came out right on the calibration slip, tapped one by one."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, assert_never

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from pos_app.services.printers import NOTHING_RIGHT, Question
from pos_app.services.wall_time import wall_time
from pos_app.viewmodels.shown import shown

if TYPE_CHECKING:
    from pos_app.viewmodels.printer_surroundings import PrinterSurroundings

QML_IMPORT_NAME = "PosApp"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class CalibrationState:
    """Which model is looked at, what its slip offers, and what was tapped."""

    profile: str = ""
    candidates: Mapping[Question, tuple[str, ...]] = field(default_factory=dict)
    tapped: Mapping[Question, str] = field(default_factory=dict)
    is_busy: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class CalibrationFace:
    """The texts of the sheet: ``questions`` change with the language, ``tapped`` with each tap."""

    isCalibrating: bool = False
    questions: tuple[dict[str, object], ...] = ()
    tapped: dict[str, str] = field(default_factory=dict)
    canKeepAnswers: bool = False
    isKeeping: bool = False


@QmlElement
class CalibrationVM(QObject):
    """A tap says «this one», a second tap on it «I do not know»; nothing is kept before «Salva»."""

    changed = Signal()
    questionsChanged = Signal()
    kept = Signal()
    failed = Signal(Exception)

    def __init__(self, around: PrinterSurroundings, now_us: Callable[[], int]) -> None:
        super().__init__()
        self._around = around
        self._now_us = now_us
        self._state = CalibrationState()
        self.face = CalibrationFace()
        around.speech.changed.connect(self._ask_again)

    isCalibrating = shown(bool, "isCalibrating", changed)
    canKeepAnswers = shown(bool, "canKeepAnswers", changed)
    isKeeping = shown(bool, "isKeeping", changed)
    questions = shown(list, "questions", questionsChanged)

    @Property("QVariantMap", notify=changed)  # type: ignore[arg-type] # Qt's own name of a type
    def tapped(self) -> dict[str, str]:
        """What was tapped, by question."""
        return self.face.tapped

    @Slot()
    def open(self) -> None:
        """Ask about the slip of this till's model."""
        profile = self._around.preferences.now.printer_profile
        self._become(CalibrationState(profile=profile))
        self._around.ask(
            lambda printers: printers.questions(profile), self._asked, self.failed.emit
        )

    @Slot()
    def close(self) -> None:
        self._become(CalibrationState())

    @Slot(str, str)
    def tap(self, question: str, candidate: str) -> None:
        """This one came out right; tapped once more, nobody knows."""
        asked = Question(question)
        before = dict(self._state.tapped)
        if before.pop(asked, None) != candidate:
            before[asked] = candidate
        self._become(replace(self._state, tapped=before))

    @Slot()
    def keep(self) -> None:
        """Print so from the next slip on."""
        state = self._state
        if state.is_busy or not state.tapped:
            return
        self._become(replace(state, is_busy=True))
        today = wall_time(self._now_us()).date()
        self._around.ask(
            lambda printers: printers.learn(state.profile, state.tapped, today),
            self._done,
            self._not_kept,
        )

    def _asked(self, candidates: dict[Question, tuple[str, ...]]) -> None:
        if self._state.profile:
            self._state = replace(self._state, candidates=candidates)
            self._ask_again()

    def _done(self, _nothing: None) -> None:
        self.close()
        self._around.preferences.learned()
        self.kept.emit()

    def _not_kept(self, trouble: Exception) -> None:
        self._become(replace(self._state, is_busy=False))
        self.failed.emit(trouble)

    def _ask_again(self) -> None:
        self._draw()
        self.questionsChanged.emit()

    def _become(self, state: CalibrationState) -> None:
        are_others = state.candidates != self._state.candidates
        self._state = state
        self._draw()
        if are_others:
            self.questionsChanged.emit()

    def _draw(self) -> None:
        state = self._state
        asked = state.candidates.items()
        self.face = CalibrationFace(
            isCalibrating=bool(state.profile),
            questions=tuple(self._question(question, found) for question, found in asked),
            tapped={question.value: candidate for question, candidate in state.tapped.items()},
            canKeepAnswers=bool(state.tapped),
            isKeeping=state.is_busy,
        )
        self.changed.emit()

    def _question(self, question: Question, candidates: tuple[str, ...]) -> dict[str, object]:
        title, hint, none = self._words(question)
        return {
            "question": question.value,
            "title": title,
            "hint": hint,
            "candidates": [
                {"key": key, "text": none if key == NOTHING_RIGHT else self._face(question, key)}
                for key in candidates
            ],
        }

    def _words(self, question: Question) -> tuple[str, str, str]:
        """What is asked, how to tell, and the word for «none of these»."""
        match question:
            case Question.WIDTH:
                return (
                    self.tr("Width"),
                    self.tr("The longest ruler that stands on one line"),
                    "",
                )
            case Question.LETTERS:
                return (
                    self.tr("Letters"),
                    self.tr("The line that reads € à è ì ò ù ç ã õ"),
                    self.tr("None"),
                )
            case Question.QR:
                return (
                    self.tr("QR"),
                    self.tr("The smallest one that your telephone reads"),
                    "",
                )
            case Question.CUT:
                return (
                    self.tr("Cut"),
                    self.tr("The name above the place where the paper was cut"),
                    self.tr("None"),
                )
            case Question.DRAWER:
                return (
                    self.tr("Drawer"),
                    self.tr("Save, then try with «Open drawer»"),
                    self.tr("No drawer"),
                )
        assert_never(question)

    def _face(self, question: Question, candidate: str) -> str:
        """As the paper names it; only contacts have no name, and codes a short one."""
        if question is Question.DRAWER:
            return self.tr("Contact %1").replace("%1", candidate)
        if question is Question.QR:
            drawn, dots = candidate.split()
            word = self.tr("Drawn %1") if drawn == "native" else self.tr("Picture %1")
            return word.replace("%1", dots)
        return candidate

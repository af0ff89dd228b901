"""What the till had asked for when it was cut off: told at the next start, with what became of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from pos_app.domain.money import Money
from pos_app.viewmodels.asking import AskedAct, AskedKind
from pos_app.viewmodels.order_words import OrderWords

if TYPE_CHECKING:
    from pos_app.viewmodels.speech import Speech
    from pos_app.viewmodels.till import Till

QML_IMPORT_NAME = "PosApp"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class LeftOverVM(QObject):
    """Shown once after a power cut or a crash, until the cashier has read it."""

    changed = Signal()

    def __init__(self, speech: Speech) -> None:
        super().__init__()
        self._speech = speech
        self._words = OrderWords()
        self._till: Till | None = None
        self._found: tuple[tuple[AskedAct, bool], ...] = ()
        speech.changed.connect(self.changed)

    @Property(bool, notify=changed)
    def isShown(self) -> bool:
        return bool(self._found)

    @Property(list, notify=changed)
    def acts(self) -> list[dict[str, object]]:
        """Each with whether it is in the book."""
        return [
            {
                "text": self._told(act),
                "moment": self._speech.moment(act.asked_at_us),
                "isInBook": is_in_book,
                "verdict": self.tr("It is in the book")
                if is_in_book
                else self.tr("It is not in the book"),
            }
            for act, is_in_book in self._found
        ]

    def look(self, till: Till) -> None:
        """Ask the book what became of what was asked before this moment."""
        self._till = till
        now_us = till.now_us()

        def what_became() -> tuple[tuple[AskedAct, bool], ...]:
            left = (act for act in till.asked.left() if act.asked_at_us < now_us)
            return tuple((act, till.views.answered(act.request_id)) for act in left)

        till.jobs.ask("acts left over", what_became, self._have, lambda _: None)

    @Slot()
    def understood(self) -> None:
        """The cashier has read it."""
        till, read = self._till, tuple(act.request_id for act, _ in self._found)
        self._have(())
        if till is not None and read:
            till.jobs.ask(
                "acts that were read", lambda: till.asked.end(read), lambda _: None, lambda _: None
            )

    def _have(self, found: tuple[tuple[AskedAct, bool], ...]) -> None:
        self._found = found
        self.changed.emit()

    def _told(self, act: AskedAct) -> str:
        amount = self._speech.money(Money(act.amount_minor, act.currency))
        order = self._words.title(act.order_id) if act.order_id else ""
        parts = (self._kind(act.kind), order, act.customer_name, amount)
        return " · ".join(part for part in parts if part)

    def _kind(self, kind: AskedKind) -> str:
        match kind:
            case AskedKind.TOP_UP:
                return self.tr("Top-up")
            case AskedKind.SETTLEMENT:
                return self.tr("Settled tabs")
            case AskedKind.PAYMENT:
                return self.tr("Payment")
        assert_never(kind)

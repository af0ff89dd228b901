"""The rows of a customer's record: tabs to settle, the story of orders, movements of credit."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtQml import QmlElement

from pos_app.domain.operations import OperationKind
from pos_app.domain.orders import OrderState
from pos_app.domain.tenders import Method
from pos_app.services.views import OrderRow, StatementRow
from pos_app.viewmodels.rows import RowsModel

if TYPE_CHECKING:
    from pos_app.domain.money import Money
    from pos_app.domain.reports import Report
    from pos_app.viewmodels.order_words import OrderWords
    from pos_app.viewmodels.speech import Speech

QML_IMPORT_NAME = "PosApp"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class Tab:
    """A tab on the screen: to be ticked, ticked, or just settled."""

    order: OrderRow
    is_ticked: bool = False
    settled_with: str = ""

    @property
    def is_open(self) -> bool:
        return not self.settled_with


@QmlElement
class TabsModel(RowsModel[Tab]):
    """Those just settled stay a while on top, marked so; then the tabs to settle, oldest first."""

    def __init__(self, speech: Speech, words: OrderWords) -> None:
        super().__init__(
            speech,
            {
                "orderId": lambda tab: tab.order.id,
                "title": lambda tab: words.title(tab.order.id),
                "subtitle": lambda tab: left_when(tab.order, speech, words),
                "owedText": lambda tab: speech.money(tab.order.owed),
                "isTicked": lambda tab: tab.is_ticked,
                "settledText": lambda tab: (
                    words.settled(tab.settled_with) if tab.settled_with else ""
                ),
            },
        )

    def tick(self, order_id: int) -> None:
        """«Aggiungi» this tab to those to settle, or leave it out again."""
        for place, tab in enumerate(self.rows):
            if tab.order.id == order_id and tab.is_open:
                self.exchange(place, replace(tab, is_ticked=not tab.is_ticked))

    def tick_all(self, *, ticked: bool) -> None:
        for place, tab in enumerate(self.rows):
            if tab.is_open:
                self.exchange(place, replace(tab, is_ticked=ticked))

    @property
    def ticked(self) -> tuple[OrderRow, ...]:
        return tuple(tab.order for tab in self.rows if tab.is_ticked)


def left_when(order: OrderRow, speech: Speech, words: OrderWords) -> str:
    """When a tab was left and how much is on it: «20 nov · 10:42 · 3 articoli»."""
    return f"{speech.moment(order.placed_at_us)} · {words.pieces(order.pieces)}"


@QmlElement
class StoryModel(RowsModel[OrderRow]):
    """Every order tied to a customer, newest first; settled tabs say with what."""

    def __init__(self, speech: Speech, words: OrderWords) -> None:
        super().__init__(
            speech,
            {
                "orderId": lambda order: order.id,
                "title": lambda order: words.title(order.id),
                "subtitle": lambda order: f"{left_when(order, speech, words)} · {order.first_line}",
                "totalText": lambda order: speech.money(open_sum(order)),
                "stateText": words.state,
                "stateTone": tone_of,
            },
        )


def open_sum(order: OrderRow) -> Money:
    """What is still owed of an order left unpaid; of any other, all that it came to."""
    return order.owed if order.state is OrderState.UNPAID else order.total


def tone_of(order: OrderRow) -> str:
    """What an order's state means: «credit» settled a tab, «due» waits for money."""
    if order.settled_with:
        return "credit"
    return "due" if order.state in {OrderState.UNPAID, OrderState.TO_PAY} else "plain"


@QmlElement
class MovementsModel(RowsModel[StatementRow]):
    """Every movement of a customer's credit, newest first, with the balance after it.

    A movement that its customer reported as a mistake says so, with their words.
    """

    def __init__(self, speech: Speech, words: OrderWords) -> None:
        self._speech = speech
        self._words = MovementWords(words)
        self._reports: dict[int, Report] = {}
        super().__init__(
            speech,
            {
                "movementId": lambda row: f"{row.sequence}_{row.position}",
                "title": self._words.title,
                "subtitle": self._subtitle,
                "amountText": lambda row: speech.movement(row.amount),
                "balanceText": lambda row: speech.money(row.balance_after),
                "isIncoming": lambda row: row.amount.is_positive,
                "isUndone": lambda row: row.reversed,
                "operation": lambda row: row.sequence,
                "reportText": self._report,
                "isReportOpen": self._is_open,
            },
        )

    def mark(self, reports: tuple[Report, ...]) -> None:
        """These operations were reported; the newest report about one counts."""
        self._reports = {report.operation: report for report in reversed(reports)}
        self.say_again()

    def report_about(self, operation: int) -> tuple[Report, str] | None:
        """What was reported about an operation, and the words for the operation itself."""
        report = self._reports.get(operation)
        row = next((row for row in self.rows if row.sequence == operation), None)
        if report is None or row is None:
            return None
        title = self._words.title(row)
        return report, f"{title} · {self._speech.movement(row.amount)} · {self._subtitle(row)}"

    def place_of(self, operation: int) -> int:
        """Where an operation stands in the list; -1 when it does not."""
        places = (place for place, row in enumerate(self.rows) if row.sequence == operation)
        return next(places, -1)

    def _report(self, row: StatementRow) -> str:
        report = self._reports.get(row.sequence)
        return self._words.report(report) if report else ""

    def _is_open(self, row: StatementRow) -> bool:
        report = self._reports.get(row.sequence)
        return report is not None and report.is_open

    def _subtitle(self, row: StatementRow) -> str:
        parts = (self._speech.moment(row.recorded_at_us), row.till, row.operator, row.note)
        return " · ".join(part for part in parts if part)


class MovementWords(QObject):
    """Says what moved a credit."""

    def __init__(self, words: OrderWords) -> None:
        super().__init__()
        self._words = words

    def title(self, row: StatementRow) -> str:
        match row.kind:
            case OperationKind.TOP_UP:
                return self.tr("Top-up · %1").replace("%1", self._method(row.method))
            case OperationKind.REVERSAL:
                return self.tr("Undone")
            case OperationKind.WITHDRAWAL:
                return self.tr("Paid out · %1").replace("%1", self._method(row.method))
            case OperationKind.SETTLEMENT if not row.amount.is_positive:
                return self._about(self.tr("Tab settled"), row)
            case _ if row.amount.is_positive:
                return self._about(self.tr("Change kept as credit"), row)
            case _:
                return self._about(self.tr("Paid with credit"), row)

    def report(self, report: Report) -> str:
        """What the customer wrote about an operation, and what the shop answered."""
        wrote = f"«{report.text}»" if report.text else self.tr("No words with it.")
        if report.is_open:
            return wrote
        answered = f"«{report.answer}»" if report.answer else self.tr("seen")
        return f"{wrote} → {answered}"

    def _about(self, what: str, row: StatementRow) -> str:
        return what if row.order_id is None else f"{what} · {self._words.title(row.order_id)}"

    def _method(self, name: str) -> str:
        return self._words.method(Method(name))

"""Conti: the day's orders, found again by number, customer or article."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, time
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from pos_app.domain.orders import WAITING
from pos_app.services.views import OrderFilter, OrderRow, OrderView
from pos_app.services.wall_time import wall_time
from pos_app.viewmodels.chosen_order import ChosenOrderVM
from pos_app.viewmodels.selling_rows import OrderRowsModel

if TYPE_CHECKING:
    from collections.abc import Callable

    from pos_app.viewmodels.surroundings import Surroundings
    from pos_app.viewmodels.till import Till

QML_IMPORT_NAME = "PosApp"
QML_IMPORT_MAJOR_VERSION = 1

TYPING_PAUSE_MS: Final = 40
"""Longer than a held key takes to repeat itself, shorter than any hand between two keys."""
PAGE: Final = 100
"""How many orders are read at a time; more follow when the list is scrolled to its end."""


@dataclass(frozen=True, slots=True)
class _Wanted:
    """What the list was asked for, so that nothing tapped meanwhile changes it."""

    only: OrderFilter
    text: str
    today_from_us: int
    rows: int


@dataclass(frozen=True, slots=True)
class _Found:
    """The rows of one filter, and how many each filter would show."""

    rows: tuple[OrderRow, ...]
    counts: dict[OrderFilter, int]


@QmlElement
class OrdersListVM(QObject):
    """Orders by where they stand; the chosen one is shown beside them."""

    ordersChanged = Signal()
    orderOpened = Signal(object)
    """An order goes back onto the ticket."""
    orderToPay = Signal(object)
    """An order goes onto the payment sheet."""

    def __init__(self, till: Till, around: Surroundings) -> None:
        super().__init__()
        self._till = till
        self._around = around
        self._only = OrderFilter.OPEN
        self._text = ""
        self._counts: dict[OrderFilter, int] = {}
        self._found: tuple[OrderRow, ...] = ()
        self._limit = PAGE
        self._begun = False
        self._trouble: Exception | None = None
        self.chosen_vm = ChosenOrderVM(till, around)
        self._rows = OrderRowsModel(around.speech, around.words)
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(TYPING_PAUSE_MS)
        self._typing.timeout.connect(self.read)
        around.news.ordersTouched.connect(self.read)
        around.cancelling.changed.connect(self._show_rows)
        around.speech.changed.connect(self.ordersChanged)

    @Property(OrderRowsModel, constant=True)
    def rows(self) -> OrderRowsModel:
        return self._rows

    @Property(ChosenOrderVM, constant=True)
    def chosen(self) -> ChosenOrderVM:
        return self.chosen_vm

    @Property(str, notify=ordersChanged)
    def only(self) -> str:
        return self._only.value

    @Property(str, notify=ordersChanged)
    def searchText(self) -> str:
        return self._text

    @Property(dict, notify=ordersChanged)
    def counts(self) -> dict[str, int]:
        """How many orders each filter would show."""
        return {only.value: self._counts.get(only, 0) for only in OrderFilter}

    @Property(int, notify=ordersChanged)
    def waitingCount(self) -> int:
        """How many orders nobody has paid or left unpaid yet."""
        waiting = (OrderFilter.OPEN, OrderFilter.IN_PREPARATION, OrderFilter.TO_PAY)
        return sum(self._counts.get(only, 0) for only in waiting)

    @Property(bool, notify=ordersChanged)
    def isEmpty(self) -> bool:
        return self._begun and self._trouble is None and not self._rows.rowCount()

    @Property(bool, notify=ordersChanged)
    def isTroubled(self) -> bool:
        return self._trouble is not None

    @Property(str, notify=ordersChanged)
    def troubleText(self) -> str:
        """Why the orders could not be read, and what helps."""
        return "" if self._trouble is None else self._around.sentences.of(self._trouble)

    @property
    def found(self) -> tuple[OrderRow, ...]:
        return self._found

    @Slot()
    def read(self) -> None:
        """Read the list again."""
        self._typing.stop()
        today = _today_from_us(self._till.now_us())
        wanted = _Wanted(self._only, self._text, today, self._limit)
        self._till.jobs.ask("orders", lambda: self._look_up(wanted), self._have, self._fail)

    @Slot(str)
    def filterBy(self, only: str) -> None:
        self._only, self._limit = OrderFilter(only), PAGE
        self.chosen_vm.forget()
        self.ordersChanged.emit()
        self.read()

    @Slot(str)
    def search(self, text: str) -> None:
        """Search when the typing pauses."""
        if text != self._text:
            self._text, self._limit = text, PAGE
            self._typing.start()
            self.ordersChanged.emit()

    @Slot()
    def showMore(self) -> None:
        """The end of the list came into sight: older orders follow, if there are any."""
        if len(self._found) == self._limit:
            self._limit += PAGE
            self.read()

    @Slot(int)
    def openOnTicket(self, order_id: int) -> None:
        """Bring a waiting order back onto the ticket."""
        self._with_order(order_id, self.orderOpened.emit)

    @Slot(int)
    def pay(self, order_id: int) -> None:
        """Bring a waiting order onto the payment sheet."""
        self._with_order(order_id, self.orderToPay.emit)

    def _with_order(self, order_id: int, then: Callable[[OrderView], None]) -> None:
        def found(view: OrderView | None) -> None:
            if view is not None and view.order.state in WAITING:
                then(view)
            else:
                self.read()

        views = self._till.views
        self._till.jobs.ask("order to open", lambda: views.order(order_id), found, self._fail)

    def _look_up(self, wanted: _Wanted) -> _Found:
        views = self._till.views
        since = wanted.today_from_us
        rows = views.orders(wanted.only, wanted.text, limit=wanted.rows, today_from_us=since)
        return _Found(rows, views.count_orders(today_from_us=since))

    def _have(self, found: _Found) -> None:
        self._found, self._counts = found.rows, found.counts
        self._begun, self._trouble = True, None
        self._show_rows()

    def _fail(self, trouble: Exception) -> None:
        self._trouble = trouble
        self.ordersChanged.emit()

    def _show_rows(self) -> None:
        leaving = self._around.cancelling.leaving_id
        self._rows.show([row for row in self._found if row.id != leaving])
        self.ordersChanged.emit()


def _today_from_us(now_us: int) -> int:
    """When the shop's day began, by the clock on its wall."""
    # Twice a year the clocks of midnight and of now are not the same.
    midnight = datetime.combine(wall_time(now_us).date(), time()).astimezone()
    return round(midnight.timestamp()) * 1_000_000

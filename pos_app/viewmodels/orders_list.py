"""Conti: the day's orders, found again by number, customer or article."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from pos_app.domain.orders import WAITING, OrderState
from pos_app.services.orders import MoveOrder, move_order
from pos_app.services.views import OrderFilter, OrderRow, OrderView
from pos_app.viewmodels.order_face import OrderFace, order_face
from pos_app.viewmodels.selling_rows import BillLinesModel, OrderRowsModel
from pos_app.viewmodels.shown import shown

if TYPE_CHECKING:
    from collections.abc import Callable

    from pos_app.viewmodels.surroundings import Surroundings
    from pos_app.viewmodels.till import Till

QML_IMPORT_NAME = "PosApp"
QML_IMPORT_MAJOR_VERSION = 1

TYPING_PAUSE_MS: Final = 60


@dataclass(frozen=True, slots=True)
class _Wanted:
    """What the list was asked for, so that nothing tapped meanwhile changes it."""

    only: OrderFilter
    text: str
    today_from_us: int


@dataclass(frozen=True, slots=True)
class _Found:
    """The rows of one filter, and how many each filter would show."""

    rows: tuple[OrderRow, ...]
    counts: dict[OrderFilter, int]


@QmlElement
class OrdersListVM(QObject):
    """Orders by where they stand; the chosen one beside them, with what can be done about it."""

    ordersChanged = Signal()
    orderChanged = Signal()
    orderOpened = Signal(object)
    """An order goes back onto the ticket."""
    orderToPay = Signal(object)
    """An order goes onto the payment sheet."""

    title = shown(str, "title", orderChanged)
    stateText = shown(str, "state_text", orderChanged)
    stateTone = shown(str, "state_tone", orderChanged)
    customerName = shown(str, "customer_name", orderChanged)
    placedText = shown(str, "placed_text", orderChanged)
    totalText = shown(str, "total_text", orderChanged)
    isWaiting = shown(bool, "is_waiting", orderChanged)
    canBeReady = shown(bool, "can_be_ready", orderChanged)
    hasOrder = shown(bool, "has_order", orderChanged)

    def __init__(self, till: Till, around: Surroundings) -> None:
        super().__init__()
        self._till = till
        self._around = around
        self._only = OrderFilter.OPEN
        self._text = ""
        self._counts: dict[OrderFilter, int] = {}
        self._found: tuple[OrderRow, ...] = ()
        self._view: OrderView | None = None
        self._wanted_id = 0
        self._begun = self._troubled = self._busy = False
        self.face = OrderFace()
        self._rows = OrderRowsModel(around.speech, around.words)
        self._lines = BillLinesModel(around.speech)
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(TYPING_PAUSE_MS)
        self._typing.timeout.connect(self.read)
        around.news.ordersTouched.connect(self.read)
        around.cancelling.changed.connect(self._show_rows)
        around.speech.changed.connect(self._show_order)

    @Property(OrderRowsModel, constant=True)
    def rows(self) -> OrderRowsModel:
        return self._rows

    @Property(BillLinesModel, constant=True)
    def lines(self) -> BillLinesModel:
        return self._lines

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

    @Property(int, notify=orderChanged)
    def chosenId(self) -> int:
        return self._view.order.id if self._view else 0

    @Property(bool, notify=ordersChanged)
    def isEmpty(self) -> bool:
        return self._begun and not self._troubled and not self._rows.rowCount()

    @Property(bool, notify=ordersChanged)
    def isTroubled(self) -> bool:
        return self._troubled

    @Property(bool, notify=orderChanged)
    def isBusy(self) -> bool:
        return self._busy

    @property
    def found(self) -> tuple[OrderRow, ...]:
        return self._found

    @Slot()
    def read(self) -> None:
        """Read the list again, and the chosen order with it."""
        self._typing.stop()
        wanted = _Wanted(self._only, self._text, _today_from_us(self._till.now_us()))
        self._till.jobs.ask("orders", lambda: self._look_up(wanted), self._have, self._fail)
        if self._wanted_id:
            self.choose(self._wanted_id)

    @Slot(str)
    def filterBy(self, only: str) -> None:
        self._only = OrderFilter(only)
        self._forget_choice()
        self.ordersChanged.emit()
        self.read()

    @Slot(str)
    def search(self, text: str) -> None:
        """Search when the typing pauses."""
        if text != self._text:
            self._text = text
            self._typing.start()
            self.ordersChanged.emit()

    @Slot(int)
    def choose(self, order_id: int) -> None:
        """Show one order with its lines beside the list."""
        self._wanted_id = order_id
        views = self._till.views
        self._till.jobs.ask("order", lambda: views.order(order_id), self._show_chosen, self._fail)

    @Slot(int)
    def openOnTicket(self, order_id: int) -> None:
        """Bring a waiting order back onto the ticket."""
        self._with_order(order_id, self.orderOpened.emit)

    @Slot(int)
    def pay(self, order_id: int) -> None:
        """Bring a waiting order onto the payment sheet."""
        self._with_order(order_id, self.orderToPay.emit)

    @Slot()
    def markReady(self) -> None:
        """The kitchen is done: the order waits to be paid."""
        view = self._view
        if view is None or self._busy or not self.face.can_be_ready:
            return
        self._become(is_busy=True)
        command = MoveOrder(
            request_id=self._till.new_request_id(),
            desk=self._till.desk,
            order_id=view.order.id,
            version=view.order.version,
            state=OrderState.TO_PAY,
        )
        counter = self._till.counter
        self._till.jobs.act(lambda: move_order(counter, command), self._moved, self._refused)

    @Slot()
    def deleteOrder(self) -> None:
        """Delete the chosen order, unless it is wanted back while the notice stands."""
        if self._view is not None and self._view.order.state in WAITING:
            order = self._view.order
            self._forget_choice()
            self._around.cancelling.cancel(order.id, order.version, lambda: self.choose(order.id))

    def let_go(self, order_id: int) -> None:
        """The order was paid: what was done about it is shown in its place."""
        if order_id == self._wanted_id:
            self._forget_choice()

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
        rows = views.orders(wanted.only, wanted.text, today_from_us=since)
        return _Found(rows, views.count_orders(today_from_us=since))

    def _have(self, found: _Found) -> None:
        self._found, self._counts = found.rows, found.counts
        self._begun, self._troubled = True, False
        self._show_rows()

    def _fail(self, _trouble: Exception) -> None:
        self._troubled = True
        self.ordersChanged.emit()

    def _show_rows(self) -> None:
        leaving = self._around.cancelling.leaving_id
        self._rows.show([row for row in self._found if row.id != leaving])
        self.ordersChanged.emit()

    def _show_chosen(self, view: OrderView | None) -> None:
        if view is None or view.order.id == self._wanted_id:
            self._view = view
            self._show_order()

    def _forget_choice(self) -> None:
        self._wanted_id = 0
        self._view = None
        self._show_order()

    def _show_order(self) -> None:
        self._lines.show(self._view.lines if self._view else ())
        self.face = order_face(self._view, self._around.speech, self._around.words)
        self.orderChanged.emit()

    def _moved(self, _order: object) -> None:
        self._become(is_busy=False)
        self._around.news.ordersTouched.emit()

    def _refused(self, trouble: Exception) -> None:
        self._become(is_busy=False)
        self._around.notices.announce(self._around.sentences.of(trouble))
        self.read()

    def _become(self, *, is_busy: bool) -> None:
        self._busy = is_busy
        self.orderChanged.emit()


def _today_from_us(now_us: int) -> int:
    """When the shop's day began, by the clock on its wall."""
    midnight = (
        datetime.fromtimestamp(now_us / 1_000_000)
        .astimezone()
        .replace(hour=0, minute=0, second=0, microsecond=0)
    )
    return round(midnight.timestamp()) * 1_000_000

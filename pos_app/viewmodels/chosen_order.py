"""The order that was chosen in the list: what is on it, and what can be done about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from pos_app.domain.orders import WAITING, OrderState
from pos_app.services.orders import MoveOrder, move_order
from pos_app.viewmodels.order_face import OrderFace, order_face
from pos_app.viewmodels.selling_rows import BillLinesModel
from pos_app.viewmodels.shown import shown

if TYPE_CHECKING:
    from pos_app.services.views import OrderView
    from pos_app.viewmodels.surroundings import Surroundings
    from pos_app.viewmodels.till import Till

QML_IMPORT_NAME = "PosApp"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class ChosenOrderVM(QObject):
    """One order beside the list, or none."""

    orderChanged = Signal()

    title = shown(str, "title", orderChanged)
    stateText = shown(str, "state_text", orderChanged)
    stateTone = shown(str, "state_tone", orderChanged)
    customerName = shown(str, "customer_name", orderChanged)
    placedText = shown(str, "placed_text", orderChanged)
    totalText = shown(str, "total_text", orderChanged)
    owedText = shown(str, "owed_text", orderChanged)
    isWaiting = shown(bool, "is_waiting", orderChanged)
    canBeReady = shown(bool, "can_be_ready", orderChanged)
    hasOrder = shown(bool, "has_order", orderChanged)

    def __init__(self, till: Till, around: Surroundings) -> None:
        super().__init__()
        self._till = till
        self._around = around
        self._view: OrderView | None = None
        self._wanted_id = 0
        self._busy = False
        self._lines = BillLinesModel(around.speech)
        self.face = OrderFace()
        around.news.ordersTouched.connect(self._read_again)
        around.speech.changed.connect(self._show)

    @Property(BillLinesModel, constant=True)
    def lines(self) -> BillLinesModel:
        return self._lines

    @Property(int, notify=orderChanged)
    def orderId(self) -> int:
        return self._view.order.id if self._view else 0

    @Property(bool, notify=orderChanged)
    def isBusy(self) -> bool:
        return self._busy

    @Slot(int)
    def choose(self, order_id: int) -> None:
        """Show this order with its lines."""
        self._wanted_id = order_id
        views = self._till.views
        self._till.jobs.ask("order", lambda: views.order(order_id), self._have, self._not_read)

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
        """Delete the order, unless it is wanted back while the notice stands."""
        if self._view is not None and self._view.order.state in WAITING:
            order = self._view.order
            self.forget()
            self._around.cancelling.cancel(order.id, order.version, lambda: self.choose(order.id))

    def forget(self) -> None:
        """Nothing is chosen any more."""
        self._wanted_id = 0
        self._view = None
        self._show()

    def let_go(self, order_id: int) -> None:
        """The order was paid: what was done about it is shown in its place."""
        if order_id == self._wanted_id:
            self.forget()

    def _have(self, view: OrderView | None) -> None:
        if view is None or view.order.id == self._wanted_id:
            self._view = view
            self._show()

    def _not_read(self, trouble: Exception) -> None:
        self._around.notices.announce(self._around.sentences.of(trouble))

    def _read_again(self) -> None:
        if self._wanted_id:
            self.choose(self._wanted_id)

    def _show(self) -> None:
        self._lines.show(self._view.lines if self._view else ())
        self.face = order_face(self._view, self._around.speech, self._around.words)
        self.orderChanged.emit()

    def _moved(self, _order: object) -> None:
        self._become(is_busy=False)
        self._around.news.ordersTouched.emit()

    def _refused(self, trouble: Exception) -> None:
        self._become(is_busy=False)
        self._around.notices.announce(self._around.sentences.of(trouble))
        self._around.news.ordersTouched.emit()

    def _become(self, *, is_busy: bool) -> None:
        self._busy = is_busy
        self.orderChanged.emit()

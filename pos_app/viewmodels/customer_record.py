"""Scheda cliente: one customer's credit, tabs, orders and movements."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from pos_app.viewmodels.order_words import OrderWords
from pos_app.viewmodels.record_face import Record, RecordDrawing, RecordFace
from pos_app.viewmodels.record_rows import MovementsModel, StoryModel, Tab, TabsModel
from pos_app.viewmodels.shown import shown

if TYPE_CHECKING:
    from collections.abc import Callable

    from pos_app.domain.reports import Report
    from pos_app.services.settle import TabsSettled
    from pos_app.services.views import CustomerCard, OrderRow, StatementRow, Views
    from pos_app.viewmodels.balance_slip import BalanceSlip
    from pos_app.viewmodels.news import News
    from pos_app.viewmodels.rows import Row, RowsModel
    from pos_app.viewmodels.sentences import Sentences
    from pos_app.viewmodels.speech import Speech
    from pos_app.viewmodels.till import Till

QML_IMPORT_NAME = "PosApp"
QML_IMPORT_MAJOR_VERSION = 1

PAGE: Final = 50
MOST_ROWS: Final = 2000
"""As far back is a reported operation looked for; pages of customers report recent ones."""
ASK: Final = "customer record"


@QmlElement
class CustomerRecordVM(QObject):
    """The customer who is open on the screen, or nobody."""

    changed = Signal()
    opened = Signal()
    landed = Signal(int)
    """The movement that a report is about stands at this place of the list."""

    def __init__(
        self, till: Till, speech: Speech, news: News, sentences: Sentences, slip: BalanceSlip
    ) -> None:
        super().__init__()
        self._till = till
        self._slip = slip
        words = OrderWords()
        self._drawing = RecordDrawing(speech, words, sentences)
        self._tabs = TabsModel(speech, words)
        self._story = StoryModel(speech, words)
        self._movements = MovementsModel(speech, words)
        self._customer_id = 0
        self._landing = 0
        self._record: Record | None = None
        self._settled: tuple[Tab, ...] = ()
        self._trouble: Exception | None = None
        self._unread: Callable[[], None] = self._read
        self.face = RecordFace()
        self._story.moreWanted.connect(self._read_more_orders)
        self._movements.moreWanted.connect(self._read_more_movements)
        slip.busyChanged.connect(self._show)
        news.customerTouched.connect(self._read_again)
        speech.changed.connect(self._show)

    @Property(TabsModel, constant=True)
    def tabs(self) -> TabsModel:
        return self._tabs

    @Property(StoryModel, constant=True)
    def story(self) -> StoryModel:
        return self._story

    @Property(MovementsModel, constant=True)
    def movements(self) -> MovementsModel:
        return self._movements

    customerId = shown(int, "customerId", changed)
    name = shown(str, "name", changed)
    detail = shown(str, "detail", changed)
    isCompany = shown(bool, "isCompany", changed)
    creditText = shown(str, "creditText", changed)
    hasCredit = shown(bool, "hasCredit", changed)
    lastText = shown(str, "lastText", changed)
    tabText = shown(str, "tabText", changed)
    hasTabs = shown(bool, "hasTabs", changed)
    areAllTicked = shown(bool, "areAllTicked", changed)
    tickedCount = shown(int, "tickedCount", changed)
    tickedText = shown(str, "tickedText", changed)
    creditRefusal = shown(str, "creditRefusal", changed)
    isPrinting = shown(bool, "isPrinting", changed)
    trouble = shown(str, "trouble", changed)

    @property
    def card(self) -> CustomerCard | None:
        return self._record.card if self._record else None

    @property
    def ticked(self) -> tuple[OrderRow, ...]:
        """The tabs that «Paga» would settle."""
        return self._tabs.ticked

    @Slot(int)
    def open(self, customer_id: int) -> None:
        """Show this customer; nobody's ticks and marks come along."""
        self.close()
        self._customer_id = customer_id
        self._read()

    def open_at(self, customer_id: int, operation: int) -> None:
        """Show this customer, with the movements down to this operation."""
        self.close()
        self._customer_id, self._landing = customer_id, operation
        self._read()

    def report_about(self, operation: int) -> tuple[Report, str] | None:
        """What was reported about an operation that is in the list, and what it was."""
        return self._movements.report_about(operation)

    @Slot(result=int)
    def landingPlace(self) -> int:
        """Where the reported operation stands in the list; -1 when none is looked for."""
        return self._movements.place_of(self._landing) if self._landing else -1

    @Slot()
    def close(self) -> None:
        self._landing = 0
        self._customer_id = 0
        self._record = None
        self._settled = ()
        self._trouble = None
        self._tabs.start(())
        self._show()

    @Slot(int)
    def tick(self, order_id: int) -> None:
        """«Aggiungi» a tab to those to settle, or leave it out again."""
        self._tabs.tick(order_id)
        self._show()

    @Slot()
    def tickAll(self) -> None:
        """«Tutti»: every open tab, or none when all are ticked already."""
        self._tabs.tick_all(ticked=not self.face.areAllTicked)
        self._show()

    @Slot()
    def retry(self) -> None:
        """Read once more what could not be read: the record, or only what follows below."""
        self._unread()

    @Slot()
    def printBalance(self) -> None:
        """Print what the customer holds, for the customer to take home."""
        if self._customer_id:
            self._slip.print_for(self._customer_id)

    def mark_settled(self, done: TabsSettled) -> None:
        """Keep the tabs just closed in sight, marked with what settled them."""
        closed = {tab.order_id: tab.settled_with for tab in done.tabs}
        marked = (
            Tab(tab.order, settled_with=closed[tab.order.id])
            for tab in self._tabs.rows
            if tab.order.id in closed
        )
        self._settled = (*marked, *self._settled)

    # --- Reading ---

    def _read_again(self, customer_id: int) -> None:
        if customer_id == self._customer_id:
            self._read()

    def _read(self) -> None:
        customer_id, views = self._customer_id, self._till.views
        area, landing = self._till.area, self._landing

        def record() -> Record | None:
            card = views.customer(customer_id)
            if card is None:
                return None
            movements, has_older = movements_down_to(views, customer_id, landing)
            return Record(
                card=card,
                tabs=views.open_tabs(customer_id),
                orders=views.customer_orders(customer_id, limit=PAGE),
                movements=movements,
                reports=area.reports_of(customer_id),
                has_older=has_older,
            )

        self._till.jobs.ask(
            ASK, record, self._found, lambda trouble: self._not_read(trouble, self._read)
        )

    def _found(self, record: Record | None) -> None:
        if record is None or record.card.customer.id != self._customer_id:
            return
        is_new = self._record is None
        self._record, self._trouble = record, None
        self._show_tabs(record.tabs)
        self._story.start(record.orders, has_more=len(record.orders) == PAGE)
        self._movements.start(record.movements, has_more=record.has_older)
        self._movements.mark(record.reports)
        self._show()
        if is_new:
            self.opened.emit()
            self.landed.emit(self.landingPlace())

    def _show_tabs(self, open_tabs: tuple[OrderRow, ...]) -> None:
        ticked = {order.id for order in self._tabs.ticked}
        waiting = tuple(Tab(order, is_ticked=order.id in ticked) for order in open_tabs)
        still_open = {order.id for order in open_tabs}
        self._settled = tuple(tab for tab in self._settled if tab.order.id not in still_open)
        self._tabs.start((*self._settled, *waiting))

    def _not_read(self, trouble: Exception, unread: Callable[[], None]) -> None:
        self._trouble, self._unread = trouble, unread
        self._show()

    def _read_more_orders(self) -> None:
        customer_id, views = self._customer_id, self._till.views
        last = self._story.rows[-1].id
        self._till.jobs.ask(
            f"{ASK}: orders",
            lambda: views.customer_orders(customer_id, limit=PAGE, before=last),
            lambda rows: self._extend(self._story, rows, customer_id),
            lambda trouble: self._not_read(trouble, self._read_more_orders),
        )

    def _read_more_movements(self) -> None:
        customer_id, views = self._customer_id, self._till.views
        last = self._movements.rows[-1]
        self._till.jobs.ask(
            f"{ASK}: movements",
            lambda: views.statement(customer_id, limit=PAGE, before=(last.sequence, last.position)),
            lambda rows: self._extend(self._movements, rows, customer_id),
            lambda trouble: self._not_read(trouble, self._read_more_movements),
        )

    def _extend(self, model: RowsModel[Row], rows: tuple[Row, ...], customer_id: int) -> None:
        """Show what follows, unless somebody else was opened meanwhile."""
        if customer_id == self._customer_id:
            model.extend(rows, has_more=len(rows) == PAGE)
            self._trouble = None
            self._show()

    def _show(self) -> None:
        self.face = self._drawing.draw(
            self._record, self._tabs, is_printing=self._slip.is_busy, trouble=self._trouble
        )
        self.changed.emit()


def movements_down_to(
    views: Views, customer_id: int, operation: int
) -> tuple[tuple[StatementRow, ...], bool]:
    """The newest movements, as far down as this operation, and whether there are older ones."""
    rows: tuple[StatementRow, ...] = ()
    while len(rows) < MOST_ROWS:
        before = (rows[-1].sequence, rows[-1].position) if rows else None
        page = views.statement(customer_id, limit=PAGE, before=before)
        rows += page
        if len(page) < PAGE:
            return rows, False
        if rows[-1].sequence <= operation or not operation:
            break
    return rows, True

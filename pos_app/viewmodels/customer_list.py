"""A list of customers to look through and choose from, for the registry and for the payment."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from pos_app.domain.customers import CustomerKind
from pos_app.services.views import CustomerFilter, CustomerPage
from pos_app.viewmodels.customer_rows import CustomerRowsModel
from pos_app.viewmodels.customer_search import CustomerSearch, CustomersFound
from pos_app.viewmodels.sentences import Sentences
from pos_app.viewmodels.typed_code import is_code

if TYPE_CHECKING:
    from pos_app.domain.refusals import Refusal
    from pos_app.viewmodels.news import News
    from pos_app.viewmodels.speech import Speech
    from pos_app.viewmodels.till import Till

QML_IMPORT_NAME = "PosApp"
QML_IMPORT_MAJOR_VERSION = 1

TYPING_PAUSE_MS: Final = 40
"""Longer than a held key takes to repeat itself, shorter than any hand between two keys."""
PATIENCE_MS: Final = 150
"""A search that answers sooner is not worth a word on the screen."""


@QmlElement
class CustomerListVM(QObject):
    """Persons or companies, never both: searched as you type, filtered, chosen from.

    ``name`` tells two lists apart, so that the search of one does not outdate
    the other's. Nothing is read before ``begin``.
    """

    changed = Signal()
    kindChanged = Signal()
    choiceChanged = Signal()
    customerChosen = Signal(int)

    def __init__(self, till: Till, speech: Speech, news: News, name: str) -> None:
        super().__init__()
        self._till = till
        self._topic = f"customers of {name}"
        self._sentences = Sentences(speech)
        self._rows = CustomerRowsModel(speech)
        self._kind = CustomerKind.PERSON
        self._only = CustomerFilter.ALL
        self._text = ""
        self._chosen_id = 0
        self._registered = 0
        self._next_page: str | None = None
        self._code_refused: Refusal | None = None
        self._trouble: Exception | None = None
        self._begun = self._is_read = self._searching = False
        self._typing = _pause(self, TYPING_PAUSE_MS)
        self._patience = _pause(self, PATIENCE_MS)
        self._typing.timeout.connect(self._search)
        self._patience.timeout.connect(self._say_searching)
        self._rows.moreWanted.connect(self._read_on)
        speech.changed.connect(self.changed)
        news.customerTouched.connect(self._read_one)
        news.registryTouched.connect(self._read_again)

    @Property(CustomerRowsModel, constant=True)
    def rows(self) -> CustomerRowsModel:
        return self._rows

    @Property(str, notify=kindChanged)
    def kind(self) -> str:
        return self._kind.value

    @Property(str, notify=changed)
    def only(self) -> str:
        return self._only.value

    @Property(str, notify=changed)
    def searchText(self) -> str:
        return self._text

    @Property(int, notify=choiceChanged)
    def chosenId(self) -> int:
        return self._chosen_id

    @Property(bool, notify=changed)
    def isTroubled(self) -> bool:
        return self._trouble is not None

    @Property(str, notify=changed)
    def troubleText(self) -> str:
        """Why the registry could not be read, and what helps."""
        return "" if self._trouble is None else self._sentences.of(self._trouble)

    @Property(str, notify=changed)
    def emptyState(self) -> str:
        """Why the list is empty: «nobody» registered, «noResult» of a search, or "" when it is not."""
        if not self._is_read or self._trouble is not None or self._rows.rowCount():
            return ""
        return "nobody" if self._wanted.is_for_all else "noResult"

    @Property(str, notify=changed)
    def codeTrouble(self) -> str:
        """Why a code that was typed from a slip finds nobody."""
        return "" if self._code_refused is None else self._sentences.of(self._code_refused)

    @Property(str, notify=changed)
    def countText(self) -> str:
        """How many there are, or that the search still runs."""
        if self._searching:
            return self.tr("Searching…")
        if not self._is_read:
            return ""
        shown = self._rows.rowCount()
        if self._next_page is None:
            return self.tr("%Ln customer(s)", "", shown)
        if self._wanted.is_for_all:
            return self.tr("%Ln customer(s)", "", self._registered)
        return self.tr("More than %Ln customer(s)", "", shown)

    @property
    def searched_for(self) -> tuple[str, str]:
        """The kind and the text of the search, for whoever enters what it did not find."""
        return self._kind.value, "" if is_code(self._text) else self._text

    @property
    def awaits_others(self) -> bool:
        """Whether those shown are what was searched for before."""
        return self._typing.isActive() or self._patience.isActive() or self._searching

    @Slot()
    def begin(self) -> None:
        """Show the list afresh, with nothing typed and nobody chosen."""
        self._text = ""
        self._only = CustomerFilter.ALL
        self._forget_choice()
        self._search()

    @Slot(str)
    def setKind(self, kind: str) -> None:
        """Go over to the other registry; whoever was chosen in this one is not chosen any more."""
        if kind == self._kind.value:
            return
        self._kind = CustomerKind(kind)
        self._empty()
        self._forget_choice()
        self.kindChanged.emit()
        self._search()

    @Slot(str)
    def filterBy(self, only: str) -> None:
        self._only = CustomerFilter(only)
        self._search()

    @Slot(str)
    def search(self, text: str) -> None:
        """Search when the typing pauses."""
        if text != self._text:
            self._text = text
            self._typing.start()
            self.changed.emit()

    @Slot(int)
    def choose(self, customer_id: int) -> None:
        self._chosen_id = customer_id
        self.choiceChanged.emit()
        self.customerChosen.emit(customer_id)

    @Slot()
    def chooseOnly(self) -> None:
        """Enter in the search: choose whom it found, when it found one person only."""
        if self._rows.rowCount() == 1 and not self.awaits_others:
            self.choose(self._rows.rows[0].id)

    @Slot()
    def retry(self) -> None:
        self._search()

    @property
    def _wanted(self) -> CustomerSearch:
        return CustomerSearch(self._kind, self._text, self._only)

    def _empty(self) -> None:
        """Whoever was shown is nobody to tap any more."""
        self._is_read, self._next_page = False, None
        self._rows.start(())

    def _forget_choice(self) -> None:
        if self._chosen_id:
            self._chosen_id = 0
            self.choiceChanged.emit()

    def _search(self) -> None:
        self._typing.stop()
        self._patience.start()
        wanted, views, registered = self._wanted, self._till.views, self._registered
        self._till.jobs.ask(
            self._topic, lambda: wanted.first_page(views, registered), self._show, self._fail
        )
        self.changed.emit()

    def _show(self, found: CustomersFound) -> None:
        self._registered, self._code_refused = found.registered, found.code_refused
        self._begun, self._is_read, self._trouble = True, True, None
        self._next_page = found.page.next_page
        self._rows.start(found.page.rows, has_more=self._next_page is not None)
        self._settled()
        if found.code_kind is not None:
            self._go_over_to(found.code_kind)

    def _go_over_to(self, kind: CustomerKind) -> None:
        """A code says itself in which registry its customer stands."""
        if kind is not self._kind:
            self._kind = kind
            self._forget_choice()
            self.kindChanged.emit()

    def _read_on(self) -> None:
        page = self._next_page
        if page is None or self.awaits_others:
            return
        wanted, views = self._wanted, self._till.views
        self._till.jobs.ask(
            self._topic, lambda: wanted.page_after(views, page), self._show_more, self._fail
        )

    def _show_more(self, page: CustomerPage) -> None:
        self._next_page = page.next_page
        self._rows.extend(page.rows, has_more=page.next_page is not None)
        self._settled()

    def _read_one(self, customer_id: int) -> None:
        if self._rows.shows(customer_id):
            views = self._till.views
            topic = f"{self._topic}: {customer_id}"
            self._till.jobs.ask(topic, lambda: views.customer(customer_id), self._rows.refresh)

    def _read_again(self) -> None:
        if self._begun:
            self._search()

    def _fail(self, trouble: Exception) -> None:
        self._trouble = trouble
        self._settled()

    def _settled(self) -> None:
        self._patience.stop()
        self._searching = False
        self.changed.emit()

    def _say_searching(self) -> None:
        self._searching = True
        self.changed.emit()


def _pause(owner: QObject, length_ms: int) -> QTimer:
    timer = QTimer(owner)
    timer.setSingleShot(True)
    timer.setInterval(length_ms)
    return timer

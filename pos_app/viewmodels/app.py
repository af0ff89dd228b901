"""The till as a whole: which screen is shown, what waits, and whether the book is open."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from pos_app import __version__
from pos_app.viewmodels.news import News
from pos_app.viewmodels.notices import NoticesVM
from pos_app.viewmodels.preferences import PreferencesVM
from pos_app.viewmodels.registry import RegistryVM
from pos_app.viewmodels.scanning import Scanning
from pos_app.viewmodels.selling import SellingVM
from pos_app.viewmodels.sentences import Sentences
from pos_app.viewmodels.settings import SettingsVM
from pos_app.viewmodels.slips import SlipsVM
from pos_app.viewmodels.surroundings import surround

if TYPE_CHECKING:
    from collections.abc import Callable

    from pos_app.services.views import CustomerCard
    from pos_app.viewmodels.speech import Speech
    from pos_app.viewmodels.surroundings import Surroundings
    from pos_app.viewmodels.till import Till

QML_IMPORT_NAME = "PosApp"
QML_IMPORT_MAJOR_VERSION = 1


class Place(StrEnum):
    """The screens of the rail."""

    ORDER = "order"
    ORDERS = "orders"
    CUSTOMERS = "customers"
    SETTINGS = "settings"


@QmlElement
class AppVM(QObject):
    """The root of all screens; those of the book appear when the book is open."""

    readyChanged = Signal()
    placeChanged = Signal()
    storeChanged = Signal()
    storeWanted = Signal()
    """The cashier asks to open the book once more."""

    def __init__(
        self,
        speech: Speech,
        preferences: PreferencesVM,
        *,
        is_practice: bool = False,
        accepts_printer: Callable[[str], bool] = bool,
    ) -> None:
        super().__init__()
        self._speech = speech
        self.preferences_vm = preferences
        self._is_practice = is_practice
        self._accepts_printer = accepts_printer
        self._notices = NoticesVM()
        self._news = News()
        self._place = Place.ORDER
        self._till: Till | None = None
        self._around: Surroundings | None = None
        self.selling_vm: SellingVM | None = None
        self.registry_vm: RegistryVM | None = None
        self.slips_vm: SlipsVM | None = None
        self.settings_vm: SettingsVM | None = None
        self._scanning: Scanning | None = None
        self._sheets_in_the_way = 0
        self._trouble: Exception | None = None
        speech.changed.connect(self.storeChanged)

    @Property(PreferencesVM, constant=True)
    def preferences(self) -> PreferencesVM:
        return self.preferences_vm

    @Property(NoticesVM, constant=True)
    def notices(self) -> NoticesVM:
        return self._notices

    @Property(bool, constant=True)
    def isPractice(self) -> bool:
        """Whether nothing here is real, and every screen says so."""
        return self._is_practice

    @Property(bool, notify=readyChanged)
    def isReady(self) -> bool:
        return self._till is not None

    @Property(SellingVM, notify=readyChanged)
    def selling(self) -> SellingVM | None:
        return self.selling_vm

    @Property(RegistryVM, notify=readyChanged)
    def registry(self) -> RegistryVM | None:
        return self.registry_vm

    @Property(SlipsVM, notify=readyChanged)
    def slips(self) -> SlipsVM | None:
        return self.slips_vm

    @Property(SettingsVM, notify=readyChanged)
    def settings(self) -> SettingsVM | None:
        return self.settings_vm

    @Property(str, notify=placeChanged)
    def place(self) -> str:
        return self._place.value

    @Property(str, notify=storeChanged)
    def storeTrouble(self) -> str:
        """Why the book could not be opened, and what to do about it."""
        return "" if self._trouble is None else Sentences(self._speech).of(self._trouble)

    @property
    def around(self) -> Surroundings | None:
        return self._around

    @property
    def news(self) -> News:
        return self._news

    @Slot(str)
    def go(self, place: str) -> None:
        """Show another screen; what was about to be deleted is deleted now."""
        wanted = Place(place)
        if wanted is self._place:
            return
        self._place = wanted
        self._look()
        self.placeChanged.emit()

    @Slot()
    def retryStore(self) -> None:
        self._trouble = None
        self.storeChanged.emit()
        self.storeWanted.emit()

    def opened(self, till: Till) -> None:
        """The book is open: every screen fills."""
        self._till = till
        self._trouble = None
        self._around = surround(till, self._speech, self._notices, self._news)
        self.selling_vm = SellingVM(till, self._around)
        self.registry_vm = RegistryVM(till, self._around)
        self.slips_vm = SlipsVM(
            till, self._speech, self._news, self._notices, self._around.sentences
        )
        self.settings_vm = SettingsVM(
            till,
            self.preferences_vm,
            self._speech,
            self._news,
            self._notices,
            self._around.sentences,
            accepts=self._accepts_printer,
            version=__version__,
        )
        self._scanning = Scanning(till, self._notices, self._around.sentences)
        self._scanning.found.connect(self._scanned)
        self.selling_vm.orderOnTicket.connect(lambda: self.go(Place.ORDER))
        self.registry_vm.useInOrderWanted.connect(self._use_in_order)
        self.selling_vm.begin()
        # Somebody may have gone elsewhere while the book was being opened.
        self._look()
        self.readyChanged.emit()
        self.storeChanged.emit()
        self.slips_vm.refresh()

    def not_opened(self, trouble: Exception) -> None:
        """The book stays closed; the window says why."""
        self._trouble = trouble
        self.storeChanged.emit()

    def close(self) -> None:
        """Finish what was put off."""
        if self._around is not None:
            self._around.cancelling.finish()

    def scan(self, scanned: str) -> None:
        """A scanner read something: a customer's slip selects them wherever the cashier is."""
        if self._scanning is not None:
            self._scanning.read(scanned)

    @Slot(int)
    def noteSheetsInTheWay(self, count: int) -> None:
        """So many sheets are open that are about something else than who comes next."""
        self._sheets_in_the_way = count

    def _scanned(self, card: CustomerCard) -> None:
        if self._sheets_in_the_way or not self._takes(card):
            said = self.tr("Finish what is open first, then scan again: nothing was changed.")
            self._notices.interject(said)

    def _takes(self, card: CustomerCard) -> bool:
        """Whether the screen in front takes the customer whose slip was scanned."""
        assert self.selling_vm is not None, card.customer.id
        assert self.registry_vm is not None, card.customer.id
        if self.selling_vm.payment_vm.sheet.is_open:
            return self.selling_vm.payment_vm.take_scanned(card)
        if self._place is Place.CUSTOMERS:
            return self.registry_vm.take_scanned(card.customer)
        is_taken = self.selling_vm.ticket_vm.take_scanned(card)
        if is_taken:
            self.go(Place.ORDER)
        return is_taken

    def _look(self) -> None:
        """What the screen in front shows is read anew."""
        if self.selling_vm is not None and self._place is Place.ORDERS:
            self.selling_vm.look_at_orders()
        if self.registry_vm is not None and self._place is Place.CUSTOMERS:
            self.registry_vm.begin()
        if self.settings_vm is not None and self._place is Place.SETTINGS:
            self.settings_vm.begin()

    def _use_in_order(self, customer_id: int) -> None:
        if self.selling_vm is not None:
            self.selling_vm.order_for(customer_id)
        self.go(Place.ORDER)

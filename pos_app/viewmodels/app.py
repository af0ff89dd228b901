"""The till as a whole: which screen is shown, what waits, and whether the book is open."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from pos_app import __version__
from pos_app.viewmodels.area import AreaVM
from pos_app.viewmodels.left_over import LeftOverVM
from pos_app.viewmodels.news import News
from pos_app.viewmodels.notices import NoticesVM
from pos_app.viewmodels.preferences import PreferencesVM
from pos_app.viewmodels.price_list import PriceListVM
from pos_app.viewmodels.printers import PrintersVM
from pos_app.viewmodels.registry import RegistryVM
from pos_app.viewmodels.scanning import Scanning
from pos_app.viewmodels.selling import SellingVM
from pos_app.viewmodels.sentences import Sentences
from pos_app.viewmodels.serving import Serving
from pos_app.viewmodels.settings import SettingsVM
from pos_app.viewmodels.slips import SlipsVM
from pos_app.viewmodels.surroundings import surround

if TYPE_CHECKING:
    from collections.abc import Callable

    from pos_app.domain.articles import Article, Category
    from pos_app.services.views import CustomerCard
    from pos_app.viewmodels.machine import Machine
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
    AREA = "area"
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
        machine: Machine,
        is_practice: bool = False,
        area_hosts: Callable[[], tuple[str, ...]] = tuple,
    ) -> None:
        super().__init__()
        self._speech = speech
        self.preferences_vm = preferences
        self._is_practice = is_practice
        self._machine = machine
        self._area_hosts = area_hosts
        self.serving = Serving()
        self._notices = NoticesVM()
        self.left_over_vm = LeftOverVM(speech)
        self._news = News()
        self._place = Place.ORDER
        self._till: Till | None = None
        self._around: Surroundings | None = None
        self._former: tuple[object, ...] = ()
        """What the screens let go of later than we do."""
        self.selling_vm: SellingVM | None = None
        self.registry_vm: RegistryVM | None = None
        self.area_vm: AreaVM | None = None
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

    @Property(LeftOverVM, constant=True)
    def leftOver(self) -> LeftOverVM:
        return self.left_over_vm

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

    @Property(AreaVM, notify=readyChanged)
    def area(self) -> AreaVM | None:
        return self.area_vm

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
        if self.slips_vm is not None:
            # The demo's paper must not lie over what is wanted next.
            self.slips_vm.tearOff()
        self._look()
        self.placeChanged.emit()

    @Slot()
    def retryStore(self) -> None:
        self._trouble = None
        self.storeChanged.emit()
        self.storeWanted.emit()

    def stand_by(
        self, till: Till, categories: tuple[Category, ...], articles: tuple[Article, ...]
    ) -> None:
        """The price list is known: tickets may fill while the book is being opened."""
        self._set_up(till)
        assert self.selling_vm is not None, till
        self.selling_vm.articles_vm.expect(categories, articles)
        self.readyChanged.emit()

    def opened(self, till: Till) -> None:
        """The book is open: every screen fills."""
        stands = self._till
        if stands is None or (stands.desk, stands.shop) != (till.desk, till.shop):
            # Either nothing was known before, or it has changed in the moment between.
            self._former = (
                self._around,
                self.selling_vm,
                self.registry_vm,
                self.area_vm,
                self.slips_vm,
            )
            tapped = self.selling_vm.ticket_vm.unsaved if self.selling_vm is not None else ()
            self._set_up(till)
            assert self.selling_vm is not None, till
            self.selling_vm.ticket_vm.take_over(tapped)
            self.readyChanged.emit()
        self._trouble = None
        self.storeChanged.emit()
        self._read()

    def _set_up(self, till: Till) -> None:
        self._till = till
        self._around = surround(till, self._speech, self._notices, self._news)
        self.selling_vm = SellingVM(till, self._around)
        self.registry_vm = RegistryVM(till, self._around)
        self.slips_vm = SlipsVM(
            till, self._speech, self._news, self._notices, self._around.sentences
        )
        self.settings_vm = SettingsVM(
            till,
            self.preferences_vm,
            self._printers(till, self._around.sentences),
            PriceListVM(till, self._speech, self._news, self._notices, self._around.sentences),
            self._speech,
            self._notices,
            self._around.sentences,
            version=__version__,
        )
        self._set_up_area(till, self._around)
        self._scanning = Scanning(till, self._notices, self._around.sentences)
        self._scanning.found.connect(self._scanned)
        self.selling_vm.orderOnTicket.connect(lambda: self.go(Place.ORDER))
        self.registry_vm.useInOrderWanted.connect(self._use_in_order)

    def _set_up_area(self, till: Till, around: Surroundings) -> None:
        if self.area_vm is not None:
            self.area_vm.close()
        preferences = self.preferences_vm
        self.area_vm = AreaVM(till, around, preferences, self.serving, self._area_hosts)
        self.area_vm.reports_vm.operationWanted.connect(self._show_operation)

    def _printers(self, till: Till, sentences: Sentences) -> PrintersVM:
        return PrintersVM(
            till,
            self._machine,
            self.preferences_vm,
            self._speech,
            self._news,
            self._notices,
            sentences,
        )

    def _read(self) -> None:
        """Ask the open book for what every screen shows."""
        assert self.selling_vm is not None, self._till
        assert self.slips_vm is not None, self._till
        self.selling_vm.begin()
        # Somebody may have gone elsewhere while the book was being opened, and found someone there.
        if not (self._place is Place.CUSTOMERS and self._is_registry_in_use):
            self._look()
        self.slips_vm.refresh()
        assert self._till is not None, "the book is open"
        self.left_over_vm.look(self._till)
        if self.area_vm is not None:
            self.area_vm.queues.look()

    @property
    def _is_registry_in_use(self) -> bool:
        return self.registry_vm is not None and self.registry_vm.is_in_use

    def not_opened(self, trouble: Exception) -> None:
        """The book stays closed; the window says why."""
        self._trouble = trouble
        self.storeChanged.emit()

    def close(self) -> None:
        """Finish what was put off."""
        if self._around is not None:
            self._around.cancelling.finish()
        if self.area_vm is not None:
            self.area_vm.close()

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
        if self.area_vm is not None:
            if self._place is Place.AREA:
                self.area_vm.begin()
            else:
                self.area_vm.leave()
        if self.settings_vm is not None and self._place is Place.SETTINGS:
            self.settings_vm.begin()

    def _show_operation(self, customer_id: int, operation: int) -> None:
        """A report leads to its operation, in the record of whoever reported it."""
        self.go(Place.CUSTOMERS)
        if self.registry_vm is not None:
            self.registry_vm.show_operation(customer_id, operation)

    def _use_in_order(self, customer_id: int) -> None:
        if self.selling_vm is not None:
            self.selling_vm.order_for(customer_id)
        self.go(Place.ORDER)

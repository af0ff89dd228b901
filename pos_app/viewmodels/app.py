"""The till as a whole: which screen is shown, what waits, and whether the book is open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from pos_app.viewmodels.area import AreaVM
from pos_app.viewmodels.left_over import LeftOverVM
from pos_app.viewmodels.news import News
from pos_app.viewmodels.notices import NoticesVM
from pos_app.viewmodels.places import Place, look
from pos_app.viewmodels.preferences import PreferencesVM
from pos_app.viewmodels.registry import RegistryVM
from pos_app.viewmodels.scanned_customer import ScannedCustomer
from pos_app.viewmodels.screens import Outfit, Screens
from pos_app.viewmodels.selling import SellingVM
from pos_app.viewmodels.sentences import Sentences
from pos_app.viewmodels.serving import Serving
from pos_app.viewmodels.settings import SettingsVM
from pos_app.viewmodels.slips import SlipsVM

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
        self.serving = Serving()
        self._notices = NoticesVM()
        self.left_over_vm = LeftOverVM(speech)
        self._news = News()
        self._outfit = Outfit(
            speech=speech,
            preferences=preferences,
            machine=machine,
            serving=self.serving,
            area_hosts=area_hosts,
            notices=self._notices,
            news=self._news,
        )
        self._place = Place.ORDER
        self._screens: Screens | None = None
        self._former: Screens | None = None
        """What QML lets go of later than we do."""
        self._scanned_customer = ScannedCustomer(self._notices, lambda: self.go(Place.ORDER))
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
        return self._screens is not None

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
        return self._screens.around if self._screens else None

    @property
    def selling_vm(self) -> SellingVM | None:
        return self._screens.selling if self._screens else None

    @property
    def registry_vm(self) -> RegistryVM | None:
        return self._screens.registry if self._screens else None

    @property
    def area_vm(self) -> AreaVM | None:
        return self._screens.area if self._screens else None

    @property
    def slips_vm(self) -> SlipsVM | None:
        return self._screens.slips if self._screens else None

    @property
    def settings_vm(self) -> SettingsVM | None:
        return self._screens.settings if self._screens else None

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
        if self._screens is not None:
            # The demo's paper must not lie over what is wanted next.
            self._screens.slips.tearOff()
            look(wanted, self._screens)
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
        self._set_up(till).selling.articles_vm.expect(categories, articles)
        self.readyChanged.emit()

    def opened(self, till: Till) -> None:
        """The book is open: every screen fills."""
        screens = self._screens
        if screens is None or not screens.are_of(till):
            # Either nothing was known before, or it has changed in the moment between.
            tapped = screens.selling.ticket_vm.unsaved if screens else ()
            screens = self._set_up(till)
            screens.selling.ticket_vm.take_over(tapped)
            self.readyChanged.emit()
        self._trouble = None
        self.storeChanged.emit()
        self._read(screens)

    def not_opened(self, trouble: Exception) -> None:
        """The book stays closed; the window says why."""
        self._trouble = trouble
        self.storeChanged.emit()

    def close(self) -> None:
        """Finish what was put off."""
        if self._screens is not None:
            self._screens.around.cancelling.finish()
            self._screens.area.close()

    def scan(self, scanned: str) -> None:
        """A scanner read something: a customer's slip selects them wherever the cashier is."""
        if self._screens is not None:
            self._screens.scanning.read(scanned)

    @Slot(int)
    def noteSheetsInTheWay(self, count: int) -> None:
        """So many sheets are open that are about something else than who comes next."""
        self._scanned_customer.sheets_in_the_way = count

    def _set_up(self, till: Till) -> Screens:
        """Make the screens of this till, and listen to those that lead to others."""
        self._former = self._screens
        if self._former is not None:
            self._former.area.close()
        screens = self._screens = self._outfit.screens(till)
        screens.scanning.found.connect(self._scanned)
        screens.selling.orderOnTicket.connect(lambda: self.go(Place.ORDER))
        screens.registry.useInOrderWanted.connect(self._use_in_order)
        screens.area.reports_vm.operationWanted.connect(self._show_operation)
        return screens

    def _read(self, screens: Screens) -> None:
        """Ask the open book for what every screen shows."""
        screens.selling.begin()
        # Somebody may have gone elsewhere while the book was being opened, and found someone there.
        if not (self._place is Place.CUSTOMERS and screens.registry.is_in_use):
            look(self._place, screens)
        screens.slips.refresh()
        self.left_over_vm.look(screens.till)
        screens.area.queues.look()

    def _scanned(self, card: CustomerCard) -> None:
        assert self._screens is not None, card.customer.id
        self._scanned_customer.offer(card, self._place, self._screens)

    def _show_operation(self, customer_id: int, operation: int) -> None:
        """A report leads to its operation, in the record of whoever reported it."""
        self.go(Place.CUSTOMERS)
        if self._screens is not None:
            self._screens.registry.show_operation(customer_id, operation)

    def _use_in_order(self, customer_id: int) -> None:
        if self._screens is not None:
            self._screens.selling.order_for(customer_id)
        self.go(Place.ORDER)

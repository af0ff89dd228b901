"""Opzioni: one subject at a time; here the shop's name and limits, and what this program is."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from pos_app.domain.settings import Shop
from pos_app.domain.text import TextRefused, clean_name
from pos_app.services.shop_rules import ChangeShop, change_shop
from pos_app.viewmodels.preferences import PreferencesVM
from pos_app.viewmodels.price_list import PriceListVM
from pos_app.viewmodels.printers import PrintersVM
from pos_app.viewmodels.shown import shown

if TYPE_CHECKING:
    from collections.abc import Callable

    from pos_app.viewmodels.notices import NoticesVM
    from pos_app.viewmodels.sentences import Sentences
    from pos_app.viewmodels.speech import Speech
    from pos_app.viewmodels.till import Till

QML_IMPORT_NAME = "PosApp"
QML_IMPORT_MAJOR_VERSION = 1

ASK = "shop rules"
Done = TypeVar("Done")


@dataclass(frozen=True, slots=True, kw_only=True)
class SettingsState:
    """What is being typed, and the shop as the book knows it."""

    shop: Shop
    shop_name: str
    is_busy: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class SettingsFace:
    """The texts of the screen."""

    shopName: str = ""
    canKeepName: bool = False
    guardText: str = ""
    largestText: str = ""
    balanceText: str = ""
    slipAfterPayment: bool = False
    isBusy: bool = False


@QmlElement
class SettingsVM(QObject):
    """Nothing here moves money."""

    changed = Signal()
    subjectChanged = Signal()

    def __init__(
        self,
        till: Till,
        preferences: PreferencesVM,
        printers: PrintersVM,
        price_list: PriceListVM,
        speech: Speech,
        notices: NoticesVM,
        sentences: Sentences,
        *,
        version: str,
    ) -> None:
        super().__init__()
        self._till = till
        self._preferences = preferences
        self.printers_vm = printers
        self.price_list_vm = price_list
        self._speech = speech
        self._notices = notices
        self._sentences = sentences
        self._version = version
        self._subject = "look"
        self._state = SettingsState(shop=till.shop, shop_name=till.shop.name)
        self.face = SettingsFace()
        speech.changed.connect(self._draw)
        self._draw()

    @Property(PreferencesVM, constant=True)
    def preferences(self) -> PreferencesVM:
        return self._preferences

    @Property(PrintersVM, constant=True)
    def printers(self) -> PrintersVM:
        return self.printers_vm

    @Property(PriceListVM, constant=True)
    def priceList(self) -> PriceListVM:
        return self.price_list_vm

    @Property(str, constant=True)
    def version(self) -> str:
        return self._version

    shopName = shown(str, "shopName", changed)
    canKeepName = shown(bool, "canKeepName", changed)
    guardText = shown(str, "guardText", changed)
    largestText = shown(str, "largestText", changed)
    balanceText = shown(str, "balanceText", changed)
    slipAfterPayment = shown(bool, "slipAfterPayment", changed)
    isBusy = shown(bool, "isBusy", changed)

    @Property(str, notify=subjectChanged)
    def subject(self) -> str:
        """What is being set: «look», «printer», «prices», «shop» or «about»."""
        return self._subject

    @Slot(str)
    def show(self, subject: str) -> None:
        self._subject = subject
        self.subjectChanged.emit()
        self._look()

    @Slot()
    def begin(self) -> None:
        """The screen is shown: read the shop's rules as they are now."""
        self._till.jobs.ask(ASK, self._till.views.shop, self._read)
        self._look()

    @Slot(str)
    def writeShopName(self, name: str) -> None:
        self._become(replace(self._state, shop_name=name))

    @Slot()
    def keepShopName(self) -> None:
        """Put a new name on the slips to come; one that cannot be kept is refused with its reason."""
        shop = replace(self._state.shop, name=self._state.shop_name)
        command = ChangeShop(
            request_id=self._till.new_request_id(),
            desk=self._till.desk,
            shop=shop,
            shown=self._state.shop,
        )
        counter = self._till.counter
        self._send(lambda: change_shop(counter, command), self._renamed)

    @Slot(bool)
    def setSlipAfterPayment(self, wanted: bool) -> None:
        """Whether every payment of somebody known, and every tab left, comes with its slip."""
        shop = replace(self._state.shop, slip_after_payment=wanted)
        command = ChangeShop(
            request_id=self._till.new_request_id(),
            desk=self._till.desk,
            shop=shop,
            shown=self._state.shop,
        )
        counter = self._till.counter
        self._send(lambda: change_shop(counter, command), self._rule_kept)

    def _look(self) -> None:
        """What hangs on this machine is asked when somebody wants to see it."""
        if self._subject == "printer":
            self.printers_vm.begin()
        if self._subject == "prices":
            self.price_list_vm.read()

    def _send(self, act: Callable[[], Done], done: Callable[[Done], None]) -> None:
        if not self._state.is_busy:
            self._become(replace(self._state, is_busy=True))
            self._till.jobs.act(act, done, self._refused)

    def _read(self, shop: Shop) -> None:
        self._know(replace(self._state, shop=shop, shop_name=shop.name))

    def _renamed(self, shop: Shop) -> None:
        self._know(replace(self._state, shop=shop, shop_name=shop.name, is_busy=False))
        self._notices.announce(self.tr("The shop's name is kept."))

    def _rule_kept(self, shop: Shop) -> None:
        self._know(replace(self._state, shop=shop, is_busy=False))

    def _refused(self, trouble: Exception) -> None:
        self._become(replace(self._state, is_busy=False))
        self._notices.announce(self._sentences.of(trouble))

    def _know(self, state: SettingsState) -> None:
        """What the book says of the shop holds on every screen of this till."""
        self._till.shop = state.shop
        self._become(state)

    def _become(self, state: SettingsState) -> None:
        self._state = state
        self._draw()

    def _draw(self) -> None:
        self.face = self._drawn(self._state)
        self.changed.emit()

    def _drawn(self, state: SettingsState) -> SettingsFace:
        money = self._speech.money
        return SettingsFace(
            shopName=state.shop_name,
            canKeepName=self._is_new_name(state) and not state.is_busy,
            guardText=money(state.shop.guard),
            largestText=money(state.shop.largest_operation),
            balanceText=money(state.shop.largest_balance),
            slipAfterPayment=state.shop.slip_after_payment,
            isBusy=state.is_busy,
        )

    def _is_new_name(self, state: SettingsState) -> bool:
        try:
            return clean_name(state.shop_name) != state.shop.name
        except TextRefused:
            return False

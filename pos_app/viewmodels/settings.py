"""Opzioni: the printer, the shop's name and limits, and what this program is."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from pos_app.domain.settings import Shop
from pos_app.domain.text import TextRefused, clean_name
from pos_app.services.print_check import PrintCheck, print_check
from pos_app.services.shop_rules import ChangeShop, change_shop
from pos_app.viewmodels.preferences import PreferencesVM
from pos_app.viewmodels.printer_setting import PrinterKind, address_of, kind_of, url_of
from pos_app.viewmodels.shown import shown

if TYPE_CHECKING:
    from collections.abc import Callable

    from pos_app.services.print_balance import SlipQueued
    from pos_app.viewmodels.news import News
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
    kind: PrinterKind
    address: str
    is_busy: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class SettingsFace:
    """The texts of the screen."""

    shopName: str = ""
    canKeepName: bool = False
    guardText: str = ""
    largestText: str = ""
    balanceText: str = ""
    printerKind: str = ""
    printerAddress: str = ""
    printerRefusal: str = ""
    isPrinterNew: bool = False
    isBusy: bool = False


@QmlElement
class SettingsVM(QObject):
    """Nothing here moves money; what a printer's address may be is asked of ``accepts``."""

    changed = Signal()
    subjectChanged = Signal()

    def __init__(
        self,
        till: Till,
        preferences: PreferencesVM,
        speech: Speech,
        news: News,
        notices: NoticesVM,
        sentences: Sentences,
        *,
        accepts: Callable[[str], bool],
        version: str,
    ) -> None:
        super().__init__()
        self._till = till
        self._preferences = preferences
        self._speech = speech
        self._news = news
        self._notices = notices
        self._sentences = sentences
        self._accepts = accepts
        self._version = version
        self._subject = "look"
        url = preferences.now.printer
        self._state = SettingsState(
            shop=till.shop, shop_name=till.shop.name, kind=kind_of(url), address=address_of(url)
        )
        self.face = SettingsFace()
        speech.changed.connect(self._draw)
        preferences.changed.connect(self._draw)
        self._draw()

    @Property(PreferencesVM, constant=True)
    def preferences(self) -> PreferencesVM:
        return self._preferences

    @Property(str, constant=True)
    def version(self) -> str:
        return self._version

    shopName = shown(str, "shopName", changed)
    canKeepName = shown(bool, "canKeepName", changed)
    guardText = shown(str, "guardText", changed)
    largestText = shown(str, "largestText", changed)
    balanceText = shown(str, "balanceText", changed)
    printerKind = shown(str, "printerKind", changed)
    printerAddress = shown(str, "printerAddress", changed)
    printerRefusal = shown(str, "printerRefusal", changed)
    isPrinterNew = shown(bool, "isPrinterNew", changed)
    isBusy = shown(bool, "isBusy", changed)

    @Property(str, notify=subjectChanged)
    def subject(self) -> str:
        """What is being set: «look», «printer», «shop» or «about»."""
        return self._subject

    @Slot(str)
    def show(self, subject: str) -> None:
        self._subject = subject
        self.subjectChanged.emit()

    @Slot()
    def begin(self) -> None:
        """The screen is shown: read the shop's rules as they are now."""
        self._till.jobs.ask(ASK, self._till.views.shop, self._read)

    @Slot(str)
    def writeShopName(self, name: str) -> None:
        self._become(replace(self._state, shop_name=name))

    @Slot()
    def keepShopName(self) -> None:
        """Put a new name on the slips to come."""
        shop = replace(self._state.shop, name=clean_name(self._state.shop_name))
        command = ChangeShop(
            request_id=self._till.new_request_id(), desk=self._till.desk, shop=shop
        )
        counter = self._till.counter
        self._send(lambda: change_shop(counter, command), self._renamed)

    @Slot(str)
    def choosePrinter(self, kind: str) -> None:
        """Another kind of printer; the address of the old kind means nothing for it."""
        if kind != self._state.kind.value:
            self._become(replace(self._state, kind=PrinterKind(kind), address=""))
            if not self._state.kind.needs_address:
                self.usePrinter()

    @Slot(str)
    def writeAddress(self, address: str) -> None:
        self._become(replace(self._state, address=address))

    @Slot()
    def usePrinter(self) -> None:
        """Print there from now on."""
        if not self.face.printerRefusal:
            self._preferences.setPrinter(self._url)

    @Slot()
    def printTest(self) -> None:
        """Show that the printer works."""
        command = PrintCheck(
            request_id=self._till.new_request_id(),
            desk=self._till.desk,
            printer=self._preferences.now.printer,
        )
        counter = self._till.counter
        self._send(lambda: print_check(counter, command), self._queued)

    @property
    def _url(self) -> str:
        return url_of(self._state.kind, self._state.address)

    def _send(self, act: Callable[[], Done], done: Callable[[Done], None]) -> None:
        if not self._state.is_busy:
            self._become(replace(self._state, is_busy=True))
            self._till.jobs.act(act, done, self._refused)

    def _read(self, shop: Shop) -> None:
        self._become(replace(self._state, shop=shop, shop_name=shop.name))

    def _renamed(self, shop: Shop) -> None:
        self._become(replace(self._state, shop=shop, shop_name=shop.name, is_busy=False))
        self._notices.announce(self.tr("The shop's name is kept."))

    def _queued(self, _slip: SlipQueued) -> None:
        self._become(replace(self._state, is_busy=False))
        self._till.slips_waiting()
        self._news.slipsTouched.emit()
        self._notices.announce(self.tr("The test slip is on its way to the printer."))

    def _refused(self, trouble: Exception) -> None:
        self._become(replace(self._state, is_busy=False))
        self._notices.announce(self._sentences.of(trouble))

    def _become(self, state: SettingsState) -> None:
        self._state = state
        self._draw()

    def _draw(self) -> None:
        self.face = self._drawn(self._state)
        self.changed.emit()

    def _drawn(self, state: SettingsState) -> SettingsFace:
        money = self._speech.money
        is_new = self._url != self._preferences.now.printer
        return SettingsFace(
            shopName=state.shop_name,
            canKeepName=self._is_new_name(state) and not state.is_busy,
            guardText=money(state.shop.guard),
            largestText=money(state.shop.largest_operation),
            balanceText=money(state.shop.largest_balance),
            printerKind=state.kind.value,
            printerAddress=state.address,
            printerRefusal=self._printer_refusal(state.kind),
            isPrinterNew=is_new,
            isBusy=state.is_busy,
        )

    def _is_new_name(self, state: SettingsState) -> bool:
        try:
            return clean_name(state.shop_name) != state.shop.name
        except TextRefused:
            return False

    def _printer_refusal(self, kind: PrinterKind) -> str:
        """What is missing of a printer's address; empty when it can be used."""
        if not kind.needs_address:
            return ""
        if self._state.address.strip() and self._accepts(self._url):
            return ""
        if kind is PrinterKind.NETWORK:
            return self.tr("Write the printer's address, such as 192.168.1.50")
        return self.tr("Write the printer's file, such as /dev/usb/lp0")

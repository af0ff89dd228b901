"""Come i clienti aprono la pagina: from this till, from a server, or not at all."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlElement

from pos_app.domain.settings import Shop
from pos_app.services.shop_rules import ChangeShop, change_shop
from pos_app.viewmodels.area_address import (
    DEFAULT_PORT,
    Way,
    is_port,
    is_server_address,
    own_url,
    place_of,
    way_of,
)
from pos_app.viewmodels.phone_check import PhoneCheckVM
from pos_app.viewmodels.sends_acts import SendsActs
from pos_app.viewmodels.serving import ServingState
from pos_app.viewmodels.shown import shown

if TYPE_CHECKING:
    from collections.abc import Callable

    from pos_app.viewmodels.preferences import PreferencesVM
    from pos_app.viewmodels.serving import Serving
    from pos_app.viewmodels.surroundings import Surroundings
    from pos_app.viewmodels.till import Till

QML_IMPORT_NAME = "PosApp"
QML_IMPORT_MAJOR_VERSION = 1

ASK: Final = "customer area: the way"


@dataclass(frozen=True, slots=True, kw_only=True)
class WayState:
    """The shop as the book knows it, which way is looked at, and what was typed."""

    shop: Shop
    looked_at: Way = Way.OFF
    hosts: tuple[str, ...] = ()
    host: str = ""
    port: str = DEFAULT_PORT
    url: str = ""
    is_read: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class WayFace:
    """The texts of the page."""

    way: str = ""
    wayText: str = ""
    lookedAt: str = ""
    hosts: list[str]
    host: str = ""
    port: str = ""
    portRefusal: str = ""
    url: str = ""
    urlRefusal: str = ""
    newUrl: str = ""
    consequence: str = ""
    canUse: bool = False
    isUsed: bool = False
    servingText: str = ""
    servingTone: str = "plain"
    canTest: bool = False


@QmlElement
class AreaWayVM(SendsActs):
    """Nothing is served and no slip names an address before the book has it."""

    changed = Signal()

    def __init__(
        self,
        till: Till,
        around: Surroundings,
        preferences: PreferencesVM,
        serving: Serving,
        hosts: Callable[[], tuple[str, ...]],
    ) -> None:
        super().__init__(till, around)
        self._preferences = preferences
        self._serving = serving
        self._hosts = hosts
        self.check_vm = PhoneCheckVM(till, around.speech)
        self._state = WayState(shop=till.shop)
        self.face = WayFace(hosts=[])
        self.sendingChanged.connect(self._draw)
        for told in (preferences, serving):
            told.changed.connect(self._draw)

    @Property(PhoneCheckVM, constant=True)
    def check(self) -> PhoneCheckVM:
        return self.check_vm

    way = shown(str, "way", changed)
    wayText = shown(str, "wayText", changed)
    lookedAt = shown(str, "lookedAt", changed)
    hosts = shown(list, "hosts", changed)
    host = shown(str, "host", changed)
    port = shown(str, "port", changed)
    portRefusal = shown(str, "portRefusal", changed)
    url = shown(str, "url", changed)
    urlRefusal = shown(str, "urlRefusal", changed)
    newUrl = shown(str, "newUrl", changed)
    consequence = shown(str, "consequence", changed)
    canUse = shown(bool, "canUse", changed)
    isUsed = shown(bool, "isUsed", changed)
    servingText = shown(str, "servingText", changed)
    servingTone = shown(str, "servingTone", changed)
    canTest = shown(bool, "canTest", changed)

    @Slot()
    def read(self) -> None:
        """Read which way the shop goes now."""
        if self._sending.is_free:
            self._ask(ASK, self._till.views.shop, self._show)

    @Slot(str)
    def look(self, way: str) -> None:
        """Look at what another way needs; nothing changes yet."""
        self._become(replace(self._state, looked_at=Way(way)))

    @Slot(str)
    def chooseHost(self, host: str) -> None:
        self._become(replace(self._state, host=host))

    @Slot(str)
    def writePort(self, port: str) -> None:
        self._become(replace(self._state, port=port.strip()))

    @Slot(str)
    def writeUrl(self, url: str) -> None:
        self._become(replace(self._state, url=url.strip()))

    @Slot()
    def use(self) -> None:
        """Go the way that is looked at."""
        if not self.face.canUse:
            return
        shop = replace(self._state.shop, area_url=self._wanted_url)
        place = self._wanted_place
        command = ChangeShop(
            request_id=self._till.new_request_id(),
            desk=self._till.desk,
            shop=shop,
            shown=self._state.shop,
        )
        act = partial(change_shop, self._till.counter, command)
        self._sending.send(act, lambda kept: self._changed(kept, place))

    @Slot()
    def test(self) -> None:
        """Show a code to be scanned by a phone."""
        if self.face.canTest:
            self.check_vm.begin(self._state.shop.area_url)

    @property
    def _way(self) -> Way:
        return way_of(self._state.shop.area_url, self._preferences.now.area)

    @property
    def _wanted_url(self) -> str:
        match self._state.looked_at:
            case Way.HERE:
                return own_url(self._state.host, self._state.port)
            case Way.SERVER:
                return self._state.url.rstrip("/").upper()
            case _:
                return ""

    @property
    def _wanted_place(self) -> str:
        is_here = self._state.looked_at is Way.HERE
        return place_of(self._state.host, self._state.port) if is_here else ""

    def _show(self, shop: Shop) -> None:
        self._till.shop = shop
        hosts = self._hosts()
        host, port = self._preferences.now.area.rpartition(":")[::2]
        self._state = replace(self._state, shop=shop)
        way = self._way
        self._become(
            WayState(
                shop=shop,
                looked_at=Way.OFF if way is Way.UNSET else way,
                hosts=hosts if host in hosts or not host else (host, *hosts),
                host=host or (hosts[0] if hosts else ""),
                port=port or DEFAULT_PORT,
                url=shop.area_url.lower() if way is Way.SERVER else "",
                is_read=True,
            )
        )

    def _changed(self, shop: Shop, place: str) -> None:
        self._till.shop = shop
        self._preferences.setArea(place)
        self.check_vm.close()
        self._become(replace(self._state, shop=shop))
        self._around.notices.announce(self.tr("Kept: slips name this way from now on."))

    def _become(self, state: WayState) -> None:
        self._state = state
        self._draw()

    def _draw(self) -> None:
        state, sending, way = self._state, self._sending, self._way
        is_new = self._wanted_url != state.shop.area_url or (
            self._wanted_place != self._preferences.now.area
        )
        port_refusal, url_refusal = self._port_refusal(), self._url_refusal()
        is_whole = not port_refusal and not url_refusal
        self.face = WayFace(
            way=way.value,
            wayText=self._way_text(way),
            lookedAt=state.looked_at.value,
            hosts=list(state.hosts),
            host=state.host,
            port=state.port,
            portRefusal=port_refusal,
            url=state.url,
            urlRefusal=url_refusal if state.url else "",
            newUrl=self._wanted_url,
            consequence=self._consequence() if is_new and is_whole else "",
            canUse=state.is_read and is_new and is_whole and sending.is_free,
            isUsed=state.is_read and not is_new,
            servingText=self._serving_text(way),
            servingTone=self._serving_tone(),
            canTest=way in {Way.HERE, Way.SERVER} and not is_new,
        )
        self.changed.emit()

    def _port_refusal(self) -> str:
        if self._state.looked_at is not Way.HERE:
            return ""
        if not self._state.host:
            return self.tr("This computer is on no network.")
        return (
            "" if is_port(self._state.port) else self.tr("A port is a number from 1024 to 65535.")
        )

    def _url_refusal(self) -> str:
        if self._state.looked_at is not Way.SERVER or is_server_address(self._state.url):
            return ""
        return self.tr("An address looks like https://credito.bar.example")

    def _way_text(self, way: Way) -> str:
        url = self._state.shop.area_url.lower()
        match way:
            case Way.UNSET:
                return self.tr("Not set up yet: slips name an address where nobody answers.")
            case Way.OFF:
                return self.tr("Off: slips print the balance without a QR.")
            case Way.HERE:
                return self._from_here(url)
            case Way.SERVER:
                return self.tr("From a server: %1").replace("%1", url)

    def _from_here(self, url: str) -> str:
        """Where this till serves the page, and whether slips lead there."""
        own = f"http://{self._preferences.now.area}"
        if own == url:
            return self.tr("From this till: %1").replace("%1", own)
        said = self.tr("From this till: %1, but slips name another address: %2")
        return said.replace("%1", own).replace("%2", url or "—")

    def _consequence(self) -> str:
        """What becomes of the slips that people have at home."""
        if self._way is Way.UNSET or not self._state.shop.area_url:
            return ""
        if self._wanted_url == self._state.shop.area_url:
            return ""
        return self.tr(
            "The QR of slips given out until now stops working. Only the letters below it still do."
        )

    def _serving_tone(self) -> str:
        if self._serving.state is ServingState.RUNNING:
            return "credit"
        return "danger" if self._serving.state.has_failed else "due"

    def _serving_text(self, way: Way) -> str:
        if way is not Way.HERE:
            return ""
        match self._serving.state:
            case ServingState.OFF | ServingState.STARTING:
                return self.tr("Starting…")
            case ServingState.RUNNING:
                return self.tr("Running: the page answers")
            case ServingState.PORT_TAKEN:
                return self.tr("Failed: another program uses this port. Choose another one.")
            case ServingState.NOT_OUR_ADDRESS:
                return self.tr("Failed: this computer no longer has this address. Choose again.")
            case ServingState.SHARED_STORE:
                return self.tr("Not from here: beside a shared store a service does this.")
            case ServingState.ENDED:
                return self.tr("Failed: it ended by itself. It is tried again by itself.")

"""Come i clienti aprono la pagina: from this till, from a server, or not at all."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlElement

from pos_app.services.shop_rules import ChangeShop, change_shop
from pos_app.viewmodels.area_address import DEFAULT_PORT, Way, parts_of, way_of
from pos_app.viewmodels.area_way_face import WayDrawing, WayFace, WayState
from pos_app.viewmodels.phone_check import PhoneCheckVM
from pos_app.viewmodels.sends_acts import SendsActs
from pos_app.viewmodels.shown import shown

if TYPE_CHECKING:
    from collections.abc import Callable

    from pos_app.domain.settings import Shop
    from pos_app.viewmodels.preferences import PreferencesVM
    from pos_app.viewmodels.serving import Serving
    from pos_app.viewmodels.surroundings import Surroundings
    from pos_app.viewmodels.till import Till

QML_IMPORT_NAME = "PosApp"
QML_IMPORT_MAJOR_VERSION = 1

ASK: Final = "customer area: the way"


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
        self._drawing = WayDrawing(preferences, serving)
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
        shop = replace(self._state.shop, area_url=self._state.wanted_url)
        place = self._state.wanted_place
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

    def _show(self, shop: Shop) -> None:
        self._till.shop = shop
        hosts = self._hosts()
        place = self._preferences.now.area
        host, port = parts_of(place)
        way = way_of(shop.area_url, place)
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
        self.face = self._drawing.draw(self._state, is_free=self._sending.is_free)
        self.changed.emit()

"""What the page of the way says: which way is gone, what another one needs and changes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from pos_app.domain.settings import Shop
from pos_app.viewmodels.area_address import (
    DEFAULT_PORT,
    Way,
    is_port,
    is_server_address,
    own_url,
    place_of,
    way_of,
)
from pos_app.viewmodels.serving import ServingState

if TYPE_CHECKING:
    from pos_app.viewmodels.preferences import PreferencesVM
    from pos_app.viewmodels.serving import Serving


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

    @property
    def wanted_url(self) -> str:
        """What slips would name."""
        match self.looked_at:
            case Way.HERE:
                return own_url(self.host, self.port)
            case Way.SERVER:
                return self.url.rstrip("/").upper()
            case _:
                return ""

    @property
    def wanted_place(self) -> str:
        """Where this till would serve the page, if it would."""
        return place_of(self.host, self.port) if self.looked_at is Way.HERE else ""


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


class WayDrawing(QObject):
    """Turns what is kept and what is typed into the texts of the page."""

    def __init__(self, preferences: PreferencesVM, serving: Serving) -> None:
        super().__init__()
        self._preferences = preferences
        self._serving = serving

    def draw(self, state: WayState, *, is_free: bool) -> WayFace:
        """Finish the page for the screen; ``is_free`` when another way can be asked for."""
        place = self._preferences.now.area
        way = way_of(state.shop.area_url, place)
        is_new = (state.wanted_url, state.wanted_place) != (state.shop.area_url, place)
        port_refusal, url_refusal = self._port_refusal(state), self._url_refusal(state)
        is_whole = not port_refusal and not url_refusal
        return WayFace(
            way=way.value,
            wayText=self._way_text(way, state.shop.area_url.lower()),
            lookedAt=state.looked_at.value,
            hosts=list(state.hosts),
            host=state.host,
            port=state.port,
            portRefusal=port_refusal,
            url=state.url,
            urlRefusal=url_refusal if state.url else "",
            newUrl=state.wanted_url,
            consequence=self._consequence(way, state) if is_new and is_whole else "",
            canUse=state.is_read and is_new and is_whole and is_free,
            isUsed=state.is_read and not is_new,
            servingText=self._serving_text() if way is Way.HERE else "",
            servingTone=self._serving_tone(),
            canTest=way in {Way.HERE, Way.SERVER} and not is_new,
        )

    def _port_refusal(self, state: WayState) -> str:
        if state.looked_at is not Way.HERE:
            return ""
        if not state.host:
            return self.tr("This computer is on no network.")
        return "" if is_port(state.port) else self.tr("A port is a number from 1024 to 65535.")

    def _url_refusal(self, state: WayState) -> str:
        if state.looked_at is not Way.SERVER or is_server_address(state.url):
            return ""
        return self.tr("An address looks like https://credito.bar.example")

    def _way_text(self, way: Way, url: str) -> str:
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

    def _consequence(self, way: Way, state: WayState) -> str:
        """What becomes of the slips that people have at home."""
        is_named = way is not Way.UNSET and bool(state.shop.area_url)
        if not is_named or state.wanted_url == state.shop.area_url:
            return ""
        return self.tr(
            "The QR of slips given out until now stops working. Only the letters below it still do."
        )

    def _serving_tone(self) -> str:
        if self._serving.state is ServingState.RUNNING:
            return "credit"
        return "danger" if self._serving.state.has_failed else "due"

    def _serving_text(self) -> str:
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

"""The QR links of the customer who is open: since when, how often opened, revoked, replaced."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from pos_app.services.area_desk import LinkRow, Links
from pos_app.services.links import LinksRevoked, RevokeLinks, revoke_links
from pos_app.viewmodels.rows import RowsModel
from pos_app.viewmodels.sends_acts import SendsActs
from pos_app.viewmodels.shown import shown

if TYPE_CHECKING:
    from pos_app.viewmodels.speech import Speech
    from pos_app.viewmodels.surroundings import Surroundings
    from pos_app.viewmodels.till import Till

QML_IMPORT_NAME = "PosApp"
QML_IMPORT_MAJOR_VERSION = 1

ASK: Final = "customer's links"


@dataclass(frozen=True, slots=True, kw_only=True)
class LinksState:
    """Whose links are looked at, and whether they are about to be taken back."""

    customer_id: int = 0
    links: Links | None = None
    asks: str = ""
    request_id: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class LinksFace:
    """The texts of the page."""

    validText: str = ""
    visitsText: str = ""
    hasLinks: bool = False
    asks: str = ""
    countText: str = ""


@QmlElement
class LinksModel(RowsModel[LinkRow]):
    """Valid links, newest first."""

    def __init__(self, speech: Speech) -> None:
        words = LinkWords(speech)
        super().__init__(
            speech,
            {"title": words.title, "subtitle": words.last, "visitsText": words.visits},
        )


class LinkWords(QObject):
    """Says since when a link is valid, and how often it was used."""

    def __init__(self, speech: Speech) -> None:
        super().__init__()
        self._speech = speech

    def title(self, row: LinkRow) -> str:
        return self.tr("Slip of %1").replace("%1", self._speech.moment(row.since_us))

    def last(self, row: LinkRow) -> str:
        if row.last_visit_us is None:
            return self.tr("Never opened")
        return self.tr("Last opened %1").replace("%1", self._speech.moment(row.last_visit_us))

    def visits(self, row: LinkRow) -> str:
        return self.visits_text(row.visits)

    def visits_text(self, count: int) -> str:
        return self.tr("%Ln visit(s)", "", count)


@QmlElement
class LinksVM(SendsActs):
    """Taking links back cannot be undone, so its consequences are said first."""

    changed = Signal()

    def __init__(self, till: Till, around: Surroundings) -> None:
        super().__init__(till, around)
        self._words = LinkWords(around.speech)
        self.rows_vm = LinksModel(around.speech)
        self._state = LinksState()
        self.face = LinksFace()
        self.sendingChanged.connect(self._draw)

    @Property(LinksModel, constant=True)
    def rows(self) -> LinksModel:
        return self.rows_vm

    validText = shown(str, "validText", changed)
    visitsText = shown(str, "visitsText", changed)
    hasLinks = shown(bool, "hasLinks", changed)
    asks = shown(str, "asks", changed)
    countText = shown(str, "countText", changed)

    def show_for(self, customer_id: int) -> None:
        """Look at this customer's links; nobody else's stay in sight for an answer that is awaited."""
        if self._sending.is_free or customer_id != self._state.customer_id:
            self._sending.forget()
            self._heard(None)
            self.rows_vm.start(())
            self._become(LinksState(customer_id=customer_id))
            self.read()

    @Slot(str)
    def ask(self, what: str) -> None:
        """Think of «revoke» (nothing new) or «replace» (a new slip prints)."""
        if self._sending.is_free and self.face.hasLinks:
            name = self._till.new_request_id()
            self._become(replace(self._state, asks=what, request_id=name))

    @Slot()
    def leave(self) -> None:
        """Rather not."""
        if self._sending.is_free:
            self._sending.forget()
            self._become(replace(self._state, asks=""))

    @Slot()
    def confirm(self) -> None:
        """Take all of them back."""
        if not self._state.asks:
            return
        command = RevokeLinks(
            request_id=self._state.request_id,
            desk=self._till.desk,
            customer_id=self._state.customer_id,
            print_slip=self._state.asks == "replace",
        )
        self._sending.send(partial(revoke_links, self._till.counter, command), self._revoked)

    def read(self) -> None:
        """Read the links of whoever is open."""
        number, desk = self._state.customer_id, self._till.area

        def read() -> tuple[int, Links, tuple[LinkRow, ...]]:
            return number, desk.links(number), desk.links_of(number)

        self._ask(ASK, read, self._show)

    def _show(self, found: tuple[int, Links, tuple[LinkRow, ...]]) -> None:
        number, links, rows = found
        if number == self._state.customer_id:
            self.rows_vm.start(rows)
            self._become(replace(self._state, links=links))

    def _revoked(self, done: LinksRevoked) -> None:
        self._become(replace(self._state, asks=""))
        said = self.tr("%n code(s) lead nowhere now.", "", done.revoked)
        if done.slip is not None:
            self._till.slips_waiting()
            self._around.news.slipsTouched.emit()
            printing = self.tr("The slip with the new one is on its way to the printer.")
            said = f"{said} {printing}"
        self._around.notices.announce(said)
        self.read()

    def _become(self, state: LinksState) -> None:
        self._state = state
        self._draw()

    def _draw(self) -> None:
        state, links = self._state, self._state.links
        self.face = LinksFace(
            validText=self.tr("%Ln valid code(s)", "", links.valid) if links else "",
            visitsText=self._visits(links) if links else "",
            hasLinks=links is not None and links.valid > 0,
            asks=state.asks,
            countText=str(links.valid) if links else "",
        )
        self.changed.emit()

    def _visits(self, links: Links) -> str:
        """All visits, also those of codes that were taken back since."""
        said = self._words.visits_text(links.visits)
        if links.last_visit_us is None:
            return said
        last = self.tr("last %1").replace("%1", self._around.speech.moment(links.last_visit_us))
        return f"{said} · {last}"

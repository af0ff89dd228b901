"""The customer area: a customer's page read in one go, and the shop's words on it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from sqlalchemy import bindparam, case, null, select, update

from pos_app.domain.area import AreaSettings, Picture
from pos_app.services.area import AreaPage, Welcome
from pos_app.storage.customer_records import CustomerRecords
from pos_app.storage.order_lists import OrderLists
from pos_app.storage.reports import reports_of_customer
from pos_app.storage.statement import Statement
from pos_app.storage.statements_of_credit import StatementsOfCredit
from pos_app.storage.tables import area, book, shop
from pos_app.storage.withdrawals import NEWEST, maybe, rules_in

if TYPE_CHECKING:
    from pos_app.storage.backend import Backend
    from pos_app.storage.clock import Clock
    from pos_app.storage.statement import Wire

_WELCOME: Final = Statement(
    select(
        shop.c.name,
        shop.c.language,
        shop.c.area_url,
        area.c.shown,
        area.c.takes_reports,
        area.c.greeting,
        area.c.contact,
        case((area.c.picture.is_(None), 0), else_=area.c.picture_version),
        book.c.recorded_at_us,
    )
    .select_from(shop)
    .join(area, area.c.id == shop.c.id)
    .join(book, book.c.id == shop.c.id)
)
_PICTURE: Final = Statement(
    select(area.c.picture_type, area.c.picture).where(area.c.picture.is_not(None))
)
_SETTINGS: Final = Statement(
    select(area.c.shown, area.c.takes_reports, area.c.greeting, area.c.contact)
)
_CHANGE: Final = Statement(
    update(area).values(
        shown=bindparam("new_shown"),
        takes_reports=bindparam("new_reports"),
        greeting=bindparam("new_greeting"),
        contact=bindparam("new_contact"),
    )
)
_CHANGE_PICTURE: Final = Statement(
    update(area).values(
        picture_type=bindparam("new_type"),
        picture=bindparam("new_picture"),
        picture_version=area.c.picture_version + 1,
    )
)
_NO_PICTURE: Final = Statement(
    update(area).values(picture_type="", picture=null(), picture_version=area.c.picture_version + 1)
)


class StoreAreaViews:
    """``AreaViews`` over an open store; what a question means stands in the port."""

    def __init__(self, backend: Backend, clock: Clock) -> None:
        self._backend = backend
        self._clock = clock

    def welcome(self) -> Welcome:
        return self._backend.read(lambda wire: _welcome(wire)[0])

    def page(
        self, token: str, *, limit: int, before: tuple[int, int] | None = None
    ) -> AreaPage | None:
        return self._backend.read(lambda wire: self._page(wire, token, limit, before))

    def picture(self) -> Picture | None:
        row = self._backend.read(lambda wire: wire.row(_PICTURE))
        return None if row is None else Picture(row[0], bytes(row[1]))

    def _page(
        self, wire: Wire, token: str, limit: int, before: tuple[int, int] | None
    ) -> AreaPage | None:
        # The first question fixes the state of the book; the time is taken right after it.
        welcome, last_operation_us = _welcome(wire)
        as_of_us = max(self._clock(), last_operation_us)
        card = CustomerRecords(wire).by_token(token)
        if card is None:
            return None
        number = card.customer.id
        # One more than is shown tells whether there are older ones.
        found = StatementsOfCredit(wire).page(number, limit=limit + 1, before=before)
        shown = found[:limit]
        last = (shown[-1].sequence, shown[-1].position) if len(found) > limit else None
        return AreaPage(
            welcome=welcome,
            customer=card.customer,
            standing=card.standing,
            as_of_us=as_of_us,
            tabs=OrderLists(wire).open_tabs(number),
            movements=shown,
            older=last,
            reports=reports_of_customer(wire, number),
            rules=rules_in(wire),
            withdrawal=maybe(wire.row(NEWEST, customer=number)),
        )


def _welcome(wire: Wire) -> tuple[Welcome, int]:
    row = wire.row(_WELCOME)
    assert row is not None, "the store has no shop"
    name, language, area_url, shown, reports, greeting, contact, picture_version, last_us = row
    settings = AreaSettings(bool(shown), bool(reports), greeting, contact)
    welcome = Welcome(
        shop_name=name,
        language=language,
        area_url=area_url,
        settings=settings,
        picture_version=picture_version,
    )
    return welcome, last_us


def area_settings(wire: Wire) -> AreaSettings:
    """What the customer area says."""
    row = wire.row(_SETTINGS)
    assert row is not None, "the store has no customer area"
    shown, takes_reports, greeting, contact = row
    return AreaSettings(
        shown=bool(shown), takes_reports=bool(takes_reports), greeting=greeting, contact=contact
    )


def change_area(wire: Wire, settings: AreaSettings) -> None:
    """See ``Work.change_area``."""
    wire.run(
        _CHANGE,
        new_shown=int(settings.shown),
        new_reports=int(settings.takes_reports),
        new_greeting=settings.greeting,
        new_contact=settings.contact,
    )


def change_area_picture(wire: Wire, picture: Picture) -> None:
    """See ``Work.change_area_picture``."""
    if picture.content:
        wire.run(_CHANGE_PICTURE, new_type=picture.media_type, new_picture=picture.content)
    else:
        wire.run(_NO_PICTURE)

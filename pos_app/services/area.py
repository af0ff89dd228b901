"""The customer area: what a manager changes about it, and what its pages read."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Protocol

from pos_app.domain.area import MAX_GREETING, AreaSettings, Picture, accepted_picture
from pos_app.domain.changes import rebased
from pos_app.domain.customers import Customer, Standing
from pos_app.domain.desk import Desk, Permission
from pos_app.domain.reports import Report
from pos_app.domain.withdrawals import Withdrawal, WithdrawalRules, is_alive
from pos_app.services.acts import perform
from pos_app.services.notes import kept_note
from pos_app.services.views import OrderRow, StatementRow

if TYPE_CHECKING:
    from pos_app.services.ports import Counter, Work


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeArea:
    """Say whether the page is shown, and what it says about the shop.

    What is as it was ``shown`` to the manager stays as it is by now.
    """

    request_id: str
    desk: Desk
    settings: AreaSettings
    shown: AreaSettings | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeAreaPicture:
    """Put a picture on the page; an empty one takes it away."""

    request_id: str
    desk: Desk
    content: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class PictureChanged:
    """What kind of picture stands there now; empty when there is none."""

    media_type: str


def change_area(counter: Counter, command: ChangeArea) -> AreaSettings:
    """Keep what the page says; whoever opens it next reads it.

    Raises:
        TextNotAccepted: a text is too long, or holds a card number.
    """

    def act(work: Work, asked: ChangeArea) -> AreaSettings:
        given = rebased(work.area(), asked.shown, asked.settings)
        settings = replace(
            given,
            greeting=kept_note(given.greeting, MAX_GREETING),
            contact=kept_note(given.contact, MAX_GREETING),
        )
        work.change_area(settings)
        return settings

    return perform(counter.store, command, Permission.CHANGE_SETTINGS, AreaSettings, act)


def change_area_picture(counter: Counter, command: ChangeAreaPicture) -> PictureChanged:
    """Put the shop's picture on the page, or take it away.

    Raises:
        PictureNotAccepted: it is no picture that every browser shows, or too heavy.
    """

    def act(work: Work, asked: ChangeAreaPicture) -> PictureChanged:
        picture = accepted_picture(asked.content) if asked.content else Picture("", b"")
        work.change_area_picture(picture)
        return PictureChanged(media_type=picture.media_type)

    return perform(counter.store, command, Permission.CHANGE_SETTINGS, PictureChanged, act)


@dataclass(frozen=True, slots=True, kw_only=True)
class Welcome:
    """What every page says about the shop; ``picture_version`` is 0 without a picture."""

    shop_name: str
    language: str
    area_url: str
    settings: AreaSettings
    picture_version: int


@dataclass(frozen=True, slots=True, kw_only=True)
class AreaPage:
    """A customer's page as the book stood at one moment, newest movements first."""

    welcome: Welcome
    customer: Customer
    standing: Standing
    as_of_us: int
    tabs: tuple[OrderRow, ...]
    movements: tuple[StatementRow, ...]
    older: tuple[int, int] | None
    reports: tuple[Report, ...]
    rules: WithdrawalRules
    withdrawal: Withdrawal | None

    @property
    def may_withdraw(self) -> bool:
        """Whether this customer sees the section about withdrawals at all."""
        return self.rules.offered_to(self.customer)

    @property
    def awaits_code(self) -> bool:
        """Whether a code was sent that can still be typed."""
        return self.withdrawal is not None and is_alive(self.withdrawal, self.as_of_us)

    @property
    def reaches_minimum(self) -> bool:
        """Whether the credit is enough to ask."""
        return self.standing.credit >= self.rules.minimum


class AreaViews(Protocol):
    """Everything that the customer area may ask; each call reads one consistent state."""

    def welcome(self) -> Welcome:
        """What every page says about the shop."""

    def page(
        self, token: str, *, limit: int, before: tuple[int, int] | None = None
    ) -> AreaPage | None:
        """The page behind a token, or ``None`` for an unknown or revoked one."""

    def picture(self) -> Picture | None:
        """The shop's picture, if there is one."""

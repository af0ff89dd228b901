"""The shop's own rules, changed by a manager."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from pos_app.domain.changes import rebased
from pos_app.domain.desk import Desk, Permission
from pos_app.domain.settings import Shop
from pos_app.services.acts import perform
from pos_app.services.notes import kept_name

if TYPE_CHECKING:
    from pos_app.services.ports import Counter, Work


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeShop:
    """Change the shop's name and rules; what is as it was ``shown`` stays as it is by now."""

    request_id: str
    desk: Desk
    shop: Shop
    shown: Shop | None = None


def change_shop(counter: Counter, command: ChangeShop) -> Shop:
    """Keep new rules; acts that begin after this one follow them.

    Raises:
        TextNotAccepted: the name is empty, too long, or holds a card number.
    """

    def act(work: Work, asked: ChangeShop) -> Shop:
        given = rebased(work.shop(), asked.shown, asked.shop)
        shop = replace(given, name=kept_name(given.name))
        work.change_shop(shop)
        return shop

    return perform(counter.store, command, Permission.CHANGE_SETTINGS, Shop, act)

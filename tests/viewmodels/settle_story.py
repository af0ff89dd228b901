"""A customer's record with these tabs, and the sheet that settles them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pos_app.viewmodels.registry import RegistryVM
from tests.viewmodels.tills import TillStory, seen

if TYPE_CHECKING:
    from pos_app.domain.customers import Customer
    from pos_app.domain.orders import Order, OrderState
    from pos_app.viewmodels.settle import SettleVM
    from tests.shop import ShopStory


def opened(story: TillStory, customer: Customer, *ticked: Order) -> RegistryVM:
    """The customer's record with these tabs ticked."""
    registry = RegistryVM(story.till, story.around)
    registry.begin()
    seen(registry, "list").choose(customer.id)
    for order in ticked:
        seen(registry, "record").tick(order.id)
    return registry


def sheet_for(story: TillStory, customer: Customer, *ticked: Order) -> SettleVM:
    """The sheet «Saldare» over the ticked tabs."""
    registry = opened(story, customer, *ticked)
    registry.payTicked()
    sheet: SettleVM = seen(registry, "settle")
    return sheet


def state_of(shop: ShopStory, order: Order) -> OrderState:
    view = shop.handle.views.order(order.id)
    assert view is not None
    return view.order.state

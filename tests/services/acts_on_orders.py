"""One command of every act on an order, a credit or a tab."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from pos_app.domain.desk import Permission
from pos_app.domain.money import Money
from pos_app.domain.orders import Line, OrderState
from pos_app.domain.tenders import Method, Tender
from pos_app.services.orders import (
    MoveOrder,
    PlaceOrder,
    ReviseOrder,
    move_order,
    place_order,
    revise_order,
)
from pos_app.services.pay import pay
from pos_app.services.reverse import Reverse, reverse
from pos_app.services.settle import SettleTabs, settle
from pos_app.services.top_up import TopUp, top_up
from tests.services.asked import Asked

if TYPE_CHECKING:
    from tests.shop import ShopStory


def placing(shop: ShopStory) -> Asked:
    article = shop.article()
    command = PlaceOrder(
        request_id=shop.request_id(),
        desk=shop.desk,
        lines=(Line(article.id, article.name, 2, article.price),),
        customer_id=shop.customer().id,
        send=True,
    )
    return Asked(place_order, command, replace(command, send=False), Permission.SELL)


def revising(shop: ShopStory) -> Asked:
    order, article = shop.order(), shop.article("Cornetto", 150)
    command = ReviseOrder(
        request_id=shop.request_id(),
        desk=shop.desk,
        order_id=order.id,
        version=order.version,
        lines=(Line(article.id, article.name, 3, article.price),),
        customer_id=shop.customer().id,
        send=True,
    )
    return Asked(revise_order, command, replace(command, send=False), Permission.SELL)


def moving(shop: ShopStory) -> Asked:
    order = shop.order()
    command = MoveOrder(
        request_id=shop.request_id(),
        desk=shop.desk,
        order_id=order.id,
        version=order.version,
        state=OrderState.TO_PAY,
    )
    return Asked(move_order, command, replace(command, state=OrderState.CANCELLED), Permission.SELL)


def paying(shop: ShopStory) -> Asked:
    order = shop.order()
    command = shop.paying(order, Tender(Method.CASH, order.total))
    return Asked(pay, command, replace(command, change_as_credit=True), Permission.SELL)


def leaving_unpaid(shop: ShopStory) -> Asked:
    order, luca = shop.order(), shop.customer("Luca")
    command = shop.paying(order, Tender(Method.TAB, order.total), customer=luca)
    return Asked(pay, command, replace(command, print_slip=True), Permission.LEAVE_UNPAID)


def topping_up(shop: ShopStory) -> Asked:
    command = TopUp(
        request_id=shop.request_id(),
        desk=shop.desk,
        customer_id=shop.customer().id,
        amount=Money(5000),
        method=Method.CARD,
    )
    return Asked(top_up, command, replace(command, amount=Money(5001)), Permission.TOP_UP)


def settling(shop: ShopStory) -> Asked:
    luca = shop.customer("Luca")
    tabs = (shop.tab(luca, 700), shop.tab(luca, 800))
    command = SettleTabs(
        request_id=shop.request_id(),
        desk=shop.desk,
        customer_id=luca.id,
        order_ids=tuple(tab.id for tab in tabs),
        tenders=(Tender(Method.CASH, Money(2000)),),
        change_as_credit=True,
    )
    return Asked(settle, command, replace(command, print_slip=False), Permission.SETTLE)


def reversing(shop: ShopStory) -> Asked:
    done = shop.top_up(shop.customer(), 5000)
    command = Reverse(
        request_id=shop.request_id(),
        desk=shop.desk,
        operation=done.operation.sequence,
        reason="doppia",
    )
    return Asked(reverse, command, replace(command, reason="altra"), Permission.REVERSE)

"""One command of every act that prints, or opens the drawer."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from pos_app.domain.desk import Permission
from pos_app.domain.tenders import Method, Tender
from pos_app.services.open_drawer import OpenDrawer, open_drawer
from pos_app.services.print_balance import PrintBalance, print_balance
from pos_app.services.print_check import (
    PrintCalibration,
    PrintCheck,
    print_calibration,
    print_check,
)
from pos_app.services.print_tab import PrintTab, print_tab
from tests.services.asked import Asked

if TYPE_CHECKING:
    from tests.shop import ShopStory


def printing(shop: ShopStory) -> Asked:
    command = PrintBalance(
        request_id=shop.request_id(), desk=shop.desk, customer_id=shop.customer().id
    )
    return Asked(print_balance, command, replace(command, operation=1), Permission.SELL)


def checking_the_printer(shop: ShopStory) -> Asked:
    command = PrintCheck(
        request_id=shop.request_id(), desk=shop.desk, printer="tcp://10.0.0.9:9100", profile="80 mm"
    )
    return Asked(print_check, command, replace(command, profile="58 mm"), Permission.SELL)


def calibrating_the_printer(shop: ShopStory) -> Asked:
    command = PrintCalibration(
        request_id=shop.request_id(), desk=shop.desk, printer="tcp://10.0.0.9", profile="elgin-i9"
    )
    other = replace(command, profile="generic-58")
    return Asked(print_calibration, command, other, Permission.CHANGE_SETTINGS)


def printing_a_tab(shop: ShopStory) -> Asked:
    order, luca = shop.order(), shop.customer("Luca")
    left = shop.pay(order, Tender(Method.TAB, order.total), customer=luca)
    command = PrintTab(
        request_id=shop.request_id(),
        desk=shop.desk,
        order_id=order.id,
        operation=left.operation.sequence,
    )
    return Asked(print_tab, command, replace(command, operation=999), Permission.SELL)


def opening_the_drawer(shop: ShopStory) -> Asked:
    command = OpenDrawer(request_id=shop.request_id(), desk=shop.desk, reason="moneta")
    return Asked(open_drawer, command, replace(command, reason="resto"), Permission.PAY_OUT)

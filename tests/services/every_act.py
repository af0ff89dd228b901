"""One command of every act at the counter, ready to be carried out at a shop."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final, TypeAlias

from pos_app.domain.area import AreaSettings
from pos_app.domain.customers import CustomerKind
from pos_app.domain.desk import Permission
from pos_app.domain.money import Money
from pos_app.domain.orders import Line, OrderState
from pos_app.domain.tenders import Method, Tender
from pos_app.domain.withdrawals import WithdrawalRules
from pos_app.services.area import ChangeArea, ChangeAreaPicture, change_area, change_area_picture
from pos_app.services.change_price_list import (
    ArchiveArticle,
    ChangeArticle,
    ChangeCategory,
    MoveArticle,
    archive_article,
    change_article,
    change_category,
    move_article,
)
from pos_app.services.change_withdrawal_rules import ChangeWithdrawalRules, change_withdrawal_rules
from pos_app.services.customers import (
    ChangeCustomer,
    CreateCustomer,
    CustomerFields,
    change_customer,
    create_customer,
)
from pos_app.services.links import RevokeLinks, revoke_links
from pos_app.services.open_drawer import OpenDrawer, open_drawer
from pos_app.services.orders import (
    MoveOrder,
    PlaceOrder,
    ReviseOrder,
    move_order,
    place_order,
    revise_order,
)
from pos_app.services.pay import pay
from pos_app.services.ports import Command
from pos_app.services.price_list import AddArticle, AddCategory, add_article, add_category
from pos_app.services.print_balance import PrintBalance, print_balance
from pos_app.services.print_check import (
    PrintCalibration,
    PrintCheck,
    print_calibration,
    print_check,
)
from pos_app.services.print_tab import PrintTab, print_tab
from pos_app.services.report_mistake import (
    AnswerReport,
    ReportMistake,
    answer_report,
    report_mistake,
)
from pos_app.services.resolve_withdrawal import approve_withdrawal, reject_withdrawal
from pos_app.services.reverse import Reverse, reverse
from pos_app.services.settle import SettleTabs, settle
from pos_app.services.shop_rules import ChangeShop, change_shop
from pos_app.services.top_up import TopUp, top_up
from tests.services.withdrawal_story import story_at

if TYPE_CHECKING:
    from tests.shop import ShopStory


@dataclass(frozen=True, slots=True)
class Asked:
    """An act, a command for it, another one under the same name, and what it takes to ask."""

    act: Callable[..., object]
    command: Command
    other: Command
    permission: Permission


Asking: TypeAlias = "Callable[[ShopStory], Asked]"
_TOKENS: Final = itertools.count(1)
PERSON: Final = CustomerFields(kind=CustomerKind.PERSON, name="Anna", surname="Rossi")


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


def entering(shop: ShopStory) -> Asked:
    command = CreateCustomer(request_id=shop.request_id(), desk=shop.desk, fields=PERSON)
    other = replace(command, fields=replace(PERSON, name="Maria"))
    return Asked(create_customer, command, other, Permission.KEEP_CUSTOMERS)


def changing(shop: ShopStory) -> Asked:
    anna = shop.customer()
    command = ChangeCustomer(
        request_id=shop.request_id(),
        desk=shop.desk,
        customer_id=anna.id,
        version=anna.version,
        fields=PERSON,
    )
    other = replace(command, fields=replace(PERSON, name="Maria"))
    return Asked(change_customer, command, other, Permission.KEEP_CUSTOMERS)


def adding_a_category(shop: ShopStory) -> Asked:
    command = AddCategory(request_id=shop.request_id(), desk=shop.desk, name="Dolci", swatch=3)
    return Asked(add_category, command, replace(command, swatch=4), Permission.KEEP_ARTICLES)


def adding_an_article(shop: ShopStory) -> Asked:
    command = AddArticle(
        request_id=shop.request_id(),
        desk=shop.desk,
        category_id=shop.article().category_id,
        name="Cannolo",
        price=Money(250),
    )
    other = replace(command, price=Money(260))
    return Asked(add_article, command, other, Permission.KEEP_ARTICLES)


def changing_a_category(shop: ShopStory) -> Asked:
    command = ChangeCategory(
        request_id=shop.request_id(),
        desk=shop.desk,
        category_id=shop.article().category_id,
        name="Dolci",
        swatch=2,
    )
    other = replace(command, name="Salati")
    return Asked(change_category, command, other, Permission.KEEP_ARTICLES)


def changing_an_article(shop: ShopStory) -> Asked:
    before = shop.article()
    command = ChangeArticle(
        request_id=shop.request_id(),
        desk=shop.desk,
        article_id=before.id,
        category_id=before.category_id,
        name="Cannolo",
        price=Money(250),
        vat_rate_bp=1000,
        is_service=True,
    )
    other = replace(command, price=Money(260))
    return Asked(change_article, command, other, Permission.KEEP_ARTICLES)


def archiving_an_article(shop: ShopStory) -> Asked:
    command = ArchiveArticle(
        request_id=shop.request_id(),
        desk=shop.desk,
        article_id=shop.article().id,
        is_archived=True,
    )
    other = replace(command, is_archived=False)
    return Asked(archive_article, command, other, Permission.KEEP_ARTICLES)


def moving_an_article(shop: ShopStory) -> Asked:
    command = MoveArticle(
        request_id=shop.request_id(), desk=shop.desk, article_id=shop.article().id, step=1
    )
    return Asked(move_article, command, replace(command, step=-1), Permission.KEEP_ARTICLES)


def changing_the_rules(shop: ShopStory) -> Asked:
    rules = replace(shop.handle.views.shop(), name="Bar Centrale", guard=Money(5000))
    command = ChangeShop(request_id=shop.request_id(), desk=shop.desk, shop=rules)
    other = replace(command, shop=replace(rules, name="Bar Sport"))
    return Asked(change_shop, command, other, Permission.CHANGE_SETTINGS)


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


def changing_the_area(shop: ShopStory) -> Asked:
    command = ChangeArea(
        request_id=shop.request_id(), desk=shop.desk, settings=AreaSettings(greeting="Ciao")
    )
    other = replace(command, settings=AreaSettings(greeting="Salve"))
    return Asked(change_area, command, other, Permission.CHANGE_SETTINGS)


def changing_the_picture(shop: ShopStory) -> Asked:
    png = b"\x89PNG\r\n\x1a\n"
    command = ChangeAreaPicture(request_id=shop.request_id(), desk=shop.desk, content=png)
    other = replace(command, content=png + b"more")
    return Asked(change_area_picture, command, other, Permission.CHANGE_SETTINGS)


def revoking_links(shop: ShopStory) -> Asked:
    command = RevokeLinks(
        request_id=shop.request_id(), desk=shop.desk, customer_id=shop.customer().id
    )
    other = replace(command, print_slip=False)
    return Asked(revoke_links, command, other, Permission.KEEP_CUSTOMERS)


def answering_a_report(shop: ShopStory) -> Asked:
    anna, token = shop.customer(), f"{next(_TOKENS):026d}"
    topped = shop.top_up(anna, 500)
    shop.handle.store.write(lambda work: work.keep_token(anna.id, token))
    told = report_mistake(
        shop.handle.store,
        ReportMistake(key="form", token=token, operation=topped.operation.sequence),
    )
    command = AnswerReport(
        request_id=shop.request_id(), desk=shop.desk, report_id=told.id, answer="visto"
    )
    return Asked(answer_report, command, replace(command, answer="no"), Permission.KEEP_CUSTOMERS)


def changing_withdrawals(shop: ShopStory) -> Asked:
    command = ChangeWithdrawalRules(
        request_id=shop.request_id(), desk=shop.desk, rules=WithdrawalRules(companies=True)
    )
    other = replace(command, rules=WithdrawalRules())
    return Asked(change_withdrawal_rules, command, other, Permission.CHANGE_SETTINGS)


def paying_out(shop: ShopStory) -> Asked:
    story = story_at(shop, f"{next(_TOKENS):026d}")
    command = story.approving(story.request(1500).id)
    other = replace(command, withdrawal_id=999)
    return Asked(approve_withdrawal, command, other, Permission.PAY_OUT)


def refusing_to_pay_out(shop: ShopStory) -> Asked:
    story = story_at(shop, f"{next(_TOKENS):026d}")
    command = story.rejecting(story.request(1500).id)
    return Asked(reject_withdrawal, command, replace(command, reason="no"), Permission.PAY_OUT)


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


EVERY_ACT: Final[tuple[Asking, ...]] = (
    changing_the_area,
    changing_the_picture,
    revoking_links,
    answering_a_report,
    changing_withdrawals,
    paying_out,
    refusing_to_pay_out,
    placing,
    revising,
    moving,
    paying,
    leaving_unpaid,
    topping_up,
    settling,
    reversing,
    entering,
    changing,
    adding_a_category,
    adding_an_article,
    changing_a_category,
    changing_an_article,
    archiving_an_article,
    moving_an_article,
    changing_the_rules,
    printing,
    checking_the_printer,
    calibrating_the_printer,
    opening_the_drawer,
    printing_a_tab,
)

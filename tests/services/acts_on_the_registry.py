"""One command of every act on customers, the price list and the shop's rules."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from pos_app.domain.customers import CustomerKind
from pos_app.domain.desk import Permission
from pos_app.domain.money import Money
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
from pos_app.services.customers import (
    ChangeCustomer,
    CreateCustomer,
    CustomerFields,
    change_customer,
    create_customer,
)
from pos_app.services.price_list import AddArticle, AddCategory, add_article, add_category
from pos_app.services.shop_rules import ChangeShop, change_shop
from tests.services.asked import Asked

if TYPE_CHECKING:
    from tests.shop import ShopStory


PERSON: Final = CustomerFields(kind=CustomerKind.PERSON, name="Anna", surname="Rossi")


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

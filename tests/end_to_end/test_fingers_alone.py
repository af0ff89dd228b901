"""A cashier with nothing but a touch screen: every word is written on the till's own keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pos_app.domain.customers import CustomerKind
from pos_app.services.views import OrderFilter
from tests.waiting import in_time

if TYPE_CHECKING:
    from tests.desktop.real_till import Desk, RealTill
    from tests.shop import ShopStory


def write(till: RealTill, field: str, words: str) -> None:
    """Touch the field, and then a key for each letter; capitals are put by the shift key."""
    till.tap(field)
    for letter in words:
        if letter.isupper():
            till.tap("key_shift")
        till.tap("key_space" if letter == " " else f"key_{letter.lower()}")


def names(shop: ShopStory, kind: CustomerKind) -> list[str]:
    return [row.display_name for row in shop.handle.views.customers(kind).rows]


def test_a_whole_day_goes_by_on_fingers_alone(desk: Desk, own_shop: ShopStory) -> None:
    own_shop.article("Pranzo", 1250)
    own_shop.customer("Anna", "Verdi", credit=2000)

    with desk.till("--lang", "it") as till:
        register_a_person(till)
        register_whoever_pays(till)
        find_by_writing(till)
        rename_the_shop(till)
        assert till.close() == 0

    assert names(own_shop, CustomerKind.PERSON) == ["De Rè Niccolò", "Verdi Anna"]
    assert names(own_shop, CustomerKind.COMPANY) == ["Bar Sport"]
    assert own_shop.handle.views.shop().name == "Da Ugo"
    assert len(own_shop.handle.views.orders(OrderFilter.UNPAID)) == 1
    own_shop.verify()


def register_a_person(till: RealTill) -> None:
    till.tap("navCustomers", "newCustomer")
    write(till, "formName", "Niccolò")
    write(till, "formSurname", "De Rè")
    till.tap("key_hide", "formSave")
    till.reads("recordName", "De Rè Niccolò")


def register_whoever_pays(till: RealTill) -> None:
    """«Nuovo», with only a name, in the middle of a payment."""
    till.tap("navOrder", "tile_1", "pay", "payer_kind_company", "payer_new")
    write(till, "newCustomerName", "Bar Sport")
    till.tap("key_enter")
    till.reads("payerName", "Bar Sport")
    till.tap("leaveUnpaid")
    till.reads("doneTab", "12,50 €", "amount")


def find_by_writing(till: RealTill) -> None:
    till.tap("navCustomers", "kind_person")
    write(till, "registry_search", "verd")
    assert in_time(lambda: not till.shows("customer_2"))
    till.tap("key_hide", "customer_1")
    till.reads("recordName", "Verdi Anna")


def rename_the_shop(till: RealTill) -> None:
    till.tap("navSettings", "subject_shop", "shopName")
    while till.ask("read", "shopName"):
        till.tap("key_backspace")
    write(till, "shopName", "Da Ugo")
    till.tap("key_hide", "keepShopName")
    assert in_time(lambda: not till.ask("read", "keepShopName", "enabled"))

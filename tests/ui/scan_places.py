"""Every place of the till where a scan may come in between, with what stands there meanwhile."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt

from tests.ui.scanned_codes import ANNAS, LINK

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.ui.open_till import OpenTill

    Place = Callable[[OpenTill], Callable[[], object]]


def amount_of_a_payment(till: OpenTill) -> Callable[[], object]:
    till.order("Caffè")
    till.tap("pay")
    choose(till, ANNAS)
    till.screen.type("12")
    return lambda: (amount(till, "paymentEntry"), till.text("payerName"), till.text("ticketTotal"))


def search_of_a_payment(till: OpenTill) -> Callable[[], object]:
    till.order("Caffè")
    till.tap("pay")
    till.screen.type("ros")
    return lambda: till.text("payer_search")


def name_of_a_new_payer(till: OpenTill) -> Callable[[], object]:
    till.order("Caffè")
    till.tap("pay", "payer_new")
    till.screen.type("Pia")
    return lambda: till.text("newCustomerName")


def amount_of_a_top_up(till: OpenTill) -> Callable[[], object]:
    annas_record(till)
    till.tap("addCredit")
    till.screen.type("1250")
    return lambda: amount(till, "topUpAmount")


def note_of_a_top_up(till: OpenTill) -> Callable[[], object]:
    annas_record(till)
    till.tap("addCredit", "topUpKeypad_5", "topUpNote")
    till.screen.type("auguri")
    return lambda: (amount(till, "topUpAmount"), till.text("topUpNote"))


def doubt_about_a_top_up(till: OpenTill) -> Callable[[], object]:
    annas_record(till)
    till.tap("addCredit")
    till.screen.type("50000")
    till.tap("topUpWith_cash")
    till.screen.find("topUpDoubt_confirm").forceActiveFocus()
    return lambda: till.screen.get("topUpDoubt", "after")


def amount_of_a_settlement(till: OpenTill) -> Callable[[], object]:
    anna = till.shop.handle.views.customer_by_token(ANNAS)
    assert anna is not None
    tab = till.shop.tab(anna.customer, 800)
    annas_record(till)
    till.tap(f"tab_{tab.id}", "payTicked")
    till.screen.type("1000")
    return lambda: amount(till, "settleAmount")


def quantity_of_an_article(till: OpenTill) -> Callable[[], object]:
    till.order("Caffè")
    article = till.selling.ticket_vm.ticket.lines[0].article_id
    till.tap(f"line_{article}_quantity")
    till.screen.type("12")
    return lambda: (amount(till, "quantityEntry"), till.text("ticketTotal"))


def search_of_the_registry(till: OpenTill) -> Callable[[], object]:
    till.tap("navCustomers")
    till.screen.type("ros")
    return lambda: till.text("registry_search")


def name_in_the_form(till: OpenTill) -> Callable[[], object]:
    annas_record(till)
    till.tap("editCustomer", "formNote")
    till.screen.type("sconto")
    return lambda: (till.text("formName"), till.text("formNote"))


def name_of_the_shop(till: OpenTill) -> Callable[[], object]:
    till.tap("navSettings", "subject_shop", "shopName")
    till.screen.type(" nuovo")
    return lambda: till.text("shopName")


def search_of_who_orders(till: OpenTill) -> Callable[[], object]:
    till.order("Caffè")
    till.tap("ticketCustomer")
    till.screen.type("ros")
    return lambda: till.text("customers_search")


def tiles_of_the_order(till: OpenTill) -> Callable[[], object]:
    till.order("Caffè")
    till.screen.find(till.tile("Cornetto")).forceActiveFocus()
    return lambda: till.text("ticketTotal")


def button_that_pays(till: OpenTill) -> Callable[[], object]:
    till.order("Caffè")
    till.screen.find("pay").forceActiveFocus()
    return lambda: (till.text("ticketTotal"), till.screen.shows("paymentEntry"))


PLACES: Final = (
    amount_of_a_payment,
    search_of_a_payment,
    name_of_a_new_payer,
    amount_of_a_top_up,
    note_of_a_top_up,
    doubt_about_a_top_up,
    amount_of_a_settlement,
    quantity_of_an_article,
    search_of_the_registry,
    name_in_the_form,
    name_of_the_shop,
    search_of_who_orders,
    tiles_of_the_order,
    button_that_pays,
)
"""Where a scan may come in between."""
FINISHED_FIRST: Final = (
    amount_of_a_top_up,
    note_of_a_top_up,
    doubt_about_a_top_up,
    amount_of_a_settlement,
    quantity_of_an_article,
    name_in_the_form,
)
"""What is about something or somebody else: there a scan only says so."""


def annas_record(till: OpenTill) -> None:
    till.tap("navCustomers")
    choose(till, ANNAS)
    assert till.text("recordName") == "Rossi Anna"


def choose(till: OpenTill, token: str) -> None:
    till.screen.scan(LINK + token + "\r")
    till.screen.press(Qt.Key.Key_Shift)


def amount(till: OpenTill, name: str) -> str:
    return str(till.screen.get(name, "amount"))


def is_taken(place: Place) -> bool:
    return place not in FINISHED_FIRST


def name_of(place: object) -> str:
    return getattr(place, "__name__", str(place))

"""Wherever the cashier is, a scan selects its customer or says a sentence, and writes nothing."""

from __future__ import annotations

from itertools import cycle
from typing import TYPE_CHECKING, Final

import pytest
from PySide6.QtCore import Qt

from pos_app.desktop.burst import LINK_BEGUN_MS
from pos_app.desktop.scanner import Scanner
from tests.ui.open_till import OpenTill, open_till
from tests.viewmodels.inline_jobs import HeldJobs

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from pos_app.domain.customers import Customer
    from tests.shop import ShopStory
    from tests.ui.screen import Screen

    Place = Callable[[OpenTill], Callable[[], object]]

ANNAS, LUCAS, REVOKED = "7" * 26, "8" * 26, "9" * 26
LINK: Final = "HTTPS://SALDO.LOCAL/S/"
NOT_OURS: Final = {
    "an unknown code": LINK + "A" * 26 + "\r",
    "a revoked code": LINK + REVOKED + "\r",
    "another shop's code": f"HTTPS://ALTRO.BAR/S/{LUCAS}\r",
    "half a code": LINK + LUCAS[:9] + "\r",
    "the other half": LUCAS[:14] + "\r",
    "two codes in one": LINK + LUCAS + LINK + LUCAS + "\r",
    "a package": "8001234567890\r",
    "a script": "javascript:alert(1)\r",
}
OURS: Final = {
    "a scanner": (LINK + LUCAS + "\r", 8),
    "a slow scanner": (LINK + LUCAS + "\r", 100),
    "one without Enter": (LINK + LUCAS, 8),
    "one with two Enters": (LINK + LUCAS + "\r\r", 8),
    "an Italian keyboard": (f"HTTPSç--SALDO.LOCAL-S-{LUCAS}\r", 8),
    "capitals locked": ((LINK + LUCAS).lower() + "\r", 8),
}


@pytest.fixture
def anna(file_shop: ShopStory) -> Customer:
    return with_code(file_shop, file_shop.customer("Anna", "Rossi", credit=2000), ANNAS)


@pytest.fixture
def luca(file_shop: ShopStory) -> Customer:
    return with_code(file_shop, file_shop.customer("Luca", "Verdi", credit=5000), LUCAS)


@pytest.fixture
def till(screen: Screen, file_shop: ShopStory, anna: Customer, luca: Customer) -> OpenTill:
    assert anna.id != luca.id
    old = file_shop.customer("Ugo", "Neri")
    with_code(file_shop, old, REVOKED)
    file_shop.handle.store.write(lambda work: work.revoke_tokens(old.id))
    return with_scanner(open_till(screen, file_shop, Caffè=130, Cornetto=150))


def with_code(shop: ShopStory, customer: Customer, token: str) -> Customer:
    shop.handle.store.write(lambda work: work.keep_token(customer.id, token))
    return customer


def with_scanner(till: OpenTill) -> OpenTill:
    Scanner(till.screen.window).scanned.connect(till.app.scan)
    return till


# --- The places, each with what stands there while the scanner reads ---


def amount_of_a_payment(till: OpenTill) -> Callable[[], object]:
    till.order("Caffè")
    till.tap("pay", "payer_list")
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


def said(till: OpenTill) -> str:
    return till.text("asideText") if till.screen.shows("asideText") else ""


def forget(till: OpenTill) -> None:
    """Let the last sentence go."""
    assert till.app.around is not None
    till.app.around.notices.interject("")


def booked(shop: ShopStory) -> int:
    return len(list(shop.handle.views.statement(1, limit=100)))


# --- What happens ---


def is_taken(place: Place) -> bool:
    return place not in FINISHED_FIRST


def name_of(place: object) -> str:
    return getattr(place, "__name__", str(place))


@pytest.mark.parametrize("place", PLACES, ids=name_of)
def test_a_code_that_is_nobodys_is_told_and_changes_nothing(
    till: OpenTill, file_shop: ShopStory, qtbot: QtBot, place: Place
) -> None:
    stands = at_rest(till, place, qtbot)
    before, entries, focused = stands(), booked(file_shop), till.screen.focused()

    for name, code in NOT_OURS.items():
        forget(till)
        till.screen.scan(code)
        qtbot.waitUntil(lambda: said(till) != "")
        assert stands() == before, name

    assert till.screen.focused() == focused
    assert booked(file_shop) == entries


@pytest.mark.parametrize("place", FINISHED_FIRST, ids=name_of)
def test_what_is_open_for_one_customer_is_never_switched_to_another(
    till: OpenTill, file_shop: ShopStory, qtbot: QtBot, place: Place
) -> None:
    stands = at_rest(till, place, qtbot)
    before, entries = stands(), booked(file_shop)

    for name, (code, gap_ms) in OURS.items():
        forget(till)
        till.screen.scan(code, gap_ms=gap_ms)
        qtbot.waitUntil(lambda: "non è cambiato nulla" in said(till))
        assert stands() == before, name

    assert booked(file_shop) == entries


@pytest.mark.parametrize(
    ("place", "scanner"),
    list(zip(filter(is_taken, PLACES), cycle(OURS), strict=False)),
    ids=name_of,
)
def test_a_customers_code_selects_them_and_nothing_is_typed_or_pressed(
    till: OpenTill, file_shop: ShopStory, qtbot: QtBot, place: Place, scanner: str
) -> None:
    at_rest(till, place, qtbot)
    entries = booked(file_shop)
    code, gap_ms = OURS[scanner]

    till.screen.scan(code, gap_ms=gap_ms)

    qtbot.waitUntil(lambda: chosen(till) == "Verdi Luca")
    assert said(till) == ""
    assert booked(file_shop) == entries


@pytest.mark.parametrize("scanner", OURS)
def test_the_amount_that_was_typed_stands_after_the_scan(
    till: OpenTill, qtbot: QtBot, scanner: str
) -> None:
    at_rest(till, amount_of_a_payment, qtbot)
    code, gap_ms = OURS[scanner]

    till.screen.scan(code, gap_ms=gap_ms)

    qtbot.waitUntil(lambda: till.text("payerName") == "Verdi Luca")
    assert amount(till, "paymentEntry") == "0,12 €"


def test_with_something_collected_for_one_customer_no_other_takes_over(
    till: OpenTill, qtbot: QtBot
) -> None:
    at_rest(till, amount_of_a_payment, qtbot)
    till.tap("payWithCard")

    till.screen.scan(LINK + LUCAS + "\r")

    qtbot.waitUntil(lambda: "non è cambiato nulla" in said(till))
    assert till.text("payerName") == "Rossi Anna"
    assert till.screen.shows("giveBack_0")


def test_their_own_code_once_more_changes_nothing(till: OpenTill, qtbot: QtBot) -> None:
    at_rest(till, amount_of_a_payment, qtbot)
    till.tap("payWithCard")

    till.screen.scan(LINK + ANNAS + "\r")

    assert said(till) == ""
    assert till.text("payerName") == "Rossi Anna"
    assert till.screen.shows("giveBack_0")


def test_while_a_payment_is_written_down_a_scan_changes_nothing(
    screen: Screen, file_shop: ShopStory, anna: Customer, luca: Customer, qtbot: QtBot
) -> None:
    jobs = HeldJobs()
    till = with_scanner(open_till(screen, file_shop, jobs, Caffè=130))
    till.order("Caffè")
    screen.scan(LINK + ANNAS + "\r")
    till.tap("payTicketWithCredit")
    assert jobs.waiting

    screen.scan(LINK + LUCAS + "\r")

    qtbot.waitUntil(lambda: "non è cambiato nulla" in said(till))
    jobs.run_all()
    assert file_shop.handle.views.balance(anna.id).minor == 2000 - 130
    assert file_shop.handle.views.balance(luca.id).minor == 5000


def test_with_the_tills_own_keyboard_open_a_scan_is_no_text(till: OpenTill, qtbot: QtBot) -> None:
    till.tap("navCustomers", "registry_search")
    qtbot.waitUntil(lambda: till.screen.shows("key_a"))
    till.tap("key_a")

    till.screen.scan("8001234567890\r")
    qtbot.waitUntil(lambda: said(till) != "")
    assert till.text("registry_search") == "a"

    till.screen.scan(LINK + LUCAS + "\r")
    qtbot.waitUntil(lambda: chosen(till) == "Verdi Luca")


def at_rest(till: OpenTill, place: Place, qtbot: QtBot) -> Callable[[], object]:
    """Go there, and wait until the last key that was typed has arrived."""
    stands = place(till)
    qtbot.wait(2 * LINK_BEGUN_MS)
    return stands


def chosen(till: OpenTill) -> str:
    """Whom the screen in front shows as chosen."""
    names = ("payerName", "recordName", "ticketCustomerName")
    return next((till.text(name) for name in names if till.screen.shows(name)), "")


TYPED: Final = "8888-8888 8888-8888-8888-8888-88"
"""Luca's code as somebody copies it from below the QR."""


@pytest.mark.parametrize(
    ("ways", "search"),
    [
        (("navCustomers",), "registry_search"),
        (("ticketCustomer",), "customers_search"),
        (("pay",), "payer_search"),
    ],
    ids=["in the registry", "on the order", "in the payment"],
)
def test_a_code_that_is_typed_finds_its_customer_in_every_search(
    till: OpenTill, luca: Customer, qtbot: QtBot, ways: tuple[str, ...], search: str
) -> None:
    till.order("Caffè")
    till.tap(*ways)
    assert till.screen.focused() == search

    till.screen.type(TYPED)
    qtbot.waitUntil(lambda: till.text(search.replace("_search", "_count")) == "1 cliente")
    till.tap(f"customer_{luca.id}")

    qtbot.waitUntil(lambda: chosen(till) == "Verdi Luca")


def test_a_typed_code_that_leads_nowhere_says_so_in_the_list(till: OpenTill, qtbot: QtBot) -> None:
    till.tap("navCustomers")

    till.screen.type("A" * 26)

    qtbot.waitUntil(lambda: "non porta a nulla" in " ".join(till.screen.texts()))
    assert not till.screen.shows("registry_empty_action")

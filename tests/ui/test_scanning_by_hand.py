"""Wherever the cashier is, a scan selects its customer or says a sentence, and writes nothing."""

from __future__ import annotations

from itertools import cycle
from typing import TYPE_CHECKING, Final

import pytest

from pos_app.desktop.burst import LINK_BEGUN_MS
from pos_app.desktop.scanner import Scanner
from tests.ui.open_till import OpenTill, open_till
from tests.ui.scan_places import (
    FINISHED_FIRST,
    PLACES,
    amount,
    amount_of_a_payment,
    is_taken,
    name_of,
)
from tests.ui.scanned_codes import ANNAS, LINK, LUCAS, NOT_OURS, OURS, REVOKED
from tests.viewmodels.inline_jobs import HeldJobs

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from pos_app.domain.customers import Customer
    from tests.shop import ShopStory
    from tests.ui.scan_places import Place
    from tests.ui.screen import Screen


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


def said(till: OpenTill) -> str:
    return till.text("asideText") if till.screen.shows("asideText") else ""


def forget(till: OpenTill) -> None:
    """Let the last sentence go."""
    assert till.app.around is not None
    till.app.around.notices.interject("")


def booked(shop: ShopStory) -> int:
    return len(list(shop.handle.views.statement(1, limit=100)))


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
    till.screen.settle()
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

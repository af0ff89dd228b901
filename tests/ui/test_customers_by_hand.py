"""Fingers and keyboards at the registry, the customer's record and their sheets."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from pos_app.desktop.jobs import QtJobs
from tests.ui.hand import place_of
from tests.ui.open_till import OpenTill, open_till

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from pos_app.domain.customers import Customer
    from tests.shop import ShopStory
    from tests.ui.screen import Screen


def registry(screen: Screen, shop: ShopStory) -> OpenTill:
    till = open_till(screen, shop)
    till.tap("navCustomers")
    return till


def record(screen: Screen, shop: ShopStory, customer: Customer) -> OpenTill:
    till = registry(screen, shop)
    till.tap(f"customer_{customer.id}")
    return till


def test_the_search_has_the_focus_already(
    screen: Screen, file_shop: ShopStory, qtbot: QtBot
) -> None:
    anna = file_shop.customer("Anna", "Verdi")
    luca = file_shop.customer("Luca", "Bianchi")
    registry(screen, file_shop)
    assert screen.focused() == "registry_search"

    screen.type("verd")

    qtbot.waitUntil(lambda: not screen.shows(f"customer_{luca.id}"))
    assert screen.shows(f"customer_{anna.id}")


def test_the_arrows_lead_from_the_search_to_a_customer(
    screen: Screen, file_shop: ShopStory
) -> None:
    file_shop.customer("Anna", "Bianchi")
    luca = file_shop.customer("Luca", "Verdi")
    registry(screen, file_shop)

    screen.press(Qt.Key.Key_Down)
    screen.press(Qt.Key.Key_Down)
    screen.press(Qt.Key.Key_Return)

    assert screen.get("recordName", "text") == "Verdi Luca"
    assert screen.focused() == f"customer_{luca.id}"


def test_the_kind_switch_shows_the_other_registry_and_nobody_chosen(
    screen: Screen, file_shop: ShopStory
) -> None:
    mario = file_shop.customer("Mario", "Bianchi", credit=1000)
    company = file_shop.company("Mario Bianchi srl", credit=7000)
    till = record(screen, file_shop, mario)

    till.tap("kind_company")

    assert screen.shows(f"customer_{company.id}")
    assert not screen.shows(f"customer_{mario.id}")
    assert screen.shows("nobodyOpen")


def test_a_new_customer_needs_a_name_and_enter(screen: Screen, file_shop: ShopStory) -> None:
    till = registry(screen, file_shop)
    till.tap("newCustomer")
    assert screen.focused() == "formName"

    screen.type("Giulia")
    screen.press(Qt.Key.Key_Return)

    assert till.text("recordName") == "Giulia"
    assert not screen.shows("formName")


def test_a_telephone_that_is_there_already_asks_before_entering_twice(
    screen: Screen, file_shop: ShopStory
) -> None:
    anna = file_shop.customer("Anna", "Verdi", phone="333 1")
    till = registry(screen, file_shop)
    till.tap("newCustomer")
    screen.type("Annina")
    screen.find("formPhone").forceActiveFocus()
    screen.type("333 1")
    till.tap("formSave")

    till.tap("formAlike_action")

    assert till.text("recordName") == "Verdi Anna"
    assert screen.get(f"customer_{anna.id}", "selected")


def test_two_overlapping_fingers_type_twelve_cents_to_add(
    screen: Screen, file_shop: ShopStory
) -> None:
    till = record(screen, file_shop, file_shop.customer("Anna"))
    till.tap("addCredit")

    screen.two_fingers("topUpKeypad_1", "topUpKeypad_2")

    assert screen.get("topUpAmount", "amount") == "0,12 €"


def test_the_amount_is_typed_on_a_real_keyboard_too(screen: Screen, file_shop: ShopStory) -> None:
    anna = file_shop.customer("Anna")
    till = record(screen, file_shop, anna)
    till.tap("addCredit")

    screen.type("2500")
    screen.press(Qt.Key.Key_Return)
    assert screen.focused() == "topUpWith_cash"
    screen.press(Qt.Key.Key_Return)

    assert file_shop.balance(anna) == 2500


def test_scenario_8_the_second_confirmation_is_at_another_place(
    screen: Screen, file_shop: ShopStory
) -> None:
    anna = file_shop.customer("Anna")
    till = record(screen, file_shop, anna)
    till.tap("addCredit")
    screen.type("50000")
    ways = [screen.find(f"topUpWith_{way}") for way in ("cash", "card", "bank_transfer")]
    methods = [place_of(way) for way in ways]
    till.tap("topUpWith_cash")

    confirm = place_of(screen.find("topUpDoubt_confirm"))

    assert not any(confirm.intersects(method) for method in methods)
    assert file_shop.balance(anna) == 0
    till.tap("topUpDoubt_confirm")
    assert file_shop.balance(anna) == 50000


def test_annulla_on_the_notice_takes_the_top_up_back(screen: Screen, file_shop: ShopStory) -> None:
    anna = file_shop.customer("Anna", credit=500)
    till = record(screen, file_shop, anna)
    till.tap("addCredit", "topUpQuick_1000", "topUpWith_card")
    assert screen.get("credits", "amount") == "15,00 €"

    till.tap("toast_undo")

    assert screen.get("credits", "amount") == "5,00 €"


def test_over_real_threads_the_box_shows_the_new_credit_at_once(
    screen: Screen, file_shop: ShopStory, qtbot: QtBot
) -> None:
    anna = file_shop.customer("Anna", credit=500)
    jobs = QtJobs()
    screen.scene.afterwards(jobs.close)
    till = open_till(screen, file_shop, jobs)

    till.tap("navCustomers", f"customer_{anna.id}", "addCredit", "topUpQuick_2000")
    till.tap("topUpWith_cash")

    qtbot.waitUntil(lambda: screen.get("credits", "amount") == "25,00 €")
    assert not screen.shows("topUpAmount")


def test_settled_tabs_stay_in_sight_marked_with_credit(
    screen: Screen, file_shop: ShopStory
) -> None:
    anna = file_shop.customer("Anna", credit=5000)
    tab = file_shop.tab(anna, 800)
    till = record(screen, file_shop, anna)

    till.tap(f"tab_{tab.id}", "payTickedWithCredit")

    assert screen.shows(f"tab_{tab.id}_settled")
    assert "Saldato con Credito" in screen.texts()


def test_scenario_15_part_and_part_in_the_sheet(screen: Screen, file_shop: ShopStory) -> None:
    anna = file_shop.customer("Anna", credit=1200)
    for _ in range(2):
        file_shop.tab(anna, 1500)
    till = record(screen, file_shop, anna)
    till.tap("tickAll")
    assert screen.spoken("payTickedWithCredit") == "Paga con Credito, Mancano 18,00 €"

    till.tap("payTicked", "settlePart")
    assert till.text("settleLeft") == "18,00 €"
    till.tap("settleWith_card")

    assert screen.get("settleBeforeAfter", "after") == "0,00 €"
    till.tap("settleFinished")
    assert (file_shop.balance(anna), file_shop.owed(anna)) == (0, 0)
    assert not screen.shows("settleFinished")


def test_gestisci_shows_the_orders_and_the_movements(screen: Screen, file_shop: ShopStory) -> None:
    anna = file_shop.customer("Anna", credit=5000)
    file_shop.pay_with_credit(file_shop.order(1250, anna), anna)
    till = record(screen, file_shop, anna)

    till.tap("manage")
    assert "Pagato con Credito" in screen.texts()
    till.tap("recordPage_movements")
    assert "credito 37,50 €" in screen.texts()
    screen.press(Qt.Key.Key_Escape)

    assert screen.focused() == "registry_search"


def test_the_customer_goes_to_the_order_with_one_tap(screen: Screen, file_shop: ShopStory) -> None:
    anna = file_shop.customer("Anna", "Verdi", credit=5000)
    till = record(screen, file_shop, anna)

    till.tap("useInOrder")

    assert till.app.property("place") == "order"
    assert till.selling.ticket_vm.ticket.customer_id == anna.id


@pytest.mark.parametrize(
    ("name", "spoken"),
    [
        ("addCredit", "Aggiungi Credito"),
        ("printBalance", "Stampa il saldo"),
        ("editCustomer", "Modifica la scheda"),
        ("tickAll", "Tutti"),
        ("credits", "Crediti, 50,00 €"),
    ],
)
def test_a_screen_reader_speaks_as_a_cashier_would(
    screen: Screen, file_shop: ShopStory, name: str, spoken: str
) -> None:
    anna = file_shop.customer("Anna", credit=5000)
    file_shop.tab(anna, 800)

    record(screen, file_shop, anna)

    assert screen.spoken(name).startswith(spoken)


def test_a_tab_is_spoken_with_what_its_tap_does(
    screen: Screen, file_shop: ShopStory, qtbot: QtBot
) -> None:
    anna = file_shop.customer("Anna")
    tab = file_shop.tab(anna, 800)

    record(screen, file_shop, anna)
    # A list makes its rows with its first frame.
    qtbot.waitUntil(lambda: screen.shows(f"tab_{tab.id}"))

    said = screen.spoken(f"tab_{tab.id}")
    assert said.startswith(f"Aggiungi Ordine {tab.id}")
    assert said.endswith("8,00 €")


def test_every_act_of_the_record_can_be_reached_by_tab(
    screen: Screen, file_shop: ShopStory
) -> None:
    anna = file_shop.customer("Anna", credit=5000)
    tab = file_shop.tab(anna, 800)
    record(screen, file_shop, anna)
    reached = set()

    for _ in range(40):
        screen.press(Qt.Key.Key_Tab)
        reached.add(screen.focused())

    assert reached >= {
        "kind_person",
        "newCustomer",
        "registry_search",
        "registry_filter_debit",
        f"customer_{anna.id}",
        "editCustomer",
        "addCredit",
        "printBalance",
        "tickAll",
        f"tab_{tab.id}",
        "manage",
        "useInOrder",
        "navSettings",
    }

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from pos_app.domain.customers import CustomerKind
from pos_app.domain.money import Money
from pos_app.domain.tenders import Method, Tender
from pos_app.services.store_trouble import StoreUnreachable
from pos_app.viewmodels.registry import RegistryVM
from tests.viewmodels.tills import TillStory, seen, shown_rows, till_at

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from pos_app.domain.customers import Customer
    from tests.shop import ShopStory

pytestmark = pytest.mark.usefixtures("qapp")


def registry_at(story: TillStory) -> RegistryVM:
    registry = RegistryVM(story.till, story.around)
    registry.begin()
    return registry


def opened(story: TillStory, customer: Customer) -> RegistryVM:
    registry = registry_at(story)
    if customer.kind is CustomerKind.COMPANY:
        seen(registry, "list").setKind("company")
    seen(registry, "list").choose(customer.id)
    return registry


def test_the_record_shows_credit_tabs_and_the_last_movement(shop: ShopStory) -> None:
    anna = shop.customer("Anna", "Verdi", credit=5000, phone="333 1")
    shop.tab(anna, 1250)

    record = seen(opened(till_at(shop), anna), "record")

    assert seen(record, "name") == "Verdi Anna"
    assert seen(record, "creditText") == "50,00 €"
    assert seen(record, "tabText") == "12,50 €"
    assert "+50,00 €" in seen(record, "lastText")


def test_scenario_18_persona_and_azienda_never_mix(shop: ShopStory) -> None:
    shop.customer("Mario", "Bianchi", credit=1000)
    company = shop.company("Mario Bianchi srl", credit=7000)
    shop.tab(company, 900)
    registry = registry_at(till_at(shop))
    people = seen(registry, "list")
    rows = seen(people, "rows")
    assert shown_rows(rows, "customerName", "creditText", "tabText") == [
        ("Bianchi Mario", "10,00 €", "")
    ]

    people.setKind("company")

    assert shown_rows(rows, "customerName", "creditText", "tabText") == [
        ("Mario Bianchi srl", "70,00 €", "9,00 €")
    ]


def test_scenario_18_switching_the_kind_clears_the_chosen_customer(shop: ShopStory) -> None:
    mario = shop.customer("Mario", "Bianchi", credit=1000)
    registry = opened(till_at(shop), mario)
    assert seen(seen(registry, "record"), "customerId") == mario.id

    seen(registry, "list").setKind("company")

    assert seen(seen(registry, "record"), "customerId") == 0
    assert seen(seen(registry, "list"), "chosenId") == 0


def test_the_story_says_what_is_owed_of_an_order_left_partly_unpaid(shop: ShopStory) -> None:
    anna = shop.customer("Anna")
    order = shop.order(1250, anna)
    shop.pay(order, Tender(Method.CASH, Money(500)), Tender(Method.TAB, Money(750)), customer=anna)

    record = seen(opened(till_at(shop), anna), "record")

    assert shown_rows(seen(record, "tabs"), "owedText") == [("7,50 €",)]
    assert shown_rows(seen(record, "story"), "totalText", "stateText") == [
        ("7,50 €", "Left unpaid")
    ]


def test_the_story_marks_tabs_that_were_settled_with_credit(shop: ShopStory) -> None:
    anna = shop.customer("Anna", credit=5000)
    tab = shop.tab(anna, 1250)
    shop.tab(anna, 800)
    shop.settle(anna, tab)

    story = seen(seen(opened(till_at(shop), anna), "record"), "story")

    assert shown_rows(story, "totalText", "stateText", "stateTone") == [
        ("8,00 €", "Left unpaid", "due"),
        ("12,50 €", "Settled with Credit", "credit"),
    ]


def test_the_movements_carry_the_balance_after_each(shop: ShopStory) -> None:
    anna = shop.customer("Anna", credit=5000)
    shop.pay_with_credit(shop.order(1250, anna), anna)

    movements = seen(seen(opened(till_at(shop), anna), "record"), "movements")

    assert shown_rows(movements, "amountText", "balanceText", "isIncoming") == [
        ("\N{MINUS SIGN}12,50 €", "37,50 €", False),
        ("+50,00 €", "50,00 €", True),
    ]


def test_long_stories_come_a_page_at_a_time(file_shop: ShopStory) -> None:
    anna = file_shop.customer("Anna")
    for _ in range(52):
        file_shop.top_up(anna, 100)
    registry = opened(till_at(file_shop), anna)
    movements = seen(seen(registry, "record"), "movements")
    assert movements.rowCount() == 50

    movements.fetchMore(movements.index(-1))

    assert movements.rowCount() == 52
    assert shown_rows(movements, "balanceText")[-1] == ("1,00 €",)


@pytest.mark.parametrize(
    ("story", "read"), [("story", "customer_orders"), ("movements", "statement")]
)
def test_a_page_that_could_not_be_read_says_why_and_is_asked_for_again(
    file_shop: ShopStory, monkeypatch: pytest.MonkeyPatch, story: str, read: str
) -> None:
    anna = file_shop.customer("Anna")
    for _ in range(52):
        file_shop.pay(file_shop.order(100, anna), customer=anna)
        file_shop.top_up(anna, 100)
    till = till_at(file_shop)
    record = seen(opened(till, anna), "record")
    rows = seen(record, story)
    with monkeypatch.context() as broken:
        broken.setattr(type(till.till.views), read, _unreachable)
        rows.fetchMore(rows.index(-1))
    assert seen(record, "trouble")
    assert rows.rowCount() == 50

    record.retry()

    assert rows.rowCount() == 52
    assert seen(record, "trouble") == ""


def test_a_name_alone_enters_a_customer_and_opens_the_record(shop: ShopStory) -> None:
    registry = registry_at(till_at(shop))
    form = seen(registry, "form")
    registry.enterNew()
    form.write("name", "Giulia")

    form.save()

    assert not seen(form, "isOpen")
    assert seen(seen(registry, "record"), "name") == "Giulia"


def test_what_was_searched_in_vain_is_the_new_name(qtbot: QtBot, shop: ShopStory) -> None:
    registry = registry_at(till_at(shop))
    people = seen(registry, "list")
    people.setKind("company")
    people.search("Forno Rossi")
    qtbot.waitUntil(lambda: seen(people, "emptyState") == "noResult")

    registry.enterNew()

    assert seen(seen(registry, "form"), "name") == "Forno Rossi"
    assert seen(seen(registry, "form"), "isCompany")


def test_without_a_name_nothing_can_be_saved(shop: ShopStory) -> None:
    registry = registry_at(till_at(shop))
    registry.enterNew()
    seen(registry, "form").write("name", "   ")

    assert not seen(seen(registry, "form"), "canSave")


def test_the_same_telephone_may_be_the_same_customer(shop: ShopStory) -> None:
    anna = shop.customer("Anna", "Verdi", phone="333 123")
    registry = registry_at(till_at(shop))
    form = seen(registry, "form")
    registry.enterNew()
    form.write("name", "Anna V.")
    form.write("phone", "333 123")

    form.save()

    assert "Verdi Anna" in seen(form, "alikeText")
    form.goToExisting()
    assert seen(seen(registry, "record"), "customerId") == anna.id


def test_somebody_else_with_the_same_telephone_can_be_entered_anyway(shop: ShopStory) -> None:
    shop.customer("Anna", "Verdi", phone="333 123")
    registry = registry_at(till_at(shop))
    form = seen(registry, "form")
    registry.enterNew()
    form.write("name", "Luca")
    form.write("phone", "333 123")
    form.save()

    form.saveAnyway()

    assert seen(seen(registry, "record"), "name") == "Luca"
    assert shop.handle.views.count_customers(CustomerKind.PERSON) == 2


def test_a_card_number_in_a_note_is_refused_with_the_reason(shop: ShopStory) -> None:
    registry = registry_at(till_at(shop))
    form = seen(registry, "form")
    registry.enterNew()
    form.write("name", "Anna")
    form.write("note", "carta 4111 1111 1111 1111")

    form.save()

    assert seen(form, "isOpen")
    assert "card number" in seen(form, "trouble")


def test_a_record_is_put_right(shop: ShopStory) -> None:
    anna = shop.customer("Ana", phone="333 1")
    registry = opened(till_at(shop), anna)
    form = seen(registry, "form")
    registry.edit()
    form.write("name", "Anna")

    form.save()

    assert seen(seen(registry, "record"), "name") == "Anna"
    assert "333 1" in seen(seen(registry, "record"), "detail")


def test_a_record_that_another_till_changed_is_opened_again_as_it_is_now(shop: ShopStory) -> None:
    anna = shop.customer("Ana", phone="333 1")
    here, there = (opened(till_at(shop), anna) for _ in range(2))
    for till in (here, there):
        till.edit()
    form, other = seen(here, "form"), seen(there, "form")
    other.write("phone", "333 2")
    other.save()

    form.write("name", "Anna")
    form.save()
    assert seen(form, "trouble") == "The record was changed at another till. Open it again."
    form.close()
    here.edit()
    form.write("name", "Anna")
    form.save()

    assert not seen(form, "isOpen")
    card = shop.handle.views.customer(anna.id)
    assert card is not None
    assert (card.customer.name, card.customer.phone) == ("Anna", "333 2")


def test_managing_needs_somebody_who_is_open(shop: ShopStory) -> None:
    anna = shop.customer("Anna")
    registry = registry_at(till_at(shop))
    registry.manage()
    assert not seen(registry, "isManaging")

    seen(registry, "list").choose(anna.id)
    registry.manage()

    assert seen(registry, "isManaging")


def test_the_customer_is_taken_along_to_the_order(qtbot: QtBot, shop: ShopStory) -> None:
    anna = shop.customer("Anna")
    registry = opened(till_at(shop), anna)

    with qtbot.waitSignal(registry.useInOrderWanted) as wanted:
        registry.useInOrder()

    assert wanted.args == [anna.id]


def test_the_printer_icon_queues_one_slip_however_fast_it_is_tapped(shop: ShopStory) -> None:
    anna = shop.customer("Anna", credit=1000)
    story = till_at(shop)
    record = seen(opened(story, anna), "record")

    record.printBalance()

    assert len(story.till.spool.waiting()) == 1
    assert len(story.wake_ups) == 1


def _unreachable(*_: object, **__: object) -> None:
    raise StoreUnreachable

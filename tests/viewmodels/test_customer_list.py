from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from pos_app.services.store_trouble import StoreDamaged
from pos_app.viewmodels.customer_search import PAGE
from tests.viewmodels.listed_customers import list_at, names, search
from tests.viewmodels.tills import seen, shown_rows, till_at
from tests.viewmodels.troubled_jobs import HeldReader

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from pos_app.viewmodels.customer_list import CustomerListVM
    from tests.shop import ShopStory


pytestmark = pytest.mark.usefixtures("qapp")


def test_nothing_is_read_before_the_list_is_shown(shop: ShopStory) -> None:
    shop.customer("Anna")

    listed = list_at(till_at(shop))

    assert names(listed) == []
    assert seen(listed, "emptyState") == ""


def test_persons_stand_in_the_order_of_a_registry(people: CustomerListVM) -> None:
    assert names(people) == ["Bianchi Luca", "Bianchi Mario", "Verdi Anna"]


def test_a_row_says_who_it_is_and_what_they_hold_and_owe(people: CustomerListVM) -> None:
    rows = shown_rows(seen(people, "rows"), "initials", "creditText", "tabText", "hasCredit")

    assert rows[0] == ("BL", "0,00 €", "8,00 €", False)
    assert rows[2] == ("VA", "12,50 €", "", True)


def test_typing_finds_whose_words_begin_so(qtbot: QtBot, people: CustomerListVM) -> None:
    search(qtbot, people, "bian lu")

    assert names(people) == ["Bianchi Luca"]


def test_the_search_waits_until_the_typing_pauses(people: CustomerListVM) -> None:
    people.search("verdi")

    assert names(people) == ["Bianchi Luca", "Bianchi Mario", "Verdi Anna"]


def test_only_who_owes(people: CustomerListVM) -> None:
    people.filterBy("debit")

    assert names(people) == ["Bianchi Luca"]


def test_only_who_holds_credit(people: CustomerListVM) -> None:
    people.filterBy("credit")

    assert names(people) == ["Verdi Anna"]


def test_the_count_says_how_many_are_registered(people: CustomerListVM) -> None:
    assert seen(people, "countText").startswith("3 ")


def test_a_search_without_result_offers_the_next_act(qtbot: QtBot, people: CustomerListVM) -> None:
    search(qtbot, people, "nessuno")

    assert seen(people, "emptyState") == "noResult"


def test_an_empty_registry_says_so(shop: ShopStory) -> None:
    listed = list_at(till_at(shop))

    listed.begin()

    assert seen(listed, "emptyState") == "nobody"


def test_enter_chooses_the_only_one_who_was_found(qtbot: QtBot, people: CustomerListVM) -> None:
    search(qtbot, people, "verdi")

    with qtbot.waitSignal(people.customerChosen):
        people.chooseOnly()


def test_enter_chooses_nobody_among_several(people: CustomerListVM) -> None:
    people.chooseOnly()

    assert seen(people, "chosenId") == 0


@pytest.mark.parametrize("is_slow", [False, True], ids=["at once", "when it takes long"])
def test_enter_chooses_nobody_while_somebody_else_is_being_searched(
    qtbot: QtBot, shop: ShopStory, *, is_slow: bool
) -> None:
    shop.customer("Anna", "Verdi")
    luca = shop.customer("Luca", "Bianchi")
    late = HeldReader()
    people = list_at(till_at(shop, late))
    search(qtbot, people, "verdi")
    late.answer_questions()
    assert names(people) == ["Verdi Anna"]

    search(qtbot, people, "bianchi")
    if is_slow:
        qtbot.waitUntil(lambda: "Searching" in seen(people, "countText"))
    people.chooseOnly()
    assert seen(people, "chosenId") == 0

    late.answer_questions()
    people.chooseOnly()
    assert seen(people, "chosenId") == luca.id


def test_a_top_up_shows_in_the_list_at_once(shop: ShopStory) -> None:
    anna = shop.customer("Anna")
    story = till_at(shop)
    listed = list_at(story)
    listed.begin()
    shop.top_up(anna, 2000)

    story.around.news.customerTouched.emit(anna.id)

    assert shown_rows(seen(listed, "rows"), "creditText") == [("20,00 €",)]


def test_scrolling_to_the_end_brings_the_next_page(file_shop: ShopStory) -> None:
    for number in range(PAGE + 3):
        file_shop.customer(f"Cliente {number:03}")
    listed = list_at(till_at(file_shop))
    listed.begin()
    rows = seen(listed, "rows")
    assert rows.rowCount() == PAGE

    rows.fetchMore(rows.index(-1))

    assert names(listed) == [f"Cliente {number:03}" for number in range(PAGE + 3)]
    assert not rows.canFetchMore(rows.index(-1))


def test_the_end_of_the_old_list_brings_nobody_while_the_next_search_takes_long(
    qtbot: QtBot, shop: ShopStory, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("pos_app.viewmodels.customer_search.PAGE", 1)
    shop.customer("Anna", "Bianchi")
    shop.customer("Luca", "Verdi", credit=500)
    late = HeldReader()
    people = list_at(till_at(shop, late))
    people.begin()
    late.answer_questions()
    assert names(people) == ["Bianchi Anna"]

    people.filterBy("credit")
    qtbot.waitUntil(lambda: "Searching" in seen(people, "countText"))
    rows = seen(people, "rows")
    rows.fetchMore(rows.index(-1))
    late.answer_questions()

    assert names(people) == ["Verdi Luca"]


def test_another_language_writes_the_amounts_its_own_way(shop: ShopStory) -> None:
    shop.customer("Anna", credit=1250)
    story = till_at(shop)
    listed = list_at(story)
    listed.begin()

    story.around.speech.speak("en")

    assert shown_rows(seen(listed, "rows"), "creditText") == [("€12.50",)]


def test_searching_is_said_only_when_it_takes_long(qtbot: QtBot, shop: ShopStory) -> None:
    story = till_at(shop, HeldReader())
    listed = list_at(story)

    listed.begin()
    assert "Searching" not in seen(listed, "countText")
    qtbot.waitUntil(lambda: "Searching" in seen(listed, "countText"))


def test_an_answer_about_the_registry_that_was_left_does_not_bring_it_back(
    shop: ShopStory,
) -> None:
    shop.company("Studio Verdi")
    late = HeldReader()
    story = till_at(shop, late)
    people = list_at(story)
    people.begin()
    people.setKind("company")

    late.answer_questions()

    assert seen(people, "kind") == "company"
    assert names(people) == ["Studio Verdi"]


def test_a_list_that_is_read_again_does_not_move_under_the_finger(
    people: CustomerListVM,
) -> None:
    moved: list[str] = []
    seen(people, "rows").modelReset.connect(lambda: moved.append("all of them"))

    people.retry()

    assert len(names(people)) == 3
    assert moved == []


def test_a_book_that_is_damaged_inside_says_so_where_the_customers_would_be(
    shop: ShopStory, monkeypatch: pytest.MonkeyPatch
) -> None:
    story = till_at(shop)
    people = list_at(story)

    def is_damaged(*_asked: object, **_more: object) -> None:
        raise StoreDamaged("/srv/shop.saldo")

    with monkeypatch.context() as broken:
        broken.setattr(type(story.till.views), "customers", is_damaged)
        people.begin()

    assert seen(people, "isTroubled") is True
    said = seen(people, "troubleText")
    assert said == "The book is damaged: /srv/shop.saldo. Restore the last backup."
    people.retry()
    assert (seen(people, "isTroubled"), seen(people, "troubleText")) == (False, "")


def test_nobody_of_the_registry_that_was_left_can_be_tapped_while_the_other_is_read(
    shop: ShopStory,
) -> None:
    shop.customer("Anna", "Verdi")
    shop.company("Studio Verdi")
    late = HeldReader()
    people = list_at(till_at(shop, late))
    people.begin()
    late.answer_questions()
    assert names(people) == ["Verdi Anna"]

    people.setKind("company")

    assert names(people) == []
    assert (seen(people, "countText"), seen(people, "emptyState")) == ("", "")
    late.answer_questions()
    assert names(people) == ["Studio Verdi"]
    assert seen(people, "countText").startswith("1 ")

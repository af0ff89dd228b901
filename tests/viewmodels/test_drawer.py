"""The drawer opens by hand for a reason, and whoever looks sees who opened it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from pos_app.domain.desk import Permission
from pos_app.domain.money import Money
from pos_app.domain.slip_document import SlipKind
from pos_app.domain.tenders import Method, Tender
from pos_app.services.pay import pay
from pos_app.services.print_queue import OWN_PRINTER, PrintLevel
from pos_app.viewmodels.drawer import DrawerVM
from pos_app.viewmodels.till import TillHabits
from pos_app.viewmodels.undo import Undo
from tests.viewmodels.tills import TillStory, seen, shown_rows, till_at

if TYPE_CHECKING:
    from tests.shop import ShopStory

pytestmark = pytest.mark.usefixtures("qapp")

WITH_PRINTER = TillHabits(opens_drawer=True, printers=(OWN_PRINTER,))


def drawer_at(story: TillStory) -> DrawerVM:
    drawer = DrawerVM(story.till, story.around.speech, story.around.sentences)
    drawer.begin()
    return drawer


def shown(drawer: DrawerVM) -> list[tuple[object, ...]]:
    return shown_rows(seen(drawer, "openings"), "title", "stateText")


def test_opening_by_hand_takes_a_reason_and_wakes_the_printer(shop: ShopStory) -> None:
    story = till_at(shop, habits=WITH_PRINTER)
    drawer = drawer_at(story)

    drawer.ask()
    drawer.open(seen(drawer, "reasons")[0])

    assert shown(drawer) == [("Change money", "Opening")]
    assert not seen(drawer, "asksWhy")
    assert len(story.wake_ups) == 1


def test_leaving_without_a_reason_opens_nothing(shop: ShopStory) -> None:
    drawer = drawer_at(till_at(shop, habits=WITH_PRINTER))

    drawer.ask()
    drawer.leave()

    assert (shown(drawer), seen(drawer, "asksWhy")) == ([], False)


def test_the_record_tells_cash_from_openings_by_hand(shop: ShopStory) -> None:
    story = till_at(shop, habits=WITH_PRINTER)
    command = shop.paying(shop.order(1250), Tender(Method.CASH, Money(1250)))
    pay(shop.counter, replace(command, open_drawer=True))
    drawer = drawer_at(story)

    assert shown(drawer) == [("Payment in cash, operation 1", "Opening")]
    [(subtitle,)] = shown_rows(seen(drawer, "openings"), "subtitle")
    assert str(subtitle).endswith("· Titolare")


@pytest.mark.parametrize(
    ("sha256", "said"), [("", "Stayed shut"), ("0" * 64, "Perhaps opened")], ids=["never", "sent"]
)
def test_a_pulse_that_was_given_up_says_what_is_known(
    shop: ShopStory, sha256: str, said: str
) -> None:
    story = till_at(shop, habits=WITH_PRINTER)
    drawer = drawer_at(story)
    drawer.open("moneta")
    [pulse] = story.till.spool.waiting()
    if sha256:
        now = datetime.now(UTC)
        taken = story.till.spool.claim(OWN_PRINTER, "test", now, now + timedelta(minutes=1))
        assert taken is not None
        pulse = taken
        story.till.spool.sending(pulse, sha256=sha256, bytes_total=5, process_id="")
    story.till.spool.drop(pulse, "offline", "")

    drawer.refresh()

    assert shown(drawer) == [("moneta", said)]


def test_nobody_saw_the_drawer_open_so_the_record_says_only_that_it_was_told_to(
    shop: ShopStory,
) -> None:
    story = till_at(shop, habits=WITH_PRINTER)
    drawer = drawer_at(story)
    drawer.open("moneta")
    [pulse] = story.till.spool.waiting()
    story.till.spool.printed(pulse, PrintLevel.SENT, "ready")

    drawer.refresh()

    [told] = shown_rows(seen(drawer, "openings"), "stateText", "stateTone")
    assert told == ("Command sent", "credit")


def test_whoever_may_not_is_told_so_beforehand(shop: ShopStory) -> None:
    rights = frozenset(Permission) - {Permission.PAY_OUT}
    helper = shop.handle.floor(lambda floor: floor.operator("Aiuto", rights))
    story = till_at(shop, habits=WITH_PRINTER)
    story.till.desk = replace(shop.desk, operator_id=helper.id)

    drawer = drawer_at(story)

    assert not seen(drawer, "mayOpen")
    assert seen(drawer, "notice").startswith("You may not open the drawer")


def test_a_permission_taken_away_meanwhile_is_told(shop: ShopStory) -> None:
    story = till_at(shop, habits=WITH_PRINTER)
    drawer = drawer_at(story)
    rights = frozenset(Permission) - {Permission.PAY_OUT}
    helper = shop.handle.floor(lambda floor: floor.operator("Aiuto", rights))
    story.till.desk = replace(shop.desk, operator_id=helper.id)

    drawer.open("moneta")

    assert seen(drawer, "notice") == "You may not do this. Ask the manager."
    assert shown(drawer) == []


def test_without_a_printer_there_is_no_drawer_to_open(shop: ShopStory) -> None:
    drawer = drawer_at(till_at(shop))

    assert not seen(drawer, "mayOpen")
    assert "choose one in the settings" in seen(drawer, "notice")


def test_the_pulse_is_no_slip(shop: ShopStory) -> None:
    story = till_at(shop, habits=WITH_PRINTER)
    drawer_at(story).open("moneta")

    assert [job.kind for job in story.till.spool.waiting()] == [SlipKind.DRAWER]
    assert story.till.spool.recent(9) == []


@pytest.mark.parametrize(
    ("habits", "opened"),
    [(WITH_PRINTER, [("Cash given back, operation 2", "Opening")]), (None, [])],
    ids=["wanted", "not wanted"],
)
def test_undo_opens_the_drawer_to_give_the_cash_back(
    shop: ShopStory, habits: TillHabits | None, opened: list[tuple[str, str]]
) -> None:
    story = till_at(shop, habits=habits)
    around = story.around
    loaded = shop.top_up(shop.customer("Anna"), 2000)
    undo = Undo(story.till, around.news, around.notices, around.sentences)
    around.notices.announce("Loaded.", undo.way(loaded.operation.sequence))

    story.follow("undo")

    assert shown(drawer_at(story)) == opened
    assert len(story.wake_ups) == 1

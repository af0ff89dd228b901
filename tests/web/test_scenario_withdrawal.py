"""Acceptance scenario 24, word for word, between a telephone and the manager."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from pos_app.domain.money import Money
from pos_app.domain.refusals import NoCreditLeft
from pos_app.storage.area import StoreAreaViews
from pos_app.web.area import area_app
from pos_app.web.hosts import host_names
from tests.services.till_story import drawer
from tests.services.withdrawal_story import CODE, TOKEN, WithdrawalStory, story_at
from tests.web.test_balance import words_of
from tests.web.visitor import Visitor

if TYPE_CHECKING:
    from pos_app.web.visits import VisitCount
    from tests.shop import ShopStory

PAGE, COMPANYS = f"/S/{TOKEN}", "8" * 26


def test_a_request_is_held_told_and_resolved_once(shop: ShopStory, visits: VisitCount) -> None:
    # Given minimum 10.00:
    story = story_at(shop)
    story.rules(not_reached="Ancora un po’ di pazienza", minimum=Money(1000))
    phone = phone_at(story, visits)

    # with 8.00 the page shows the «not reached» message;
    shop.pay_with_credit(shop.order(2200, story.anna), story.anna)
    said = words_of(phone.get(PAGE).text)
    assert "Credito disponibile 8,00 €" in said
    assert "Ancora un po’ di pazienza" in said
    assert f"{PAGE}/W" not in phone.get(PAGE).text

    # with 15.00 the request is sent once,
    shop.top_up(story.anna, 700)
    key = re.search(r'name="key" value="([0-9a-f-]{36})"', phone.get(PAGE + "/W").text)
    assert key is not None
    form = {"key": key[1], "amount": "15,00", "iban": ""}
    first, again = phone.post(PAGE + "/W", form), phone.post(PAGE + "/W", form)
    assert first.status == again.status == 303
    confirm = first.headers["location"]
    assert phone.post(confirm, {"code": CODE}).status == 303
    assert phone.post(confirm, {"code": CODE}).status == 303
    (row,) = story.desk.open_withdrawals()
    assert row.withdrawal.amount == Money(1500)

    # 15.00 is held,
    assert shop.balance(story.anna) == 0
    assert "Credito disponibile 0,00 €" in words_of(phone.get(PAGE).text)
    with pytest.raises(NoCreditLeft):
        shop.pay_with_credit(shop.order(100, story.anna), story.anna)

    # the manager is told;
    assert story.desk.count_withdrawals() == 1
    letters = [letter.to for letter in story.outbox.due()]
    assert letters.count("titolare@bar.example") == 1

    # approve pays out and books,
    before = drawer(shop)
    story.approve(row.withdrawal.id)
    assert drawer(shop) == before - 1500
    newest, *_ = shop.handle.views.statement(story.anna.id)
    assert (newest.amount, newest.balance_after) == (Money(-1500), Money(0))
    assert story.desk.count_withdrawals() == 0
    shop.verify()


def test_a_no_frees_the_amount(shop: ShopStory, visits: VisitCount) -> None:
    story = story_at(shop)
    asked = story.request(1500)
    assert shop.balance(story.anna) == 1500

    story.reject(asked.id)

    assert shop.balance(story.anna) == 3000
    assert "Credito disponibile 30,00 €" in words_of(phone_at(story, visits).get(PAGE).text)
    shop.verify()


def test_a_role_without_the_right_sees_no_form(shop: ShopStory, visits: VisitCount) -> None:
    story = story_at(shop)
    studio = shop.company("Studio Verdi", credit=9000)
    shop.handle.store.write(lambda work: work.keep_token(studio.id, COMPANYS))
    phone = phone_at(story, visits)

    said = phone.get(f"/S/{COMPANYS}")

    assert said.status == 200
    assert "/W" not in said.text
    assert phone.get(f"/S/{COMPANYS}/W") == phone.get("/S/" + "A" * 26)


def phone_at(story: WithdrawalStory, visits: VisitCount) -> Visitor:
    """A telephone at a shop that can send letters."""
    handle = story.shop.handle
    views = StoreAreaViews(handle.backend, story.shop.clock)
    names = host_names(views.welcome().area_url)
    return Visitor(
        area_app(views, handle.store, names, visits, letters=story.counter, clock=lambda: 0.0)
    )

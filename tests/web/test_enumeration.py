"""Whoever tries out codes learns nothing: not from an answer, not from its work, not from its pace."""

from __future__ import annotations

import random
from dataclasses import replace
from typing import TYPE_CHECKING, Final

import pytest

from pos_app.domain.token import TOKEN_SIGNS
from pos_app.storage.statement import Wire
from pos_app.web.allowance import PER_ADDRESS
from pos_app.web.area import area_app
from pos_app.web.hosts import host_names
from tests.services.withdrawal_story import CODE, story_at
from tests.web.visitor import Visitor, printed_path

if TYPE_CHECKING:
    from pos_app.storage.area import StoreAreaViews
    from pos_app.web.visits import VisitCount
    from tests.shop import ShopStory

UNKNOWN: Final = "/S/" + "A" * 26
TOKEN_START: Final = len("/S/")


@pytest.fixture
def crowd(shop: ShopStory, views: StoreAreaViews, visits: VisitCount) -> Visitor:
    """Telephones all over the world: the limit for all together is never reached."""
    now_s = [0.0]

    def clock() -> float:
        now_s[0] += 1.0
        return now_s[0]

    names = host_names(views.welcome().area_url)
    return Visitor(area_app(views, shop.handle.store, names, visits, clock=clock))


def from_elsewhere(phone: Visitor, number: int) -> Visitor:
    return replace(phone, address=f"198.51.{number // 250}.{number % 250}")


def test_a_neighbour_of_a_good_code_is_nobodys(shop: ShopStory, crowd: Visitor) -> None:
    page = printed_path(shop, shop.customer("Anna", credit=100))
    nowhere = crowd.get(UNKNOWN)
    chance = random.Random(1)

    for number, place in enumerate(range(TOKEN_START, len(page))):
        other = chance.choice([sign for sign in TOKEN_SIGNS if sign != page[place]])
        neighbour = page[:place] + other + page[place + 1 :]
        assert from_elsewhere(crowd, number).get(neighbour) == nowhere


def test_a_code_that_was_taken_back_answers_like_one_that_never_was(
    shop: ShopStory, phone: Visitor
) -> None:
    anna = shop.customer("Anna", credit=100)
    page = printed_path(shop, anna)
    assert phone.get(page).status == 200
    shop.handle.store.write(lambda work: work.revoke_tokens(anna.id))

    for address in (page, page + "/W", page + "/R/1", page + "?before=1-1"):
        assert phone.get(address) == phone.get(UNKNOWN)
    assert phone.post(page + "/R/1", {"key": "x", "text": "x"}) == phone.get(UNKNOWN)


def test_every_bad_code_is_the_same_work_for_the_store(
    shop: ShopStory, phone: Visitor, monkeypatch: pytest.MonkeyPatch
) -> None:
    anna = shop.customer("Anna", credit=100)
    revoked = printed_path(shop, anna)
    shop.handle.store.write(lambda work: work.revoke_tokens(anna.id))
    asked: list[object] = []
    row = Wire.row

    def counted(wire: Wire, statement: object, **values: object) -> object:
        asked.append(statement)
        return row(wire, statement, **values)  # type: ignore[arg-type]

    monkeypatch.setattr(Wire, "row", counted)

    def work_of(path: str) -> list[object]:
        asked.clear()
        assert phone.get(path).status == 404
        return list(asked)

    usual = work_of(UNKNOWN)
    assert usual
    for path in (revoked, "/S/ABC", "/S/" + "a" * 26, "/wp-login.php", UNKNOWN + "?a=1", "/"):
        assert work_of(path) == usual, path


def test_too_many_questions_are_answered_alike_for_good_codes_and_bad(
    shop: ShopStory, phone: Visitor
) -> None:
    page = printed_path(shop, shop.customer())
    for _ in range(PER_ADDRESS):
        phone.get(UNKNOWN)

    slower = phone.get(UNKNOWN)

    assert slower.status == 429
    assert phone.get(page) == slower
    assert phone.get("/wp-login.php") == slower


def test_a_request_of_one_customer_is_not_confirmed_with_the_code_of_another(
    shop: ShopStory, views: StoreAreaViews, visits: VisitCount
) -> None:
    story = story_at(shop)
    luca = shop.customer("Luca", credit=5000, email="luca@casa.example")
    lucas = "6" * 26
    shop.handle.store.write(lambda work: work.keep_token(luca.id, lucas))
    key = "0" * 8 + "-1111-1111-1111-" + "1" * 12
    story.ask(1500, key=key)
    names = host_names(views.welcome().area_url)
    app = area_app(views, shop.handle.store, names, visits, letters=story.counter)
    phone = Visitor(app)

    answer = phone.post(f"/S/{lucas}/W/{key}", {"code": CODE})

    assert answer.status in {404, 422}
    assert story.desk.count_withdrawals() == 0
    assert phone.post(f"/S/{story.token}/W/{key}", {"code": CODE}).status == 303
    assert story.desk.count_withdrawals() == 1

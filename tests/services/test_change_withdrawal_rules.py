"""Who is told of requests, and what the page says of the least sum."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from pos_app.domain.money import Money
from pos_app.domain.refusals import TextNotAccepted
from pos_app.domain.withdrawals import WithdrawalRules
from pos_app.services.change_withdrawal_rules import ChangeWithdrawalRules, change_withdrawal_rules
from pos_app.storage.area import StoreAreaViews
from tests.services.withdrawal_story import WithdrawalStory, story_at

if TYPE_CHECKING:
    from tests.shop import ShopStory

IBAN = "IT60X0542811101000000123456"


@pytest.fixture
def story(shop: ShopStory) -> WithdrawalStory:
    return story_at(shop)


def test_the_manager_is_written_to_at_one_address(story: WithdrawalStory) -> None:
    for written in ("titolare@", "titolare@bar.example, socio@bar.example"):
        with pytest.raises(TextNotAccepted):
            story.rules(mail_to=written)


def test_without_an_address_the_manager_gets_no_letter(story: WithdrawalStory) -> None:
    rules = story.rules(mail_to="", payer_iban=IBAN)
    story.request(1500)

    assert rules.payer_iban == IBAN
    assert [letter.to for letter in story.outbox.due()] == ["anna@casa.example"]
    assert story.desk.withdrawal_rules() == rules
    assert rules != WithdrawalRules()


def test_what_another_till_changed_meanwhile_stays_changed(story: WithdrawalStory) -> None:
    shop, shown = story.shop, story.desk.withdrawal_rules()
    story.rules(companies=True)

    kept = change_withdrawal_rules(
        shop.counter,
        ChangeWithdrawalRules(
            request_id=shop.request_id(),
            desk=shop.desk,
            rules=replace(shown, minimum=Money(500)),
            shown=shown,
        ),
    )

    assert kept == replace(shown, companies=True, minimum=Money(500))
    assert story.desk.withdrawal_rules() == kept


@pytest.mark.parametrize(("minimum", "reaches"), [(1000, True), (5000, False)])
def test_the_page_says_whether_the_minimum_is_reached(
    story: WithdrawalStory, minimum: int, *, reaches: bool
) -> None:
    story.rules(minimum=Money(minimum))

    page = StoreAreaViews(story.shop.handle.backend, story.shop.clock).page(story.token, limit=10)

    assert page is not None
    assert page.may_withdraw
    assert page.reaches_minimum is reaches

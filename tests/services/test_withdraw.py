"""A request for money from the form to the payout, and where it is found afterwards."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from pos_app.domain.money import Money
from pos_app.domain.refusals import (
    CreditTooSmall,
    WithdrawalNotOffered,
    WithdrawalTooSmall,
)
from pos_app.domain.tenders import Method, Tender
from pos_app.domain.withdrawals import WithdrawalState
from tests.services.withdrawal_story import CODE, WithdrawalStory, story_at

if TYPE_CHECKING:
    from tests.shop import ShopStory

IBAN = "IT60X0542811101000000123456"


@pytest.fixture
def story(shop: ShopStory) -> WithdrawalStory:
    return story_at(shop)


class TestScenario24WithdrawalRequest:
    def test_a_request_is_held_at_once_and_the_manager_is_told(
        self, story: WithdrawalStory
    ) -> None:
        found = story.request(1500)

        assert found.state is WithdrawalState.REQUESTED
        assert story.shop.balance(story.anna) == 1500
        assert story.desk.count_withdrawals() == 1
        letters = {letter.to: letter for letter in story.outbox.due()}
        assert CODE in letters["anna@casa.example"].body
        assert "15,00" in letters["titolare@bar.example"].subject
        assert "Anna" not in letters["titolare@bar.example"].body
        story.shop.verify()

    def test_what_is_held_cannot_be_spent(self, story: WithdrawalStory) -> None:
        story.request(2500)
        order = story.shop.order(1000, story.anna)

        with pytest.raises(CreditTooSmall) as refused:
            story.shop.pay(order, Tender(Method.CREDIT, Money(1000)), customer=story.anna)

        assert (refused.value.balance, refused.value.missing) == (Money(500), Money(500))
        story.shop.verify()

    def test_approving_pays_out_of_the_drawer_and_books_it(self, story: WithdrawalStory) -> None:
        paid = story.approve(story.request(1500).id)

        assert paid.withdrawal.state is WithdrawalState.PAID
        assert story.shop.balance(story.anna) == 1500
        (row, *_) = story.shop.handle.views.statement(story.anna.id)
        assert (row.kind, row.amount, row.method) == ("withdrawal", Money(-1500), "cash")
        assert story.desk.count_withdrawals() == 0
        story.shop.verify()

    def test_to_an_iban_the_bank_pays(self, story: WithdrawalStory) -> None:
        story.approve(story.request(1500, IBAN.lower()).id)

        (row, *_) = story.shop.handle.views.statement(story.anna.id)
        assert row.method == "bank_transfer"
        story.shop.verify()

    def test_rejecting_frees_the_amount_and_says_why(self, story: WithdrawalStory) -> None:
        rejected = story.reject(story.request(1500).id)

        assert (rejected.state, rejected.reason) == (WithdrawalState.REJECTED, "passa dalla cassa")
        assert story.shop.balance(story.anna) == 3000
        story.shop.verify()

    def test_under_the_minimum_nothing_can_be_asked_for(self, story: WithdrawalStory) -> None:
        with pytest.raises(WithdrawalTooSmall):
            story.ask(800)

        assert story.outbox.due() == ()

    def test_who_may_not_ask_cannot(self, story: WithdrawalStory) -> None:
        story.rules(persons=False, companies=True)

        with pytest.raises(WithdrawalNotOffered):
            story.ask(1500)


def test_a_request_can_be_found_whatever_became_of_it(story: WithdrawalStory) -> None:
    found = story.request(1500)
    story.reject(found.id)

    row = story.desk.withdrawal(found.id)

    assert row is not None
    assert row.customer_name == "Bianchi Anna"
    assert story.desk.withdrawal(999) is None


def test_a_letter_that_was_sent_leaves_no_words_behind(story: WithdrawalStory) -> None:
    story.ask(1500)
    (letter,) = story.outbox.due()
    story.outbox.failed(letter.key, 60)
    assert story.outbox.due() == ()
    story.shop.clock.at_us += 61_000_000
    assert story.outbox.due()[0].tries == 1

    story.outbox.sent(letter.key)

    assert story.outbox.waiting() == 0
    assert story.outbox.due() == ()


def test_what_was_paid_by_transfer_can_be_looked_up_again(story: WithdrawalStory) -> None:
    transferred = story.request(1000, IBAN)
    story.approve(transferred.id)
    story.approve(story.request(1000).id)

    assert [row.withdrawal.id for row in story.desk.paid_transfers()] == [transferred.id]


def another(shop: ShopStory, number: int) -> WithdrawalStory:
    """One more customer with ten euro and a link."""
    person = shop.customer(f"Cliente {number}", credit=1000, email="x@casa.example")
    token = f"{person.id:026d}"
    shop.handle.store.write(lambda work: work.keep_token(person.id, token))
    return WithdrawalStory(shop, person, token)


def test_whatever_can_be_paid_at_once_can_be_written_again(shop: ShopStory) -> None:
    story = story_at(shop)
    first = story.request(1000, IBAN)
    for number in range(201):
        another(shop, number).request(1000, IBAN)
    asked = [row.withdrawal.id for row in story.desk.open_withdrawals(limit=300)][1:]
    for number in (*asked, first.id):
        story.approve(number)

    listed = [row.withdrawal.id for row in story.desk.paid_transfers()]

    assert listed == [first.id, *reversed(asked)], "the last payout comes first"

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from pos_app.domain.money import Money
from pos_app.domain.refusals import (
    CreditTooSmall,
    EmailNeeded,
    IbanNotAccepted,
    LinkUnknown,
    NotReversible,
    TextNotAccepted,
    TooManyCodes,
    WithdrawalNotOffered,
    WithdrawalPending,
    WithdrawalResolved,
    WithdrawalTooSmall,
)
from pos_app.domain.tenders import Method, Tender
from pos_app.domain.withdrawals import (
    CODE_LIVES_US,
    CODES_WITHIN_US,
    MAX_CODES,
    MAX_TRIES,
    WithdrawalRules,
    WithdrawalState,
)
from pos_app.services.withdraw import Confirmation, approve_withdrawal
from pos_app.storage.area import StoreAreaViews
from tests.services.withdrawal_story import CODE, WithdrawalStory, story_at
from tests.storage.raw import raw

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
        assert "€15" in letters["titolare@bar.example"].subject.replace("15,00 €", "€15")
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


def test_each_request_resolves_once(story: WithdrawalStory) -> None:
    found = story.request(1500)
    story.approve(found.id)

    with pytest.raises(WithdrawalResolved):
        story.approve(found.id)
    with pytest.raises(WithdrawalResolved):
        story.reject(found.id)
    with pytest.raises(WithdrawalResolved):
        story.approve(999)
    story.shop.verify()


def test_a_double_tap_on_approve_pays_once(story: WithdrawalStory) -> None:
    command = story.approving(story.request(1500).id)

    first = approve_withdrawal(story.shop.counter, command)

    assert approve_withdrawal(story.shop.counter, command) == first
    assert story.shop.balance(story.anna) == 1500


def test_the_same_form_sent_twice_is_one_request_with_one_letter(story: WithdrawalStory) -> None:
    story.ask(1500, key="form")
    story.ask(1500, key="form")

    assert len(story.outbox.due()) == 1


def test_a_code_typed_twice_confirms_once(story: WithdrawalStory) -> None:
    key = story.ask(1500)

    assert story.confirm(key) is story.confirm(key) is Confirmation.CONFIRMED
    assert story.shop.balance(story.anna) == 1500


def test_a_wrong_code_is_wrong_and_the_right_one_still_works(story: WithdrawalStory) -> None:
    key = story.ask(1500)

    assert story.confirm(key, "000000") is Confirmation.WRONG
    assert story.shop.balance(story.anna) == 3000
    assert story.confirm(key) is Confirmation.CONFIRMED


def test_after_five_wrong_codes_the_right_one_is_too_late(story: WithdrawalStory) -> None:
    key = story.ask(1500)
    for _ in range(MAX_TRIES):
        assert story.confirm(key, "000000") is Confirmation.WRONG

    assert story.confirm(key) is Confirmation.TOO_LATE


def test_after_a_quarter_of_an_hour_a_code_is_too_late(story: WithdrawalStory) -> None:
    key = story.ask(1500)
    story.shop.clock.at_us += CODE_LIVES_US

    assert story.confirm(key) is Confirmation.TOO_LATE
    assert story.confirm("no such form") is Confirmation.TOO_LATE
    assert story.request(1500).amount == Money(1500)


def test_a_customer_is_sent_five_codes_a_day(story: WithdrawalStory) -> None:
    for number in range(MAX_CODES):
        story.ask(1500, key=f"form of hour {number}")
        story.shop.clock.at_us += CODE_LIVES_US
    with pytest.raises(TooManyCodes) as refused:
        story.ask(1500)
    assert refused.value.limit == len(story.outbox.due()) == MAX_CODES

    story.ask(1500, key="form of hour 0")
    story.shop.clock.at_us += CODES_WITHIN_US - MAX_CODES * CODE_LIVES_US

    assert story.request(1500).amount == Money(1500)


def test_one_request_at_a_time(story: WithdrawalStory) -> None:
    key = story.ask(1500)
    with pytest.raises(WithdrawalPending):
        story.ask(1000)
    story.confirm(key)
    with pytest.raises(WithdrawalPending):
        story.ask(1000)

    story.reject(story.desk.open_withdrawals()[0].withdrawal.id)

    assert story.request(1000).amount == Money(1000)


def test_credit_spent_before_the_code_was_typed_is_not_held(story: WithdrawalStory) -> None:
    key = story.ask(3000)
    order = story.shop.order(1000, story.anna)
    story.shop.pay_with_credit(order, story.anna)

    with pytest.raises(CreditTooSmall):
        story.confirm(key)

    assert story.shop.balance(story.anna) == 2000
    story.shop.verify()


def test_a_wrong_iban_is_refused(story: WithdrawalStory) -> None:
    with pytest.raises(IbanNotAccepted):
        story.ask(1500, "IT60X0542811101000000123457")
    with pytest.raises(IbanNotAccepted):
        story.rules(payer_iban="IT00")


@pytest.mark.parametrize("written", ["mario@", "mario@[x.it", ""])
def test_who_was_entered_with_a_slip_of_the_finger_gets_no_code(
    file_shop: ShopStory, written: str
) -> None:
    story = story_at(file_shop)
    with raw(file_shop.url) as connection:
        connection.execute(f"UPDATE customer SET email = '{written}'")

    with pytest.raises(EmailNeeded):
        story.ask(1500)

    assert story.outbox.due() == ()


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


def test_a_link_that_was_taken_back_asks_for_nothing(story: WithdrawalStory) -> None:
    story.shop.handle.store.write(lambda work: work.revoke_tokens(story.anna.id))

    with pytest.raises(LinkUnknown):
        story.ask(1500)
    with pytest.raises(LinkUnknown):
        story.confirm("form")


def test_a_payout_is_not_taken_back(story: WithdrawalStory) -> None:
    paid = story.approve(story.request(1500).id)

    with pytest.raises(NotReversible):
        story.shop.reverse(paid.operation.sequence)


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


@pytest.mark.parametrize(("minimum", "reaches"), [(1000, True), (5000, False)])
def test_the_page_says_whether_the_minimum_is_reached(
    story: WithdrawalStory, minimum: int, *, reaches: bool
) -> None:
    story.rules(minimum=Money(minimum))

    page = StoreAreaViews(story.shop.handle.backend, story.shop.clock).page(story.token, limit=10)

    assert page is not None
    assert page.may_withdraw
    assert page.reaches_minimum is reaches


def test_what_was_paid_by_transfer_can_be_looked_up_again(shop: ShopStory) -> None:
    story = story_at(shop)
    transferred = story.request(1000, "IT60X0542811101000000123456")
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

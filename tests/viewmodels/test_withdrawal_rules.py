from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from pos_app.domain.money import Money
from tests.viewmodels.area_story import IBAN, AreaStory, area_at
from tests.viewmodels.inline_jobs import HeldJobs
from tests.viewmodels.tills import seen
from tests.viewmodels.troubled_jobs import LosesTheFirstAnswer

if TYPE_CHECKING:
    from pos_app.viewmodels.withdrawal_rules import WithdrawalRulesVM
    from tests.shop import ShopStory

pytestmark = pytest.mark.usefixtures("qapp")


def rules(story: AreaStory) -> WithdrawalRulesVM:
    story.area.show("rules")
    return story.area.rules_vm


def test_who_may_ask_is_switched_at_once(shop: ShopStory) -> None:
    story = area_at(shop)
    vm = rules(story)
    assert (seen(vm, "persons"), seen(vm, "companies")) == (True, False)

    vm.switchTo("persons", False)
    vm.switchTo("companies", True)

    kept = story.asking.desk.withdrawal_rules()
    assert (kept.persons, kept.companies) == (False, True)
    assert (seen(vm, "persons"), seen(vm, "companies")) == (False, True)


def test_a_switch_stays_where_it_is_until_the_book_has_it(shop: ShopStory) -> None:
    jobs = HeldJobs()
    vm = rules(area_at(shop, jobs))

    vm.switchTo("persons", False)

    assert (seen(vm, "persons"), seen(vm, "isBusy")) == (True, True)
    jobs.run_all()
    assert not seen(vm, "persons")


def test_the_minimum_is_typed_like_every_amount(shop: ShopStory) -> None:
    story = area_at(shop)
    vm = rules(story)
    assert seen(vm, "minimumText") == "10,00 €"

    vm.typeMinimum()
    assert (seen(vm, "isTyping"), seen(vm, "canKeepMinimum")) == (True, False)
    for key in "2550":
        vm.key(key)
    assert (seen(vm, "typedText"), seen(vm, "minimumText")) == ("25,50 €", "10,00 €")
    vm.keepMinimum()

    assert not seen(vm, "isTyping")
    assert story.asking.desk.withdrawal_rules().minimum == Money(2550)
    assert seen(vm, "minimumText") == "25,50 €"


def test_leaving_the_keypad_keeps_the_minimum(shop: ShopStory) -> None:
    story = area_at(shop)
    vm = rules(story)
    vm.typeMinimum()
    vm.key("9")

    vm.leaveMinimum()
    vm.keepMinimum()

    assert story.asking.desk.withdrawal_rules().minimum == Money(1000)


def test_texts_are_kept_together_and_the_iban_as_banks_write_it(shop: ShopStory) -> None:
    story = area_at(shop)
    vm = rules(story)
    vm.write("reached", "Ti paghiamo presto.")
    vm.write("not_reached", "Ancora un poco.")
    vm.write("mail_to", "titolare@bar.example")
    vm.write("payer_name", "Bar Centrale")
    vm.write("payer_iban", "it60 x054 2811 1010 0000 0123 456")

    vm.switchTo("companies", True)
    assert story.asking.desk.withdrawal_rules().payer_iban == ""
    vm.keep()

    kept = story.asking.desk.withdrawal_rules()
    assert (kept.reached, kept.not_reached) == ("Ti paghiamo presto.", "Ancora un poco.")
    assert (kept.mail_to, kept.payer_name) == ("titolare@bar.example", "Bar Centrale")
    assert (kept.payer_iban, kept.companies) == (IBAN, True)
    assert seen(vm, "payerIban") == IBAN
    assert not seen(vm, "canKeep")


@pytest.mark.parametrize(
    ("field", "text", "refusal"),
    [
        ("payer_iban", "IT60X0542811101000000123457", "payerIbanRefusal"),
        ("mail_to", "titolare", "mailToRefusal"),
        ("reached", "x" * 201, "reachedRefusal"),
        ("not_reached", "4111 1111 1111 1111", "notReachedRefusal"),
        ("payer_name", "x" * 201, "payerNameRefusal"),
    ],
)
def test_what_is_wrong_is_said_beside_its_field(
    shop: ShopStory, field: str, text: str, refusal: str
) -> None:
    vm = rules(area_at(shop))

    vm.write(field, text)

    assert seen(vm, refusal) != ""
    assert not seen(vm, "canKeep")


def test_an_answer_that_got_lost_is_asked_for_again(shop: ShopStory) -> None:
    story = area_at(shop, LosesTheFirstAnswer(is_carried_out=False))
    vm = rules(story)
    vm.write("reached", "Ciao")

    vm.keep()
    assert seen(vm, "mayRetry")
    assert story.asking.desk.withdrawal_rules().reached == ""
    vm.retry()

    assert story.asking.desk.withdrawal_rules().reached == "Ciao"


@pytest.mark.parametrize("text", ["a@b.it", " a@b.it ", "a.b+c@posta.bar.example", ""])
def test_an_address_that_the_book_takes_can_be_kept(shop: ShopStory, text: str) -> None:
    story = area_at(shop)
    vm = rules(story)
    vm.write("mail_to", "somebody@else.example")
    vm.keep()

    vm.write("mail_to", text)
    assert (seen(vm, "mailToRefusal"), seen(vm, "canKeep")) == ("", True)
    vm.keep()

    assert story.asking.desk.withdrawal_rules().mail_to == text.strip()


@pytest.mark.parametrize("text", ["a", "a@b", "@b.it", "a b@c.it", "a@.it.", "a@b.", "è@b.it"])
def test_an_address_that_the_book_refuses_says_so_beside_its_field(
    shop: ShopStory, text: str
) -> None:
    vm = rules(area_at(shop))

    vm.write("mail_to", text)

    assert seen(vm, "mailToRefusal") == "This is no e-mail address."
    assert not seen(vm, "canKeep")


def test_what_was_typed_is_still_there_after_a_look_elsewhere(shop: ShopStory) -> None:
    story = area_at(shop)
    vm = rules(story)
    vm.write("reached", "Ti paghiamo presto.")

    story.area.show("page")
    story.asking.rules(companies=True)
    story.area.show("rules")

    assert (seen(vm, "reached"), seen(vm, "companies")) == ("Ti paghiamo presto.", True)
    assert seen(vm, "canKeep")


def test_a_switch_leaves_what_another_till_changed_meanwhile(shop: ShopStory) -> None:
    story = area_at(shop)
    vm = rules(story)
    vm.write("reached", "Ti paghiamo presto.")
    story.asking.rules(minimum=Money(5000), payer_name="Bar", payer_iban=IBAN, mail_to="")

    vm.switchTo("companies", True)

    kept = story.asking.desk.withdrawal_rules()
    assert (kept.minimum, kept.payer_iban, kept.companies) == (Money(5000), IBAN, True)
    assert (seen(vm, "minimumText"), seen(vm, "payerIban")) == ("50,00 €", IBAN)
    assert (seen(vm, "reached"), seen(vm, "canKeep")) == ("Ti paghiamo presto.", True)


def test_texts_and_the_minimum_leave_it_too(shop: ShopStory) -> None:
    story = area_at(shop)
    vm = rules(story)
    vm.write("reached", "Ti paghiamo presto.")
    story.asking.rules(minimum=Money(5000), payer_name="Bar", payer_iban=IBAN, mail_to="")

    vm.keep()
    story.asking.rules(reached="Subito!", payer_name="Bar Sport", payer_iban=IBAN, mail_to="")
    vm.typeMinimum()
    for key in "2000":
        vm.key(key)
    vm.keepMinimum()

    kept = story.asking.desk.withdrawal_rules()
    assert (kept.minimum, kept.payer_iban) == (Money(2000), IBAN)
    assert (kept.reached, kept.payer_name) == ("Subito!", "Bar Sport")


def test_what_was_typed_over_an_old_copy_changes_only_its_own_field(shop: ShopStory) -> None:
    story = area_at(shop)
    vm = rules(story)
    vm.write("reached", "Ti paghiamo presto.")
    story.area.show("page")
    story.asking.rules(payer_name="Bar", payer_iban=IBAN, mail_to="")
    story.area.show("rules")
    assert seen(vm, "payerIban") == IBAN

    vm.keep()

    kept = story.asking.desk.withdrawal_rules()
    assert (kept.reached, kept.payer_iban) == ("Ti paghiamo presto.", IBAN)

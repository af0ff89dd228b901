"""The queue of withdrawal requests: paid in a batch, refused with a reason, each resolved once."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from pos_app.domain.withdrawals import WithdrawalState
from pos_app.services.store_trouble import StoreUnreachable
from pos_app.viewmodels.withdrawal_rows import grouped
from tests.viewmodels.area_story import IBAN, area_at
from tests.viewmodels.inline_jobs import HeldJobs
from tests.viewmodels.tills import seen, shown_rows
from tests.viewmodels.troubled_jobs import LosesTheFirstAnswer
from tests.viewmodels.withdrawal_queue import pay_all, queue

if TYPE_CHECKING:
    from pathlib import Path

    from tests.shop import ShopStory

pytestmark = pytest.mark.usefixtures("qapp")


def test_a_request_says_who_how_much_where_to_and_since_when(shop: ShopStory) -> None:
    story = area_at(shop)
    story.asking.request(1500, IBAN)
    story.another("Luca", 2000)

    rows = shown_rows(queue(story).rows, "customerName", "amountText", "wayText", "isTransfer")

    assert rows == [
        ("Bianchi Anna", "15,00 €", "IT60 X054 2811 1010 0000 0123 456", True),
        ("Luca", "20,00 €", "In cash at the counter", False),
    ]
    assert grouped("") == ""


def test_nothing_is_paid_before_the_second_look(shop: ShopStory) -> None:
    story = area_at(shop)
    story.asking.request(1500)
    vm = queue(story)

    vm.tickAll()
    vm.pay()

    assert seen(vm, "stage") == "pay"
    assert (seen(vm, "beforeText"), seen(vm, "afterText")) == ("15,00 €", "0,00 €")
    assert "15,00 €" in seen(vm, "cashText")
    assert seen(vm, "transferText") == ""
    vm.back()
    assert seen(vm, "stage") == "list"
    assert story.asking.desk.count_withdrawals() == 1


def test_a_batch_is_paid_and_its_files_stand_in_the_chosen_folder(
    shop: ShopStory, bank: Path
) -> None:
    story = area_at(shop, folder=bank)
    story.asking.rules(payer_name="Bar Centrale", payer_iban=IBAN)
    first = story.asking.request(1500, IBAN).id
    second = story.another("Luca", 2000)
    vm = queue(story)

    pay_all(vm)

    states = [story.asking.desk.withdrawal(number) for number in (first, second)]
    assert [row and row.withdrawal.state for row in states] == [WithdrawalState.PAID] * 2
    assert story.asking.desk.count_withdrawals() == 0
    assert seen(vm, "isEmpty")
    assert "2" in story.till.last_said
    assert "35,00 €" in story.till.last_said
    names = sorted(file.name for file in bank.iterdir())
    assert [name.rpartition(".")[2] for name in names] == ["csv", "xml"]
    assert all(name in seen(vm, "savedText") for name in names)
    assert "Luca" not in (bank / names[0]).read_text()
    shop.verify()


def test_what_another_till_paid_meanwhile_is_not_taken_off_what_waits(shop: ShopStory) -> None:
    story = area_at(shop)
    story.asking.request(1500)
    other = story.another("Luca", 2000)
    third = story.another("Mara", 1000)
    vm = queue(story)
    vm.tickAll()
    vm.tick(third)
    vm.pay()

    story.asking.reject(other)
    vm.read()

    assert (seen(vm, "beforeText"), seen(vm, "afterText")) == ("25,00 €", "10,00 €")


def test_only_the_ticked_ones_are_paid(shop: ShopStory) -> None:
    story = area_at(shop)
    first = story.asking.request(1500).id
    second = story.another("Luca", 2000)
    vm = queue(story)

    vm.tick(second)
    vm.pay()
    assert (seen(vm, "beforeText"), seen(vm, "afterText")) == ("35,00 €", "15,00 €")
    vm.confirmPay()

    assert [row.withdrawal.id for row in story.asking.desk.open_withdrawals()] == [first]


def test_one_that_was_decided_elsewhere_does_not_stop_the_others(shop: ShopStory) -> None:
    story = area_at(shop)
    story.asking.request(1500)
    other = story.another("Luca", 2000)
    vm = queue(story)
    vm.tickAll()
    vm.pay()
    story.asking.reject(other)

    vm.confirmPay()

    assert "15,00 €" in story.till.last_said
    assert "already" in story.till.last_said
    assert shop.balance(story.asking.anna) == 1500
    shop.verify()


def test_an_answer_that_got_lost_is_asked_for_again_and_nobody_is_paid_twice(
    shop: ShopStory,
) -> None:
    story = area_at(shop, LosesTheFirstAnswer())
    story.asking.request(1500)
    story.another("Luca", 2000)
    vm = queue(story)
    pay_all(vm)
    assert seen(vm, "mayRetry")
    assert seen(vm, "stage") == "pay"
    vm.back()
    assert seen(vm, "stage") == "pay", "what is open cannot be left as if nothing had happened"

    vm.retry()

    assert seen(vm, "stage") == "list"
    assert story.asking.desk.count_withdrawals() == 0
    assert shop.balance(story.asking.anna) == 1500
    shop.verify()


def test_a_payment_without_an_answer_is_asked_for_before_the_list_is_read_again(
    shop: ShopStory, monkeypatch: pytest.MonkeyPatch
) -> None:
    story = area_at(shop, LosesTheFirstAnswer())
    story.asking.request(1500)
    vm = queue(story)
    pay_all(vm)

    def unreachable(_desk: object) -> None:
        raise StoreUnreachable("cassa.local")

    with monkeypatch.context() as away:
        away.setattr(type(story.till.till.area), "open_withdrawals", unreachable)
        vm.read()
        vm.retry()

    assert seen(vm, "stage") == "list"
    assert "15,00 €" in story.till.last_said
    assert seen(vm, "mayRetry"), "the list could not be read"
    vm.retry()
    assert (seen(vm, "mayRetry"), seen(vm, "isEmpty")) == (False, True)


def test_a_no_needs_a_reason_and_frees_the_amount(shop: ShopStory) -> None:
    story = area_at(shop)
    number = story.asking.request(1500).id
    vm = queue(story)

    vm.reject(number)
    assert not seen(vm, "canReject")
    vm.confirmReject()
    assert story.asking.desk.count_withdrawals() == 1
    vm.writeReason("passa dalla cassa")
    vm.confirmReject()

    row = story.asking.desk.withdrawal(number)
    assert row is not None
    assert (row.withdrawal.state, row.withdrawal.reason) == (
        WithdrawalState.REJECTED,
        "passa dalla cassa",
    )
    assert seen(vm, "stage") == "list"
    shop.verify()


def test_a_reason_with_a_card_number_is_refused_with_a_sentence(shop: ShopStory) -> None:
    story = area_at(shop)
    vm = queue(story)
    number = story.asking.request(1500).id
    vm.read()
    vm.reject(number)
    vm.writeReason("4111 1111 1111 1111")

    vm.confirmReject()

    assert "card number" in seen(vm, "trouble")
    assert not seen(vm, "mayRetry")
    vm.writeReason("no")
    assert seen(vm, "trouble") == ""


def test_while_an_answer_is_awaited_a_second_tap_pays_nothing_more(shop: ShopStory) -> None:
    jobs = HeldJobs()
    story = area_at(shop, jobs)
    story.asking.request(1500)
    vm = queue(story)

    pay_all(vm)
    vm.confirmPay()

    assert (seen(vm, "isBusy"), jobs.waiting) == (True, 1)
    assert not seen(vm, "savedText")
    jobs.run_all()
    assert seen(vm, "stage") == "list"


def test_what_was_ticked_stays_so_when_others_come(shop: ShopStory) -> None:
    story = area_at(shop)
    number = story.asking.request(1500).id
    vm = queue(story)
    vm.tick(number)

    story.another("Luca", 2000)
    story.area.queues.look()

    assert shown_rows(vm.rows, "withdrawalId", "isTicked")[0] == (number, True)
    assert len(vm.rows_vm.rows) == 2

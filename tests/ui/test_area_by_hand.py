"""Fingers at the customer area: what waits there is paid out, refused, answered; who may ask; their codes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from pos_app.domain.money import Money
from pos_app.domain.withdrawals import WithdrawalState
from pos_app.services.report_mistake import ReportMistake, report_mistake
from tests.services.withdrawal_story import WithdrawalStory, story_at
from tests.ui.area_by_hand import section, write
from tests.ui.open_till import open_till
from tests.viewmodels.area_story import IBAN
from tests.viewmodels.troubled_jobs import LosesTheFirstAnswer

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from tests.shop import ShopStory
    from tests.ui.screen import Screen


@pytest.fixture
def asking(file_shop: ShopStory) -> WithdrawalStory:
    """Anna has thirty euro and may ask for money."""
    return story_at(file_shop)


def complain(asking: WithdrawalStory, text: str = "avevo dato 50 euro") -> int:
    command = ReportMistake(key="form", token=asking.token, operation=1, text=text)
    return report_mistake(asking.shop.handle.store, command).id


def test_the_badge_says_what_waits_and_one_tap_leads_there(
    screen: Screen, file_shop: ShopStory, asking: WithdrawalStory
) -> None:
    number = asking.request(1500, IBAN).id
    complain(asking)
    till = open_till(screen, file_shop)
    assert screen.get("navArea", "count") == 2
    assert screen.spoken("navArea") == "Area, 2 in attesa"

    till.tap("navArea")

    assert len(till.taps) == 1
    assert screen.shows(f"request_{number}_tick")
    assert "15,00 €" in screen.spoken(f"request_{number}_tick")


def test_e_mails_that_do_not_go_out_are_told_above_the_requests(
    screen: Screen, file_shop: ShopStory, asking: WithdrawalStory
) -> None:
    asking.request(1500)
    till = section(screen, file_shop, "requests")
    assert not screen.shows("lettersWait")
    for letter in asking.outbox.due():
        asking.outbox.failed(letter.key, 1800)
    file_shop.clock.at_us += 120_000_000

    till.tap("areaSubject_reports", "navOrders", "navArea")

    assert screen.shows("lettersWait")
    assert "2 e-mail" in screen.spoken("lettersWait")
    till.tap("areaSubject_page")
    assert not screen.shows("lettersWait")


def test_scenario_24_a_withdrawal_is_paid_out_at_the_till(
    screen: Screen, file_shop: ShopStory, asking: WithdrawalStory, tmp_path: Path
) -> None:
    """Anna asks for 15 euro by transfer, Luca for 20 at the counter; the manager pays both."""
    bank = tmp_path / "bank"
    bank.mkdir()
    asking.rules(payer_name="Bar Centrale", payer_iban=IBAN)
    first = asking.request(1500, IBAN).id
    luca = file_shop.customer("Luca", credit=2000, email="luca@casa.example")
    file_shop.handle.store.write(lambda work: work.keep_token(luca.id, "9" * 26))
    second = WithdrawalStory(file_shop, luca, "9" * 26).request(2000).id
    assert (file_shop.balance(asking.anna), file_shop.balance(luca)) == (1500, 0)
    till = open_till(screen, file_shop)
    till.app.preferences_vm.setPayoutFolder(str(bank))

    till.tap("navArea", f"request_{first}_tick", f"request_{second}_tick", "payRequests")
    assert (screen.get("payOut", "before"), screen.get("payOut", "after")) == ("35,00 €", "0,00 €")
    assert "20,00 €" in till.text("payOutCash")
    assert "15,00 €" in till.text("payOutTransfers")
    assert asking.desk.count_withdrawals() == 2
    till.tap("payOut_confirm")

    assert len(till.taps) == 5
    rows = [asking.desk.withdrawal(number) for number in (first, second)]
    assert [row and row.withdrawal.state for row in rows] == [WithdrawalState.PAID] * 2
    assert sorted(file.suffix for file in bank.iterdir()) == [".csv", ".xml"]
    assert str(bank) in till.text("filesSaved")
    assert screen.shows("noRequests")
    assert screen.get("navArea", "count") == 0
    file_shop.verify()


def test_scenario_24_a_request_is_refused_with_a_reason_and_the_amount_is_free_again(
    screen: Screen, file_shop: ShopStory, asking: WithdrawalStory
) -> None:
    number = asking.request(1500).id
    till = open_till(screen, file_shop)
    till.tap("navArea", f"request_{number}_reject")
    assert not till.enabled("rejectConfirm")

    screen.type("passa dalla cassa")
    till.tap("rejectConfirm")

    row = asking.desk.withdrawal(number)
    assert row is not None
    assert (row.withdrawal.state, row.withdrawal.reason) == (
        WithdrawalState.REJECTED,
        "passa dalla cassa",
    )
    assert file_shop.balance(asking.anna) == 3000
    file_shop.verify()


def test_an_answer_that_got_lost_is_asked_for_again_by_a_tap(
    screen: Screen, file_shop: ShopStory, asking: WithdrawalStory
) -> None:
    number = asking.request(1500).id
    till = open_till(screen, file_shop, LosesTheFirstAnswer())
    till.tap("navArea", f"request_{number}_tick", "payRequests", "payOut_confirm")
    assert not till.enabled("payOut_confirm")

    till.tap("payOutTrouble_action")

    assert screen.shows("noRequests")
    assert file_shop.balance(asking.anna) == 1500
    file_shop.verify()


def test_a_report_leads_to_its_operation_and_is_answered_there(
    screen: Screen, file_shop: ShopStory, asking: WithdrawalStory
) -> None:
    told = complain(asking)
    till = open_till(screen, file_shop)

    till.tap("navArea", f"report_{told}")
    assert "avevo dato 50 euro" in till.text("movement_1_1_report")
    till.tap("movement_1_1_answer")
    screen.type("corretto, grazie")
    till.tap("answerSend")

    assert len(till.taps) == 4
    [report] = asking.desk.reports_of(asking.anna.id)
    assert report.answer == "corretto, grazie"
    assert not screen.shows("movement_1_1_answer")
    assert "corretto, grazie" in till.text("movement_1_1_report")
    assert screen.get("navArea", "count") == 0


def test_a_report_of_long_ago_is_brought_into_sight(
    screen: Screen, file_shop: ShopStory, asking: WithdrawalStory, qtbot: QtBot
) -> None:
    told = complain(asking)
    for _ in range(70):
        file_shop.top_up(asking.anna, 100)
    till = open_till(screen, file_shop)

    till.tap("navArea", f"report_{told}")

    qtbot.waitUntil(lambda: screen.shows("movement_1_1_answer"))
    till.tap("movement_1_1_answer")
    assert screen.shows("answerText")


def test_the_minimum_is_typed_on_the_keypad(
    screen: Screen, file_shop: ShopStory, asking: WithdrawalStory
) -> None:
    till = section(screen, file_shop, "rules")

    till.tap("changeMinimum", "minimumKeypad_2", "minimumKeypad_5", "minimumKeypad_00")
    assert screen.get("minimumEntry", "amount") == "25,00 €"
    till.tap("minimumKeep")

    assert asking.desk.withdrawal_rules().minimum == Money(2500)
    assert till.text("withdrawMinimum") == "25,00 €"
    assert not screen.shows("minimumKeep")


def test_who_may_ask_and_how_the_bank_knows_the_shop(
    screen: Screen, file_shop: ShopStory, asking: WithdrawalStory
) -> None:
    till = section(screen, file_shop, "rules")
    till.tap("withdrawCompanies")

    write(screen, "payerIban", IBAN[:-1] + "7")
    assert "IBAN" in screen.get("payerIban", "errorText")
    assert not till.enabled("rulesKeep")
    screen.press(Qt.Key.Key_Backspace)
    screen.type(IBAN[-1])
    till.tap("rulesKeep")

    kept = asking.desk.withdrawal_rules()
    assert (kept.companies, kept.payer_iban) == (True, IBAN)


def test_a_lost_slip_is_replaced_by_a_new_one(
    screen: Screen, file_shop: ShopStory, asking: WithdrawalStory
) -> None:
    till = open_till(screen, file_shop)
    till.tap("navCustomers", f"customer_{asking.anna.id}", "manage", "recordPage_links")
    assert till.text("linksCount") == "1 codice valido"

    till.tap("replaceLinks")
    assert (screen.get("linksAsk", "before"), screen.get("linksAsk", "after")) == ("1", "1")
    assert file_shop.handle.views.customer_by_token(asking.token) is not None
    till.tap("linksAsk_confirm")

    assert file_shop.handle.views.customer_by_token(asking.token) is None
    spool = file_shop.handle.spool(file_shop.desk.till_id)
    assert [job.kind.value for job in spool.waiting()] == ["balance"]


def test_codes_are_revoked_and_it_was_said_that_this_cannot_be_undone(
    screen: Screen, file_shop: ShopStory, asking: WithdrawalStory
) -> None:
    till = open_till(screen, file_shop)
    till.tap("navCustomers", f"customer_{asking.anna.id}", "manage", "recordPage_links")

    till.tap("revokeLinks")
    assert screen.get("linksAsk", "after") == "0"
    assert screen.get("linksAsk", "warningText") != ""
    till.tap("linksAsk_confirm")

    assert screen.shows("noLinks")
    assert asking.desk.links(asking.anna.id).valid == 0

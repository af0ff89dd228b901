"""Every rule that a table can hold is held by the table, whoever writes to it."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

import pytest
from sqlalchemy import CheckConstraint, Constraint, Index, UniqueConstraint

from pos_app.domain.money import Money
from pos_app.domain.withdrawals import Withdrawal, WithdrawalState
from pos_app.services.area_desk import Visits
from pos_app.services.mail import Letter
from pos_app.services.report_mistake import ReportMistake, report_mistake
from pos_app.storage.area_desk import StoreAreaDesk
from pos_app.storage.migrations.sql_files import statements
from pos_app.storage.tables import METADATA
from tests.shop import ShopStory
from tests.storage.raw import copied, integrity_errors, raw
from tests.stores import STORES, fresh_store

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pos_app.services.ports import Work

TOKEN: Final = "7" * 26
NEXT: Final = {
    "sequence": "(SELECT sequence + 1 FROM book)",
    "previous_hash": "(SELECT hash FROM book)",
    "recorded_at_us": "(SELECT recorded_at_us FROM book)",
    "request_id": "'another'",
}


def operation(**changed: str) -> str:
    return copied("operation", "sequence = 1", **NEXT | changed)


def transfer(**changed: str) -> str:
    following = {"operation_sequence": "(SELECT sequence + 1 FROM book)"}
    return copied("transfer", "operation_sequence = 1", **following | changed)


def order(**changed: str) -> str:
    return copied("customer_order", "id = 1", id="99", **changed)


def line(**changed: str) -> str:
    return copied("order_line", "order_id = 1", revision="9", **changed)


def report(**changed: str) -> str:
    return copied("mistake_report", "id = 1", id="99", **changed)


def asked(**changed: str) -> str:
    other = {"id": "99", "key": "'other'"}
    return copied("withdrawal", "id = 1", **other | changed)


def changed(table: str, assignment: str, where: str = "id = 1") -> str:
    return f"UPDATE {table} SET {assignment} WHERE {where}"


def moved(assignment: str) -> str:
    return changed("customer_order", f"version = version + 1, {assignment}")


BROKEN: Final = {
    "withdrawal_rules_are_one": copied("withdrawal_rules", "id = 1", id="2"),
    "withdrawal_rules_flags": changed("withdrawal_rules", "persons = 2"),
    "withdrawal_minimum_is_an_amount": changed("withdrawal_rules", "minimum_minor = 0"),
    "withdrawal_state_known": asked(state="'forgotten'"),
    "withdrawal_is_an_amount": asked(amount_minor="0"),
    "withdrawal_tries_count": asked(tries="-1"),
    "withdrawal_paid_by_an_operation": asked(state="'paid'", resolved_at_us="1", resolved_by="1"),
    "withdrawal_resolved_by_somebody": asked(state="'rejected'"),
    "withdrawal_once": asked(key="key", state="'awaiting_code'"),
    "withdrawal_one_at_a_time": asked(),
    "withdrawal_paid_once": asked(),
    "letter_tries_count": changed("letter", "tries = -1", "tries = 0"),
    "letter_once": copied("letter", "id = 1", id="99"),
    "account_holds_credit_only": changed("account", "held_minor = -1", "kind = 'tab'"),
    "area_is_one": copied("area", "id = 1", id="2"),
    "area_shown_flag": changed("area", "shown = 2"),
    "area_visit_counts": changed("area_visit", "visits = 0", "visits = 1"),
    "mistake_report_has_a_key": report(key="''"),
    "mistake_report_answered_by_somebody": report(key="'other'", answered_at_us="2"),
    "mistake_report_once": report(),
    "area_reports_flag": changed("area", "takes_reports = 2"),
    "area_picture_has_a_type": changed("area", "picture_type = 'image/png'"),
    "shop_is_one": copied("shop", "id = 1", id="2"),
    "shop_currency_is_a_code": changed("shop", "currency = 'EURO'"),
    "shop_guard_is_an_amount": changed("shop", "guard_minor = -1"),
    "shop_operation_limit_is_an_amount": changed("shop", "largest_operation_minor = 0"),
    "shop_balance_limit_is_an_amount": changed("shop", "largest_balance_minor = 1000000001"),
    "shop_cash_limit_is_an_amount": changed("shop", "cash_limit_minor = 0"),
    "shop_vouchers_flag": changed("shop", "vouchers_as_credit = 2"),
    "shop_slip_flag": changed("shop", "slip_after_payment = 2"),
    "till_name_once": "INSERT INTO till (name) VALUES ('Cassa 1')",
    "till_has_a_name": "INSERT INTO till (name) VALUES ('')",
    "operator_name_once": "INSERT INTO operator (name) VALUES ('Titolare')",
    "operator_has_a_name": changed("operator", "name = ''"),
    "operator_active_flag": changed("operator", "active = 2"),
    "till_session_closes_after_it_opens": changed("till_session", "closed_at_us = 0"),
    "till_session_open_once": copied("till_session", "id = 1", id="2"),
    "category_has_a_name": changed("category", "name = ''"),
    "article_has_a_name": changed("article", "name = ''"),
    "article_price_is_an_amount": changed("article", "price_minor = -1"),
    "article_vat_is_a_rate": changed("article", "vat_rate_bp = 10001"),
    "article_service_flag": changed("article", "is_service = 2"),
    "article_archived_flag": changed("article", "archived = 2"),
    "customer_kind_known": changed("customer", "kind = 'ghost'"),
    "customer_has_a_name": changed("customer", "name = ''"),
    "customer_archived_flag": changed("customer", "archived = 2"),
    "customer_version_counts": changed("customer", "version = 0"),
    "customer_number_fits_the_search": copied("customer", "id = 1", id="268435456"),
    "customer_token_is_a_digest": (
        "INSERT INTO customer_token (digest, customer_id, created_at_us) VALUES ('short', 1, 1)"
    ),
    "customer_stays": "DELETE FROM customer WHERE id = 1",
    "customer_archived_with_nothing_open": changed("customer", "archived = 1"),
    "account_kind_known": copied("account", "id = 1", id="99", kind="'gold'"),
    "account_currency_is_a_code": copied("account", "id = 1", id="99", currency="'EURO'"),
    "account_has_one_owner": copied("account", "id = 1", id="99", customer_id="1"),
    "account_of_a_customer_keeps_its_balance": copied(
        "account", "id = 1", id="99", balance_minor="0"
    ),
    "account_never_under_its_floor": changed(
        "account", "balance_minor = -1", "kind = 'credit' AND customer_id = 1"
    ),
    "account_of_customer_once": copied(
        "account", "kind = 'credit' AND customer_id = 1", id="99", balance_minor="0"
    ),
    "account_of_till_once": copied("account", "id = 1", id="99"),
    "account_keeps_its_meaning": changed("account", "currency = 'USD'"),
    "account_stays": "DELETE FROM account WHERE id = 1",
    "account_opens_empty": copied("account", "kind = 'credit' AND customer_id = 1", id="99"),
    "operation_kind_known": operation(kind="'gift'"),
    "operation_sequence_counts": (
        "INSERT INTO operation SELECT * FROM operation WHERE sequence = 0"
    ),
    "operation_reverses_an_earlier_one": operation(kind="'reversal'", reverses="99"),
    "operation_reversal_names_the_other": operation(reverses="1"),
    "operation_hash_is_a_digest": operation(hash="'short'"),
    "operation_request_once": operation(request_id="request_id"),
    "operation_reversed_once": operation(kind="'reversal'", reverses="1"),
    "operation_is_final": "UPDATE operation SET kind = 'payment' WHERE sequence = 1",
    "operation_stays": "DELETE FROM operation WHERE sequence = 1",
    "operation_follows_the_last": operation(sequence="99"),
    "operation_in_an_open_session": operation(session_id="99"),
    "transfer_moves_an_amount": transfer(amount_minor="0"),
    "transfer_has_two_sides": transfer(credit_account="debit_account", credit_balance_after="NULL"),
    "transfer_position_counts": transfer(position="0"),
    "transfer_is_final": "UPDATE transfer SET amount_minor = 1 WHERE operation_sequence = 1",
    "transfer_stays": "DELETE FROM transfer WHERE operation_sequence = 1",
    "transfer_of_the_open_operation": transfer(operation_sequence="1", position="2"),
    "transfer_keeps_the_debit_side": transfer(debit_balance_after="5"),
    "transfer_keeps_the_credit_side": transfer(credit_balance_after="-1"),
    "operation_note_erased_whole": "UPDATE operation_note SET salt = ''",
    "operation_note_only_erased": "UPDATE operation_note SET note = 'other'",
    "operation_note_stays": "DELETE FROM operation_note",
    "book_is_one": copied("book", "id = 1", id="2"),
    "book_hash_is_a_digest": copied("book", "id = 1", id="1", hash="'short'"),
    "book_stays": "DELETE FROM book",
    "book_turns_one_page": "UPDATE book SET sequence = sequence + 1",
    "request_has_a_name": copied("request", "command = 'TopUp'", request_id="''"),
    "request_fingerprint_is_a_digest": copied(
        "request", "command = 'TopUp'", request_id="'r'", fingerprint="'short'"
    ),
    "request_is_final": "UPDATE request SET answer = '{}'",
    "request_stays": "DELETE FROM request",
    "order_state_known": order(state="'eaten'"),
    "order_total_is_not_negative": order(total_minor="-1"),
    "order_paid_is_not_negative": order(paid_minor="-1"),
    "order_owed_is_not_negative": order(owed_minor="-1"),
    "order_is_not_overpaid": order(state="'paid'", paid_minor="total_minor", owed_minor="1"),
    "order_waiting_has_no_payment": order(paid_minor="1"),
    "order_paid_is_paid_whole": order(state="'paid'", paid_minor="1"),
    "order_unpaid_is_owed_by_somebody": order(
        state="'unpaid'", owed_minor="total_minor", customer_id="NULL"
    ),
    "order_revision_counts": order(revision="0"),
    "order_version_counts": order(version="0"),
    "order_stays": "DELETE FROM customer_order WHERE id = 1",
    "order_moves_along": moved("currency = 'USD'"),
    "order_line_has_pieces": line(quantity="0"),
    "order_line_price_is_an_amount": line(unit_price_minor="-1"),
    "order_line_position_counts": line(position="0"),
    "order_line_service_flag": line(is_service="2"),
    "order_line_is_final": "UPDATE order_line SET quantity = 2",
    "order_line_stays": "DELETE FROM order_line",
    "print_job_id_once": copied("print_job", "number = 1", number="99"),
    "print_job_state_known": changed("print_job", "state = 'eaten'", "number = 1"),
    "print_job_kind_known": changed("print_job", "kind = 'poem'", "number = 1"),
    "print_job_copy_names_its_original": changed("print_job", "copy_number = 1", "number = 1"),
    "print_job_counts": changed("print_job", "attempts = -1", "number = 1"),
}
"""For each rule, a statement that would break it."""

PROVEN_ELSEWHERE: Final = {
    "withdrawal_paid_once",  # needs a payout in the book
    "operation_sequence_counts",  # no row can ask for it: the trigger wants the next number
    "operation_reversed_once",  # needs a reversal in the book: below
    "book_hash_is_a_digest",  # the key of the one row comes first: below
    "operation_note_erased_whole",  # the trigger speaks first: below
}
ALSO_BROKEN: Final = {
    "account_kind_known": "account_has_one_owner",
    "order_total_is_not_negative": "order_is_not_overpaid",
}
"""A second rule that the same statement breaks, and that a store may look at first."""


def fill(shop: ShopStory) -> ShopStory:
    """A shop with something in every table."""
    anna = shop.customer("Anna")
    shop.top_up(anna, 2000, note="per la colazione")
    shop.order(due=1250, customer=anna)
    shop.print_balance(anna)
    shop.handle.store.write(lambda work: work.keep_token(anna.id, TOKEN))
    report_mistake(shop.handle.store, ReportMistake(key="form", token=TOKEN, operation=1))
    visit = Visits(token=TOKEN, count=1, last_at_us=1)
    StoreAreaDesk(shop.handle.backend).note([visit])
    luca = shop.customer("Luca", credit=500)
    shop.handle.store.write(lambda work: ask_for_money(work, luca.id))
    return shop


def ask_for_money(work: Work, customer_id: int) -> None:
    """A withdrawal that waits, and a letter about it."""
    work.standing(customer_id)
    requests, five = work.withdrawals(), Money(500)
    begun = requests.begin(
        Withdrawal(
            id=0,
            customer_id=customer_id,
            key="form",
            amount=five,
            iban="",
            state=WithdrawalState.AWAITING_CODE,
            asked_at_us=1,
        )
    )
    requests.hold(customer_id, five)
    requests.keep(replace(begun, state=WithdrawalState.REQUESTED))
    requests.write(Letter(key="news", to="m@bar.example", subject="s", body="b"))


@pytest.fixture
def busy(shop: ShopStory) -> ShopStory:
    return fill(shop)


@pytest.fixture(scope="module", params=STORES)
def untouched(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[ShopStory]:
    """One shop for all the statements, since none of them gets through."""
    with fresh_store(request, tmp_path_factory.mktemp("rules")) as url:
        shop = fill(ShopStory.at(url))
        yield shop
        shop.verify()
        shop.close()


@pytest.mark.parametrize("rule", [rule for rule in BROKEN if rule not in PROVEN_ELSEWHERE])
def test_no_row_breaks(rule: str, untouched: ShopStory) -> None:
    with raw(untouched.url) as connection, pytest.raises(integrity_errors()) as broken:
        connection.execute(BROKEN[rule])

    said = str(broken.value)
    assert any(name in said for name in (rule, ALSO_BROKEN.get(rule, rule), "UNIQUE constraint"))


def test_an_operation_is_reversed_once_even_by_a_tool(busy: ShopStory) -> None:
    busy.reverse(1)

    with raw(busy.url) as connection, pytest.raises(integrity_errors()) as broken:
        connection.execute(BROKEN["operation_reversed_once"])

    assert re.search("operation_reversed_once|UNIQUE constraint failed", str(broken.value))


def test_a_transfer_is_never_replaced(busy: ShopStory) -> None:
    statement = copied("transfer", "operation_sequence = 1", amount_minor="1")

    with raw(busy.url) as connection, pytest.raises(integrity_errors()):
        connection.execute(statement)


def test_a_note_may_be_erased_and_the_book_stays_right(busy: ShopStory) -> None:
    with raw(busy.url) as connection:
        connection.execute("UPDATE operation_note SET reason = '', note = '', salt = ''")

    busy.verify()


def test_every_rule_of_every_table_has_its_case() -> None:
    named: set[str] = set()
    for table in METADATA.tables.values():
        parts: list[Constraint | Index] = [*table.constraints, *table.indexes]
        for part in parts:
            counts = isinstance(part, CheckConstraint | UniqueConstraint) or (
                isinstance(part, Index) and part.unique
            )
            if counts:
                named.add(str(part.name))

    assert named <= set(BROKEN)


@pytest.mark.parametrize("dialect", ["sqlite", "postgresql"])
def test_every_guard_has_its_case_in_both_stores(dialect: str) -> None:
    text = "\n".join(statements("0001", "guards", dialect))
    guards = set(re.findall(r"CREATE TRIGGER (\w+)", text))
    raised = set(re.findall(r"'((?:operation|transfer)_\w+)'", text))

    emptied = {guard for guard in guards if guard.endswith("_not_emptied")}
    assert (guards - emptied - {"transfer_fits"}) | raised <= set(BROKEN)
    assert len(guards) > 20

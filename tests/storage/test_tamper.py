"""Whoever changes one figure with a database tool is found, and the row is named."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pytest

from pos_app.domain.tenders import Method
from tests.storage.raw import raw, tamper

if TYPE_CHECKING:
    from tests.shop import ShopStory

OTHER_HASH: Final = "'" + "ab" * 32 + "'"

LEDGER: Final = {
    "operation": ("sequence = 2", "2"),
    "transfer": ("operation_sequence = 2 AND position = 1", "2/1"),
    "account": ("kind = 'credit' AND customer_id = 1", ""),
    "book": ("id = 1", "1"),
    "operation_note": ("operation_sequence = 1", "1"),
    "request": ("command = 'TopUp'", ""),
    "customer_order": ("id = 1", "1"),
    "order_line": ("order_id = 1", ""),
}
"""For each table, the row that is tampered with, and how a finding names it."""

CHANGES: Final = {
    "operation": {
        "sequence": "99",
        "kind": "'tab_left'",
        "recorded_at_us": "recorded_at_us + 1",
        "till_id": "2",
        "session_id": "2",
        "operator_id": "2",
        "approved_by": "2",
        "customer_id": "2",
        "order_id": "2",
        "note_digest": OTHER_HASH,
        "request_id": "'another'",
        "reverses": "1",
        "previous_hash": OTHER_HASH,
        "hash": OTHER_HASH,
    },
    "transfer": {
        "operation_sequence": "99",
        "position": "2",
        "debit_account": "debit_account + 2",
        "credit_account": "credit_account + 1",
        "amount_minor": "amount_minor + 1",
        "currency": "'USD'",
        "order_id": "2",
        "debit_balance_after": "debit_balance_after + 1",
        "credit_balance_after": "5",
    },
    "account": {
        "id": "77",
        "kind": "'sales'",
        "customer_id": "3",
        "till_id": "1",
        "currency": "'USD'",
        "balance_minor": "balance_minor + 1",
        "floor_minor": "-5000",
        "held_minor": "1",
    },
    "book": {
        "id": "2",
        "sequence": "sequence - 1",
        "hash": OTHER_HASH,
        "recorded_at_us": "recorded_at_us + 1",
    },
    "operation_note": {
        "operation_sequence": "2",
        "reason": "'other'",
        "note": "'other'",
        "salt": "'other'",
    },
    "request": {
        "request_id": "'another'",
        "command": "'PayOrder'",
        "fingerprint": OTHER_HASH,
        "answer": "'{}'",
        "answered_at_us": "answered_at_us + 1",
        "seal": OTHER_HASH,
    },
    "customer_order": {
        "state": "'cancelled'",
        "currency": "'USD'",
        "total_minor": "total_minor + 1",
        "paid_minor": "paid_minor - 1",
        "owed_minor": "owed_minor + 1",
        "customer_id": "2",
        "revision": "2",
    },
    "order_line": {
        "order_id": "99",
        "revision": "2",
        "quantity": "quantity + 1",
        "unit_price_minor": "unit_price_minor + 1",
    },
}
"""For each column that the book can prove, another value that looks just as good."""

CASES: Final = [(table, column) for table, columns in CHANGES.items() for column in columns]


@pytest.fixture
def traded(shop: ShopStory) -> ShopStory:
    """A shop in which credit was loaded, spent, left and settled, at two tills."""
    anna, bruno = shop.customer("Anna"), shop.customer("Bruno")
    shop.top_up(anna, 2000, note="per la colazione")
    shop.pay_with_credit(shop.order(due=1250, customer=anna), anna)
    shop.settle(bruno, shop.tab(bruno, due=300), method=Method.CARD)
    shop.top_up(bruno, 500)
    shop.another_till().close()
    shop.handle.floor(lambda floor: floor.operator("Marco"))
    shop.verify()
    return shop


@pytest.mark.parametrize(("table", "column"), CASES, ids=[".".join(case) for case in CASES])
def test_a_changed_column_is_found(table: str, column: str, traded: ShopStory) -> None:
    where, row = LEDGER[table]
    if table == "request":
        where += " AND answer LIKE '%\"sequence\":1,%'"

    tamper(traded.url, f"UPDATE {table} SET {column} = {CHANGES[table][column]} WHERE {where}")

    found = list(traded.handle.audit.findings())
    assert found
    if row and column not in {"sequence", "operation_sequence", "id"}:
        named = {finding.row for finding in found}
        assert named & {row, row.partition("/")[0]}


def test_a_new_floor_is_found(traded: ShopStory) -> None:
    tamper(
        traded.url,
        "UPDATE account SET floor_minor = -5000 WHERE id = (SELECT max(id) FROM account WHERE kind = 'tab')",
    )

    assert [finding.table for finding in traded.handle.audit.findings()] == ["account"]


@pytest.mark.parametrize("table", ["transfer", "request", "operation_note", "operation"])
def test_a_missing_row_is_found(table: str, traded: ShopStory) -> None:
    where, _ = LEDGER[table]
    if table == "request":
        where += " AND answer LIKE '%\"sequence\":1,%'"

    tamper(traded.url, f"DELETE FROM {table} WHERE {where}")

    assert list(traded.handle.audit.findings())


def test_a_torn_last_page_is_found(traded: ShopStory) -> None:
    last = "(SELECT max(sequence) FROM operation)"

    tamper(
        traded.url,
        f"DELETE FROM transfer WHERE operation_sequence = {last}",
        f"DELETE FROM operation WHERE sequence = {last}",
    )

    assert "book" in {finding.table for finding in traded.handle.audit.findings()}


def test_every_column_of_the_ledger_is_tampered_with(traded: ShopStory) -> None:
    ledger = ("operation", "transfer", "account", "book", "operation_note", "request")
    with raw(traded.url) as connection:
        for table in ledger:
            described = connection.execute(f"SELECT * FROM {table}").description
            assert {column[0] for column in described} == set(CHANGES[table])

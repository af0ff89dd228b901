"""How a crowd comes about: every customer the same ten entries, spread over ten rounds.

In each round everybody comes once, so that one customer's entries lie as far apart in the file
as they can. Seven rounds and two payments: +10.00 each, -3.00 in the fourth and the eighth; in
the last round every tenth customer leaves 2.50 on the tab and the others add 10.00.
"""

from __future__ import annotations

from typing import Final

ENTRIES_EACH: Final = 10
LAST_OPERATION_US: Final = 1_760_000_000_000_000

_NUMBERS: Final = (
    "WITH RECURSIVE number(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number WHERE n < {{{0}}}) "
)
_ENTRIES: Final = _NUMBERS.format("entries") + (
    ", entry(n, c, r) AS (SELECT n, (n - 1) % {customers} + 1, (n - 1) / {customers} FROM number)"
    ", act(n, c, r, kind, order_id) AS (SELECT n, c, r,"
    " CASE WHEN r IN (3, 7) THEN 'payment' WHEN r = 9 AND c % 10 = 0 THEN 'tab_left'"
    " ELSE 'top_up' END,"
    " CASE WHEN r = 3 THEN c WHEN r = 7 THEN {customers} + c"
    " WHEN r = 9 AND c % 10 = 0 THEN 2 * {customers} + c / 10 END FROM entry) "
)
_AT: Final = "{last_us} - ({entries} - n) * 1000000"
_OF_TILL: Final = "(SELECT id FROM account WHERE kind = '{kind}')"
_DRAWER: Final = _OF_TILL.replace("{kind}", "drawer")
_SALES: Final = _OF_TILL.replace("{kind}", "sales")
_LEFT: Final = "1000 * (r + 1) - 1300 * ((r >= 3) + (r >= 7))"

STEPS: Final = {
    "customers": _NUMBERS.format("customers")
    + "INSERT INTO customer (id, kind, name, surname, sort_name, created_at_us)"
    " SELECT n, CASE WHEN n % 20 = 0 THEN 'company' ELSE 'person' END,"
    " 'Cliente', printf('N%d', n), printf('n%d cliente', n), 1 FROM number",
    "accounts": _NUMBERS.format("customers") + ", base(id) AS (SELECT max(id) FROM account)"
    ", owner(c, kind) AS (SELECT n, 'credit' FROM number UNION ALL SELECT n, 'tab' FROM number)"
    " INSERT INTO account (id, kind, customer_id, currency, balance_minor, floor_minor)"
    " SELECT base.id + 2 * c - (kind = 'credit'), kind, c, 'EUR',"
    " CASE WHEN kind = 'credit' THEN 7400 - CASE WHEN c % 10 = 0 THEN 1000 ELSE 0 END"
    " WHEN c % 10 = 0 THEN 250 ELSE 0 END, 0 FROM owner, base ORDER BY 1",
    "tokens": _NUMBERS.format("customers")
    + "INSERT INTO customer_token (digest, customer_id, created_at_us)"
    " SELECT token_digest(n), n, 1 FROM number ORDER BY 1",
    "orders": _ENTRIES + "INSERT INTO customer_order (id, state, currency, total_minor, paid_minor,"
    " owed_minor, customer_id, paid_with, placed_at_us, closed_at_us, till_id, operator_id)"
    " SELECT order_id, CASE WHEN kind = 'payment' THEN 'paid' ELSE 'unpaid' END, 'EUR',"
    " CASE WHEN kind = 'payment' THEN 300 ELSE 250 END,"
    " CASE WHEN kind = 'payment' THEN 300 ELSE 0 END,"
    " CASE WHEN kind = 'payment' THEN 0 ELSE 250 END,"
    " c, CASE WHEN kind = 'payment' THEN 'credit' ELSE 'tab' END,"
    f" {_AT}, {_AT}, 1, 1 FROM act WHERE order_id IS NOT NULL",
    "category": "INSERT OR IGNORE INTO category (id, name) VALUES (1, 'Bar')",
    "article": "INSERT OR IGNORE INTO article (id, category_id, name, price_minor)"
    " VALUES (1, 1, 'Colazione', 300)",
    "lines": "INSERT INTO order_line"
    " (order_id, revision, position, article_id, name, quantity, unit_price_minor, vat_rate_bp)"
    " SELECT id, 1, 1, 1, 'Colazione', 1, total_minor, 1000 FROM customer_order ORDER BY id",
    "operations": _ENTRIES
    + "INSERT INTO operation (sequence, kind, recorded_at_us, till_id, session_id, operator_id,"
    " customer_id, order_id, request_id, previous_hash, hash)"
    f" SELECT n, kind, {_AT}, 1, 1, 1, c, order_id, printf('crowd-%09d', n),"
    " printf('%064x', n - 1), printf('%064x', n) FROM act",
    "transfers": _ENTRIES + ", place(credit, drawer, sales) AS MATERIALIZED (SELECT"
    " (SELECT max(id) FROM account WHERE till_id IS NOT NULL),"
    f" {_DRAWER}, {_SALES})"
    " INSERT INTO transfer (operation_sequence, position, debit_account, credit_account,"
    " amount_minor, currency, order_id, debit_balance_after, credit_balance_after) SELECT n, 1,"
    " CASE kind WHEN 'top_up' THEN drawer WHEN 'payment' THEN credit + 2 * c - 1"
    " ELSE credit + 2 * c END,"
    " CASE kind WHEN 'top_up' THEN credit + 2 * c - 1 ELSE sales END,"
    " CASE kind WHEN 'top_up' THEN 1000 WHEN 'payment' THEN 300 ELSE 250 END, 'EUR', order_id,"
    f" CASE kind WHEN 'payment' THEN {_LEFT} WHEN 'tab_left' THEN 250 END,"
    f" CASE kind WHEN 'top_up' THEN {_LEFT} END FROM act, place",
    "notes": _NUMBERS.format("entries")
    + "INSERT INTO operation_note (operation_sequence, note, salt)"
    " SELECT n, 'auguri', printf('%032x', n) FROM number WHERE n % 20 = 0",
    "head": "UPDATE book SET sequence = {entries}, hash = printf('%064x', {entries}),"
    " recorded_at_us = {last_us}",
}

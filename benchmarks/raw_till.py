"""The acts of the floor: the rows of our till written by bare SQL, decided by nobody."""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING, Final

from benchmarks.raw_store import newest
from pos_app.domain.customers import sort_name

if TYPE_CHECKING:
    from collections.abc import Sequence

    from benchmarks.raw_store import Raw
    from pos_app.services.customers import CustomerFields

_BALANCE: Final = "SELECT balance_minor FROM account WHERE id = ?"
_HEAD: Final = "SELECT sequence, hash, recorded_at_us FROM book"
_CHANGE: Final = "UPDATE account SET balance_minor = ? WHERE id = ?"
_TURN: Final = "UPDATE book SET sequence = ?, hash = ?, recorded_at_us = ?"
_CLOSE: Final = (
    "UPDATE customer_order SET version = version + 1, state = 'paid', paid_minor = ?,"
    " owed_minor = 0, paid_with = ?, settled_with = ?, closed_at_us = ? WHERE id = ?"
)


_WORDS: Final = "INSERT INTO customer_word (rowid, words) VALUES (?, ?)"


class RawTill:
    """A till without rules over a store where ours has just done the same act once."""

    def __init__(self, raw: Raw) -> None:
        self._raw = raw
        self._operation = newest(raw, "operation", "sequence")
        self._transfer = newest(raw, "transfer", "operation_sequence")
        self._request = newest(raw, "request", "answered_at_us")
        self._order = newest(raw, "customer_order", "id")
        self._line = newest(raw, "order_line", "order_id")
        self._customer = newest(raw, "customer", "id")
        self._credit = newest(raw, "account", "kind = 'credit' DESC, id")
        self._tab = newest(raw, "account", "kind = 'tab' DESC, id")
        self._job = newest(raw, "print_job", "number")
        self._secret = newest(raw, "customer_token", "created_at_us")
        self._requests = 0

    def next_number(self, table: str) -> int:
        """The number of the next row of a table."""
        found = self._raw.execute(f"SELECT max(id) + 1 FROM {table}").fetchone()
        return int(found[0])

    def accounts(self, customer_id: int) -> tuple[int, int]:
        """The numbers of a customer's credit and tab accounts, looked up before the clock runs."""
        found = self._raw.execute(
            "SELECT id FROM account WHERE customer_id = ? ORDER BY kind", (customer_id,)
        ).fetchall()
        return found[0][0], found[1][0]

    def pay(self, order_id: int, customer_id: int, credit: int) -> None:
        """One operation of one transfer, the balance, the order, the request."""
        raw, amount = self._raw, self._transfer.row["amount_minor"]
        raw.execute("BEGIN IMMEDIATE")
        after = raw.execute(_BALANCE, (credit,)).fetchone()[0] - amount
        sequence, previous, at_us = raw.execute(_HEAD).fetchone()
        self._open_page(sequence + 1, previous, order_id=order_id, customer_id=customer_id)
        self._transfer.write(
            raw,
            operation_sequence=sequence + 1,
            debit_account=credit,
            order_id=order_id,
            debit_balance_after=after,
        )
        raw.execute(_CHANGE, (after, credit))
        raw.execute(_CLOSE, (amount, "credit", "", at_us, order_id))
        self._turn_page(sequence + 1, at_us)

    def load(self, customer_id: int, credit: int, *, slip: bool) -> None:
        """One operation of one transfer, the balance, the request, and perhaps a slip."""
        raw, amount = self._raw, self._transfer.row["amount_minor"]
        raw.execute("BEGIN IMMEDIATE")
        after = raw.execute(_BALANCE, (credit,)).fetchone()[0] + amount
        sequence, previous, at_us = raw.execute(_HEAD).fetchone()
        self._open_page(sequence + 1, previous, customer_id=customer_id)
        self._transfer.write(
            raw,
            operation_sequence=sequence + 1,
            credit_account=credit,
            credit_balance_after=after,
        )
        raw.execute(_CHANGE, (after, credit))
        if slip:
            self._queue_slip(sequence + 1, customer_id)
        self._turn_page(sequence + 1, at_us)

    def settle(self, order_ids: Sequence[int], customer_id: int, credit: int, tab: int) -> None:
        """One operation of a transfer for each tab, both balances, the orders, the request."""
        raw, amount = self._raw, self._transfer.row["amount_minor"]
        raw.execute("BEGIN IMMEDIATE")
        held = raw.execute(_BALANCE, (credit,)).fetchone()[0]
        owed = raw.execute(_BALANCE, (tab,)).fetchone()[0]
        sequence, previous, at_us = raw.execute(_HEAD).fetchone()
        self._open_page(sequence + 1, previous, customer_id=customer_id)
        for position, order_id in enumerate(order_ids, start=1):
            self._transfer.write(
                raw,
                operation_sequence=sequence + 1,
                position=position,
                debit_account=credit,
                credit_account=tab,
                order_id=order_id,
                debit_balance_after=held - position * amount,
                credit_balance_after=owed - position * amount,
            )
            raw.execute(_CLOSE, (amount, "tab", "credit", at_us, order_id))
        raw.execute(_CHANGE, (held - len(order_ids) * amount, credit))
        raw.execute(_CHANGE, (owed - len(order_ids) * amount, tab))
        self._turn_page(sequence + 1, at_us)

    def order(self, number: int, lines: int) -> None:
        """An order with its lines, and the request."""
        raw = self._raw
        raw.execute("BEGIN IMMEDIATE")
        self._order.write(raw, id=number)
        for position in range(1, lines + 1):
            self._line.write(raw, order_id=number, position=position)
        self._commit()

    def enter(self, number: int, fields: CustomerFields) -> None:
        """A customer with two accounts, findable by their words, and the request."""
        raw, name = self._raw, sort_name(fields.name, fields.surname)
        raw.execute("BEGIN IMMEDIATE")
        self._customer.write(
            raw,
            id=number,
            name=fields.name,
            surname=fields.surname,
            phone=fields.phone,
            phone_digits=fields.phone,
            sort_name=name,
        )
        self._credit.write(raw, id=2 * number + 1000, customer_id=number, balance_minor=0)
        self._tab.write(raw, id=2 * number + 1001, customer_id=number, balance_minor=0)
        raw.execute(_WORDS, (secrets.randbits(62), f"p{name.replace(' ', ' p')} p{fields.phone}"))
        self._commit()

    def _queue_slip(self, operation: int, customer_id: int) -> None:
        self._secret.write(self._raw, digest=secrets.token_hex(32), customer_id=customer_id)
        number = self._raw.execute("SELECT max(number) + 1 FROM print_job").fetchone()[0]
        self._job.write(
            self._raw,
            number=number,
            id=f"{number}",
            operation_sequence=operation,
            customer_id=customer_id,
        )

    def _open_page(self, sequence: int, previous: str, **owner: int) -> None:
        self._operation.write(
            self._raw,
            sequence=sequence,
            request_id=f"{sequence:036}",
            previous_hash=previous,
            hash=f"{sequence:064}",
            **owner,
        )

    def _turn_page(self, sequence: int, at_us: int) -> None:
        self._raw.execute(_TURN, (sequence, f"{sequence:064}", at_us))
        self._commit()

    def _commit(self) -> None:
        self._requests += 1
        self._request.write(self._raw, request_id=f"{secrets.token_hex(4)}{self._requests:028}")
        self._raw.execute("COMMIT")

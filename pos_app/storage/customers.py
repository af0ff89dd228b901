"""The registry inside one transaction: entering, changing and finding customers who are alike."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import bindparam, insert, select, union_all, update
from sqlalchemy import text as sql

from pos_app.domain.accounts import CUSTOMER_KINDS
from pos_app.domain.customers import Customer, CustomerKind, sort_name
from pos_app.domain.refusals import CustomerChanged, CustomerUnknown, LinkUnknown
from pos_app.storage.statement import Statement
from pos_app.storage.tables import account, customer, customer_token

if TYPE_CHECKING:
    from pos_app.services.customers import CustomerFields
    from pos_app.storage.clock import Clock
    from pos_app.storage.driver_types import Row
    from pos_app.storage.search import Search
    from pos_app.storage.statement import Wire

CUSTOMER_COLUMNS: Final = (
    customer.c.id,
    customer.c.kind,
    customer.c.name,
    customer.c.surname,
    customer.c.phone,
    customer.c.email,
    customer.c.language,
    customer.c.note,
    customer.c.archived,
    customer.c.version,
)
_WRITTEN: Final = (
    "kind",
    "name",
    "surname",
    "phone",
    "email",
    "language",
    "note",
    "sort_name",
    "phone_digits",
)
_ONE: Final = Statement(select(*CUSTOMER_COLUMNS).where(customer.c.id == bindparam("customer")))
_ADD: Final = Statement(insert(customer).returning(customer.c.id), (*_WRITTEN, "created_at_us"))
_CHANGE: Final = Statement(
    update(customer)
    .where(customer.c.id == bindparam("customer"))
    .where(customer.c.version == bindparam("read_at"))
    .values(
        {name: bindparam(f"new_{name}") for name in _WRITTEN} | {"version": customer.c.version + 1}
    )
)
_ADD_ACCOUNT: Final = Statement(
    insert(account), ("kind", "customer_id", "currency", "balance_minor", "floor_minor")
)
# Each half has an index of its own, and nothing else may tempt the planner to another one: the
# conditions of the indexes are written out, and the kind is looked at afterwards.
_ALIKE: Final = Statement(
    union_all(
        select(*CUSTOMER_COLUMNS)
        .where(customer.c.phone_digits == bindparam("phone"))
        .where(sql("customer.phone_digits <> ''")),
        select(*CUSTOMER_COLUMNS)
        .where(customer.c.email == bindparam("email"))
        .where(sql("customer.email <> ''")),
    )
)
_ADD_TOKEN: Final = Statement(insert(customer_token), ("digest", "customer_id", "created_at_us"))
_REVOKE_TOKENS: Final = Statement(
    update(customer_token)
    .where(customer_token.c.customer_id == bindparam("customer"))
    .where(customer_token.c.revoked_at_us.is_(None))
    .values(revoked_at_us=bindparam("now"))
)
_OF_TOKEN: Final = Statement(
    select(customer_token.c.customer_id)
    .where(customer_token.c.digest == bindparam("digest"))
    .where(customer_token.c.revoked_at_us.is_(None))
)


class Customers:
    """The customers of one transaction."""

    __slots__ = ("_clock", "_search", "_wire")

    def __init__(self, wire: Wire, search: Search, clock: Clock) -> None:
        self._wire = wire
        self._search = search
        self._clock = clock

    def one(self, customer_id: int) -> Customer:
        """See ``Work.customer``."""
        row = self._wire.row(_ONE, customer=customer_id)
        if row is None:
            raise CustomerUnknown(customer_id)
        return customer_of(row)

    def add(self, fields: CustomerFields, currency: str) -> Customer:
        """See ``Work.add_customer``."""
        row = self._wire.row(_ADD, **_written(fields), created_at_us=self._clock())
        assert row is not None
        added = _customer(row[0], fields, version=1)
        self._wire.run_many(_ADD_ACCOUNT, account_rows(added.id, currency))
        self._search.add(self._wire, added)
        return added

    def change(self, customer_id: int, version: int, fields: CustomerFields) -> Customer:
        """See ``Work.change_customer``."""
        before = self.one(customer_id)
        new = {f"new_{name}": value for name, value in _written(fields).items()}
        if not self._wire.run(_CHANGE, customer=customer_id, read_at=version, **new):
            raise CustomerChanged(customer_id)
        after = _customer(customer_id, fields, version=version + 1, archived=before.archived)
        self._search.remove(self._wire, before)
        self._search.add(self._wire, after)
        return after

    def alike(self, fields: CustomerFields) -> Customer | None:
        """See ``Work.alike``."""
        rows = self._wire.rows(_ALIKE, phone=digits_of(fields.phone), email=fields.email)
        found = [other for other in map(customer_of, rows) if other.kind is fields.kind]
        return min(found, key=lambda other: other.id, default=None)

    def keep_token(self, customer_id: int, token: str) -> None:
        """See ``Work.keep_token``."""
        self._wire.run(
            _ADD_TOKEN,
            digest=token_digest(token),
            customer_id=customer_id,
            created_at_us=self._clock(),
        )

    def revoke_tokens(self, customer_id: int) -> int:
        """See ``Work.revoke_tokens``."""
        return self._wire.run(_REVOKE_TOKENS, customer=customer_id, now=self._clock())

    def of_token(self, token: str) -> int:
        """See ``Work.customer_of``."""
        row = self._wire.row(_OF_TOKEN, digest=token_digest(token))
        if row is None:
            raise LinkUnknown
        number: int = row[0]
        return number


def token_digest(token: str) -> str:
    """What is kept of a QR token."""
    return hashlib.sha256(token.encode()).hexdigest()


def digits_of(phone: str) -> str:
    """A telephone number as it is compared: its digits alone."""
    return "".join(sign for sign in phone if sign in "0123456789")


def customer_of(row: Row) -> Customer:
    """The customer whose ``CUSTOMER_COLUMNS`` these are."""
    number, kind, name, surname, phone, email, language, note, archived, version = row
    return Customer(
        id=number,
        kind=CustomerKind(kind),
        name=name,
        surname=surname,
        phone=phone,
        email=email,
        language=language,
        note=note,
        archived=bool(archived),
        version=version,
    )


def account_rows(customer_id: int, currency: str) -> list[dict[str, Any]]:
    """The empty accounts of a new customer; nobody's credit goes below zero."""
    return [
        {
            "kind": kind.value,
            "customer_id": customer_id,
            "currency": currency,
            "balance_minor": 0,
            "floor_minor": 0,
        }
        for kind in CUSTOMER_KINDS
    ]


def _customer(
    number: int, fields: CustomerFields, *, version: int, archived: bool = False
) -> Customer:
    return Customer(
        id=number,
        kind=fields.kind,
        name=fields.name,
        surname=fields.surname,
        phone=fields.phone,
        email=fields.email,
        language=fields.language,
        note=fields.note,
        archived=archived,
        version=version,
    )


def _written(fields: CustomerFields) -> dict[str, str]:
    return {
        "kind": fields.kind.value,
        "name": fields.name,
        "surname": fields.surname,
        "phone": fields.phone,
        "email": fields.email,
        "language": fields.language,
        "note": fields.note,
        "sort_name": sort_name(fields.name, fields.surname),
        "phone_digits": digits_of(fields.phone),
    }

"""The registry: entering customers and keeping their records."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from pos_app.domain.customers import Customer, CustomerKind
from pos_app.domain.desk import Desk, Permission
from pos_app.domain.refusals import CustomerMayExist
from pos_app.domain.text import MAX_NAME
from pos_app.services.acts import perform
from pos_app.services.notes import kept_mail_address, kept_name, kept_note

if TYPE_CHECKING:
    from pos_app.services.ports import Counter, Work

MAX_PHONE: Final = 30


@dataclass(frozen=True, slots=True, kw_only=True)
class CustomerFields:
    """What a record holds; only the name is required."""

    kind: CustomerKind
    name: str
    surname: str = ""
    phone: str = ""
    email: str = ""
    language: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CreateCustomer:
    """Enter a customer; ``even_if_alike`` after the cashier saw who may be the same."""

    request_id: str
    desk: Desk
    fields: CustomerFields
    even_if_alike: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeCustomer:
    """Change a customer's record as it was read at ``version``."""

    request_id: str
    desk: Desk
    customer_id: int
    version: int
    fields: CustomerFields


def create_customer(counter: Counter, command: CreateCustomer) -> Customer:
    """Enter a customer in the registry, with a name and nothing else required.

    Raises:
        TextNotAccepted: a text is empty, too long, or holds a card number.
        CustomerMayExist: somebody has the same telephone or e-mail address.
    """
    return perform(counter.store, command, Permission.KEEP_CUSTOMERS, Customer, _create)


def _create(work: Work, command: CreateCustomer) -> Customer:
    fields = cleaned(command.fields)
    if not command.even_if_alike and (other := work.alike(fields)):
        raise CustomerMayExist(other.id, other.display_name)
    return work.add_customer(fields)


def change_customer(counter: Counter, command: ChangeCustomer) -> Customer:
    """Change what the registry says of a customer; credit and tabs stay as they are.

    Raises:
        TextNotAccepted: a text is empty, too long, or holds a card number.
        CustomerChanged: somebody else changed the record meanwhile.
    """
    return perform(counter.store, command, Permission.KEEP_CUSTOMERS, Customer, _change)


def _change(work: Work, command: ChangeCustomer) -> Customer:
    return work.change_customer(command.customer_id, command.version, cleaned(command.fields))


def cleaned(fields: CustomerFields) -> CustomerFields:
    """The same fields, fit to be kept.

    Raises:
        TextNotAccepted: a text is empty, too long, or holds a card number; the e-mail address
            is none.
    """
    return replace(
        fields,
        name=kept_name(fields.name),
        surname=kept_note(fields.surname, MAX_NAME),
        phone=kept_note(fields.phone, MAX_PHONE),
        email=kept_mail_address(fields.email).lower(),
        note=kept_note(fields.note),
    )

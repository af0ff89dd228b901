"""Take one belt off after the other: what is left still keeps the money where it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from sqlalchemy import bindparam, update

from pos_app.domain import tenders
from pos_app.domain.money import Money
from pos_app.domain.refusals import AmountNotPositive, CreditTooSmall
from pos_app.domain.tenders import Method, Tender
from pos_app.services import orders
from pos_app.services.pay import pay
from pos_app.services.top_up import TopUp, top_up
from pos_app.storage import accounts
from pos_app.storage.accounts import Locked
from pos_app.storage.requests import Requests, fingerprint_of
from pos_app.storage.statement import Statement
from pos_app.storage.tables import account
from tests.services.till_story import operations
from tests.storage.raw import copied, integrity_errors, raw

if TYPE_CHECKING:
    from pos_app.domain.desk import Permission
    from pos_app.services.ports import Command
    from tests.shop import ShopStory


def forget_to_ask_the_credit(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(tenders, "_require_credit", lambda *_: None)


def move_below_the_floor(patch: pytest.MonkeyPatch) -> None:
    def move(held: Locked, change: int) -> int:
        held.balance = Money(held.balance.minor + change)
        held.change += change
        return held.balance.minor

    patch.setattr(Locked, "move", move)


def write_without_looking(patch: pytest.MonkeyPatch) -> None:
    unguarded = (
        update(account)
        .where(account.c.id == bindparam("account"))
        .values(balance_minor=account.c.balance_minor + bindparam("change"))
    )
    patch.setattr(accounts, "_CHANGE", Statement(unguarded))


BELTS = (forget_to_ask_the_credit, move_below_the_floor, write_without_looking)


@pytest.mark.parametrize(
    ("off", "refusals"),
    [
        (0, (CreditTooSmall,)),
        (1, (CreditTooSmall,)),
        (2, (CreditTooSmall,)),
        # Nothing but the table is left.
        (3, integrity_errors()),
    ],
    ids=["all belts on", "one off", "two off", "three off"],
)
def test_credit_never_falls_below_zero_whatever_is_forgotten(
    shop: ShopStory,
    monkeypatch: pytest.MonkeyPatch,
    off: int,
    refusals: tuple[type[Exception], ...],
) -> None:
    anna = shop.customer("Anna", credit=500)
    order = shop.order(800, anna)
    for take_off in BELTS[:off]:
        take_off(monkeypatch)

    with pytest.raises(refusals):
        shop.pay(order, Tender(Method.CREDIT, Money(800)), customer=anna)

    assert shop.balance(anna) == 500
    shop.verify()


def forget_earlier_requests(patch: pytest.MonkeyPatch) -> None:
    def admit(requests: Requests, command: Command, _right: Permission, _kind: object) -> None:
        requests.fingerprint = fingerprint_of(command)

    patch.setattr(Requests, "admit", admit)


def test_no_request_is_carried_out_twice_even_if_nobody_remembers_it(
    shop: ShopStory, monkeypatch: pytest.MonkeyPatch
) -> None:
    anna = shop.customer("Anna")
    command = TopUp(
        request_id=shop.request_id(),
        desk=shop.desk,
        customer_id=anna.id,
        amount=Money(1000),
        method=Method.CASH,
    )
    top_up(shop.counter, command)
    forget_earlier_requests(monkeypatch)

    with pytest.raises(integrity_errors()):
        top_up(shop.counter, command)

    assert (shop.balance(anna), operations(shop)) == (1000, 1)
    shop.verify()


def test_no_order_is_charged_twice_even_if_its_state_is_not_looked_at(
    shop: ShopStory, monkeypatch: pytest.MonkeyPatch
) -> None:
    order = shop.order(800)
    command = shop.paying(order, Tender(Method.CASH, Money(800)))
    shop.pay(order)
    monkeypatch.setattr(orders, "require_waiting", lambda _order: None)

    with pytest.raises(AmountNotPositive):
        pay(shop.counter, command)

    assert operations(shop) == 1


REPLACED = {
    "operation": copied("operation", "sequence = 1", till_id="till_id"),
    "transfer": copied("transfer", "operation_sequence = 1", amount_minor="1"),
    "request": copied("request", "command = 'TopUp'", answer="'{}'"),
}


@pytest.mark.parametrize("table", REPLACED)
def test_no_row_of_the_book_is_replaced(file_shop: ShopStory, table: str) -> None:
    file_shop.customer("Anna", credit=500)

    with raw(file_shop.url, references=False) as tool, pytest.raises(integrity_errors()):
        tool.execute(over(REPLACED[table]))

    file_shop.verify()


def test_a_row_replaced_without_recursive_triggers_is_found(file_shop: ShopStory) -> None:
    file_shop.customer("Anna", credit=500)

    with raw(file_shop.url, references=False) as tool:
        tool.execute("PRAGMA recursive_triggers = OFF")
        tool.execute(over(REPLACED["request"]))

    (finding,) = file_shop.handle.audit.findings()
    assert finding.table == "request"


def over(insert: str) -> str:
    """The same row, written over the one that is there."""
    return insert.replace("INSERT INTO", "INSERT OR REPLACE INTO")

from __future__ import annotations

from dataclasses import replace

import pytest

from pos_app.domain.customers import Customer, CustomerKind
from pos_app.domain.money import Money
from pos_app.domain.refusals import (
    AmountNotPositive,
    CreditTooSmall,
    EmailNeeded,
    Refusal,
    WithdrawalNotOffered,
    WithdrawalTooSmall,
)
from pos_app.domain.withdrawals import (
    CODE_LIVES_US,
    MAX_TRIES,
    Withdrawal,
    WithdrawalRules,
    WithdrawalState,
    check_withdrawal,
    code_digest,
    is_alive,
    is_code,
)

ANNA = Customer(1, CustomerKind.PERSON, "Anna", email="anna@casa.example")
RULES = WithdrawalRules(persons=True, minimum=Money(1000))
ASKED = Withdrawal(
    id=1,
    customer_id=1,
    amount=Money(1500),
    iban="",
    state=WithdrawalState.AWAITING_CODE,
    asked_at_us=0,
    code_digest=code_digest("form", "123456"),
    key="form",
)


def test_enough_credit_may_be_asked_for_to_the_last_cent() -> None:
    check_withdrawal(ANNA, Money(1000), Money(1000), RULES)

    assert RULES.offered_to(ANNA)


@pytest.mark.parametrize(
    ("customer", "amount", "available", "refusal"),
    [
        pytest.param(
            replace(ANNA, kind=CustomerKind.COMPANY),
            1000,
            1000,
            WithdrawalNotOffered,
            id="a company",
        ),
        pytest.param(
            replace(ANNA, email=""), 1000, 1000, EmailNeeded, id="no address for the code"
        ),
        pytest.param(ANNA, 0, 1000, AmountNotPositive, id="nothing"),
        pytest.param(ANNA, 999, 5000, WithdrawalTooSmall, id="under the minimum"),
        pytest.param(ANNA, 1001, 1000, CreditTooSmall, id="more than there is"),
    ],
)
def test_what_may_not_be_asked_for(
    customer: Customer, amount: int, available: int, refusal: type[Refusal]
) -> None:
    with pytest.raises(refusal):
        check_withdrawal(customer, Money(amount), Money(available), RULES)


def test_a_code_belongs_to_its_own_request() -> None:
    assert is_code(ASKED, "123456")
    assert not is_code(ASKED, "123457")
    assert not is_code(replace(ASKED, key="other"), "123456")


@pytest.mark.parametrize(
    ("request_", "now_us", "alive"),
    [
        pytest.param(ASKED, CODE_LIVES_US - 1, True, id="in time"),
        pytest.param(ASKED, CODE_LIVES_US, False, id="a quarter of an hour later"),
        pytest.param(replace(ASKED, tries=MAX_TRIES), 1, False, id="tried too often"),
        pytest.param(replace(ASKED, state=WithdrawalState.PAID), 1, False, id="resolved"),
    ],
)
def test_a_code_is_good_for_a_while(request_: Withdrawal, now_us: int, alive: bool) -> None:  # noqa: FBT001
    assert is_alive(request_, now_us) is alive

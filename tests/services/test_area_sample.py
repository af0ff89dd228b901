"""The page of somebody who does not exist, for the shop to look at."""

from __future__ import annotations

import pytest

from pos_app.domain.area import AreaSettings
from pos_app.domain.customers import CustomerKind
from pos_app.domain.withdrawals import WithdrawalRules
from pos_app.services.area import Welcome
from pos_app.services.area_sample import sample_page

NOW_US = 1_777_883_400_000_000
WELCOME = Welcome(
    shop_name="Bar Centrale",
    language="it",
    area_url="",
    settings=AreaSettings(),
    picture_version=0,
)


def test_the_samples_balances_follow_from_its_movements() -> None:
    page = sample_page(WELCOME, WithdrawalRules(), NOW_US, "EUR")
    spent, loaded = page.movements

    assert loaded.balance_after == loaded.amount
    assert spent.balance_after == loaded.balance_after + spent.amount
    assert page.standing.credit == spent.balance_after
    assert loaded.recorded_at_us < spent.recorded_at_us < page.as_of_us


@pytest.mark.parametrize(
    ("persons", "companies", "kind"),
    [
        (False, False, CustomerKind.PERSON),
        (True, True, CustomerKind.PERSON),
        (False, True, CustomerKind.COMPANY),
    ],
    ids=["nobody withdraws", "all withdraw", "only companies withdraw"],
)
def test_the_sample_is_somebody_who_may_withdraw_if_anybody_may(
    *, persons: bool, companies: bool, kind: CustomerKind
) -> None:
    rules = WithdrawalRules(persons=persons, companies=companies)

    assert sample_page(WELCOME, rules, NOW_US, "EUR").customer.kind is kind

"""A customer who does not exist, so that the shop can see its page as customers will."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pos_app.domain.customers import Customer, CustomerKind, Standing
from pos_app.domain.money import Money
from pos_app.domain.operations import OperationKind
from pos_app.domain.tenders import Method
from pos_app.services.area import AreaPage
from pos_app.services.views import StatementRow

if TYPE_CHECKING:
    from pos_app.domain.withdrawals import WithdrawalRules
    from pos_app.services.area import Welcome

_HOUR_US: Final = 3600 * 1_000_000
_CREDIT: Final = 4250
_SPENT: Final = 750
_LOADED: Final = 5000


def sample_page(welcome: Welcome, rules: WithdrawalRules, now_us: int, currency: str) -> AreaPage:
    """The page of a made-up person who loaded credit yesterday and spent some today."""
    return AreaPage(
        welcome=welcome,
        customer=_somebody(rules),
        standing=Standing(Money(_CREDIT, currency), Money(0, currency)),
        as_of_us=now_us,
        tabs=(),
        movements=_movements(now_us, currency),
        older=None,
        reports=(),
        rules=rules,
        withdrawal=None,
    )


def _somebody(rules: WithdrawalRules) -> Customer:
    """A person; a company where only companies may withdraw, so that the section is seen."""
    only_companies = rules.companies and not rules.persons
    kind = CustomerKind.COMPANY if only_companies else CustomerKind.PERSON
    return Customer(id=1, kind=kind, name="Anna", surname="Bianchi", version=1)


def _movements(now_us: int, currency: str) -> tuple[StatementRow, ...]:
    spent = StatementRow(
        sequence=2,
        position=1,
        kind=OperationKind.PAYMENT,
        recorded_at_us=now_us - 2 * _HOUR_US,
        amount=Money(-_SPENT, currency),
        balance_after=Money(_CREDIT, currency),
        method=Method.CREDIT.value,
        order_id=128,
        note="",
        till="",
        operator="",
        reversed=False,
    )
    loaded = StatementRow(
        sequence=1,
        position=1,
        kind=OperationKind.TOP_UP,
        recorded_at_us=now_us - 26 * _HOUR_US,
        amount=Money(_LOADED, currency),
        balance_after=Money(_LOADED, currency),
        method=Method.CASH.value,
        order_id=None,
        note="",
        till="",
        operator="",
        reversed=False,
    )
    return spent, loaded

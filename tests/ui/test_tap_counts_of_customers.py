"""How often a finger taps to load credit, settle tabs and print a balance, by really tapping."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from pos_app.domain.slip_document import SlipKind
from tests.ui.open_till import OpenTill, open_till

if TYPE_CHECKING:
    from tests.shop import ShopStory
    from tests.ui.screen import Screen


def slips(till: OpenTill) -> list[SlipKind]:
    return [job.kind for job in till.shop.handle.spool(till.shop.desk.till_id).waiting()]


def test_a_top_up_takes_five_taps_and_prints_by_itself(
    screen: Screen, file_shop: ShopStory
) -> None:
    anna = file_shop.customer("Anna", "Verdi", credit=1200)
    till = open_till(screen, file_shop)

    till.tap("navCustomers", f"customer_{anna.id}", "addCredit", "topUpQuick_2000")
    assert screen.get("topUpBeforeAfter", "after") == "32,00 €"
    till.tap("topUpWith_cash")

    assert len(till.taps) == 5
    assert file_shop.balance(anna) == 3200
    assert screen.get("credits", "amount") == "32,00 €"
    assert slips(till) == [SlipKind.TOP_UP]


@pytest.mark.parametrize("count", [1, 3], ids=["one tab", "three tabs"])
def test_settling_tabs_with_credit_takes_three_taps_and_one_for_each(
    screen: Screen, file_shop: ShopStory, count: int
) -> None:
    anna = file_shop.customer("Anna", credit=5000)
    tabs = [file_shop.tab(anna, 800) for _ in range(count)]
    till = open_till(screen, file_shop)

    till.tap("navCustomers", f"customer_{anna.id}", *(f"tab_{tab.id}" for tab in tabs))
    till.tap("payTickedWithCredit")

    assert len(till.taps) == 3 + count
    assert file_shop.owed(anna) == 0
    assert slips(till) == [SlipKind.SETTLEMENT]


def test_settling_all_tabs_takes_four_taps(screen: Screen, file_shop: ShopStory) -> None:
    anna = file_shop.customer("Anna", credit=5000)
    for _ in range(5):
        file_shop.tab(anna, 800)
    till = open_till(screen, file_shop)

    till.tap("navCustomers", f"customer_{anna.id}", "tickAll", "payTickedWithCredit")

    assert len(till.taps) == 4
    assert (file_shop.balance(anna), file_shop.owed(anna)) == (1000, 0)


def test_the_balance_slip_takes_three_taps(screen: Screen, file_shop: ShopStory) -> None:
    anna = file_shop.customer("Anna", credit=5000)
    till = open_till(screen, file_shop)

    till.tap("navCustomers", f"customer_{anna.id}", "printBalance")

    assert len(till.taps) == 3
    assert slips(till) == [SlipKind.BALANCE]

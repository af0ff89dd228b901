"""What the kitchen reads."""

from __future__ import annotations

import pytest

from pos_app.services.slips.facts import KitchenFacts
from pos_app.services.slips.kitchen import kitchen_slip
from tests.services.slips.told import HEADING, english, said


@pytest.mark.parametrize("customer", ["", "Luca M."])
def test_the_kitchen_reads_dishes_and_no_prices(customer: str) -> None:
    facts = KitchenFacts(
        heading=HEADING, order=58, items=((2, "Piadina"), (10, "Acqua")), customer=customer
    )
    lines = said(kitchen_slip(facts, english))

    assert lines[0] == "Order 58"
    assert lines[-2:] == [" 2 | Piadina", "10 | Acqua"]
    assert (customer in lines) == bool(customer)
    assert not any("€" in line for line in lines)

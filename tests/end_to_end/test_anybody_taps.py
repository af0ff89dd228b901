"""Somebody taps five hundred times whatever is there: nothing complains, and the book is right."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING, Final

import pytest

from tests.ui.wanderer import kind_of

if TYPE_CHECKING:
    from tests.desktop.real_till import Desk

TAPS: Final = 500
AT_A_TIME: Final = 20
PLACES: Final = {
    "navOrder",
    "navOrders",
    "navCustomers",
    "navArea",
    "navSlips",
    "navSettings",
}


@pytest.mark.timeout(600)
def test_five_hundred_taps_by_chance_break_nothing(demo_desk: Desk) -> None:
    seed = random.getrandbits(32)
    tapped: list[str] = []
    with demo_desk.till("--demo", "--lang", "it") as till:
        till.waits_for("pay")
        while len(tapped) < TAPS:
            tapped += till.ask("wander", seed, AT_A_TIME)
        assert till.close() == 0, (seed, tapped)

    verified = demo_desk.run(
        "verify", "--store", f"sqlite:///{demo_desk.shelf / 'demo.saldo'}", program="pos_app.cli"
    )
    assert verified.code == 0, (seed, verified.said)
    assert set(map(kind_of, tapped)) >= PLACES, (seed, tapped)

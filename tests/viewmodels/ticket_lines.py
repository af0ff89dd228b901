"""What stands on the ticket, as the cashier reads it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.viewmodels.tills import seen, shown_rows

if TYPE_CHECKING:
    from tests.viewmodels.selling_story import SellingStory


def lines(sale: SellingStory) -> list[tuple[object, ...]]:
    return shown_rows(seen(sale.ticket, "lines"), "name", "quantity", "amount")

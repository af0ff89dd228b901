"""The payment sheet over one lunch, and what came of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pos_app.services.views import OrderFilter
from tests.viewmodels.selling_story import SellingStory, selling_at
from tests.viewmodels.tills import seen, shown_rows

if TYPE_CHECKING:
    from pos_app.domain.customers import Customer
    from tests.shop import ShopStory
    from tests.viewmodels.inline_jobs import InlineJobs


def at_the_payment(
    shop: ShopStory, due: int, customer: Customer | None = None, jobs: InlineJobs | None = None
) -> SellingStory:
    """The payment sheet is open over one lunch, for this customer or nobody."""
    sale = selling_at(shop, jobs, Pranzo=due)
    if customer is not None:
        sale.ticket.chooseCustomer(customer.id)
    sale.pay("Pranzo")
    return sale


def collected(sale: SellingStory) -> list[tuple[object, ...]]:
    return shown_rows(seen(sale.payment, "tenders"), "method", "amount")


def paid_orders(shop: ShopStory) -> list[tuple[int, str]]:
    rows = shop.handle.views.orders(OrderFilter.PAID_TODAY)
    return [(row.total.minor, row.paid_with) for row in rows]

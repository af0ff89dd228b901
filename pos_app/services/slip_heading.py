"""What every slip says above its own story: whose shop, which till, who stands there and when."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from pos_app.services.slips.facts import Heading
from pos_app.services.wall_time import wall_time

if TYPE_CHECKING:
    from pos_app.domain.customers import Customer
    from pos_app.domain.desk import Desk
    from pos_app.domain.operations import Posted
    from pos_app.services.ports import Counter, Work


def heading(counter: Counter, work: Work, desk: Desk, at_us: int) -> Heading:
    """The heading of a slip that stays in the shop: no logo, and nobody's link."""
    shop = work.shop()
    till, cashier = work.cashier(desk)
    return Heading(
        shop=shop.name,
        language=shop.language,
        currency=shop.currency,
        till=till,
        cashier=cashier,
        at=wall_time(at_us),
        is_practice=counter.is_practice,
    )


def customer_heading(
    counter: Counter, work: Work, desk: Desk, customer: Customer, posted: Posted | None
) -> Heading:
    """The heading of a slip for a customer: in their language, with the logo and their link."""
    at_us = posted.recorded_at_us if posted else work.now_us()
    plain = heading(counter, work, desk, at_us)
    return replace(
        plain,
        language=customer.language or plain.language,
        operation=posted.sequence if posted else None,
        anchor=posted.anchor if posted else "",
        qr_url=_qr_url(counter, work, customer.id),
        logo=counter.logo(),
    )


def _qr_url(counter: Counter, work: Work, customer_id: int) -> str:
    """A new link to the customer's balance, in capitals so that the QR stays small."""
    area_url = work.shop().area_url
    if not area_url:
        return ""
    token = counter.new_token()
    work.keep_token(customer_id, token)
    return f"{area_url.rstrip('/')}/S/{token}".upper()

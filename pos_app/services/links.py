"""The links behind a customer's slips: taken back when one is lost, and replaced by a new one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from pos_app.domain.desk import Desk, Permission
from pos_app.services.acts import perform

if TYPE_CHECKING:
    from pos_app.services.ports import Counter, Work


@dataclass(frozen=True, slots=True, kw_only=True)
class RevokeLinks:
    """Make every slip that a customer has lead nowhere; ``print_slip`` gives a new one."""

    request_id: str
    desk: Desk
    customer_id: int
    print_slip: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class LinksRevoked:
    """How many links lead nowhere now, and the slip with the new one, if it was wanted."""

    revoked: int
    slip: str | None


def revoke_links(counter: Counter, command: RevokeLinks) -> LinksRevoked:
    """Take back all links of a customer, and queue a slip with a new one.

    Raises:
        CustomerUnknown: there is no such customer.
        CustomerArchived: and a new slip was wanted.
    """

    def act(work: Work, asked: RevokeLinks) -> LinksRevoked:
        customer = work.customer(asked.customer_id)
        revoked = work.revoke_tokens(customer.id)
        slip = None
        if asked.print_slip:
            from pos_app.services.slip_jobs import enqueue_balance

            slip = enqueue_balance(counter, work, asked.desk, customer.id, None)
        return LinksRevoked(revoked=revoked, slip=slip)

    return perform(counter.store, command, Permission.KEEP_CUSTOMERS, LinksRevoked, act)

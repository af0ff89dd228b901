"""A code that was typed from a slip into a search: it finds its customer and nobody else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pos_app.domain.refusals import CustomerArchived, LinkUnknown
from pos_app.domain.token import read_typed
from pos_app.services.views import CustomerPage, CustomerRow

if TYPE_CHECKING:
    from pos_app.domain.customers import Customer
    from pos_app.services.views import CustomerCard, Views


def is_code(text: str) -> bool:
    """Whether this was copied from below a QR, rather than being somebody's name."""
    return read_typed(text) is not None


def customer_of_code(views: Views, text: str) -> tuple[Customer, CustomerPage]:
    """The customer of a typed code, and the page that shows only them; as a scan finds them.

    Raises:
        LinkUnknown: it leads nowhere, or was taken back.
        CustomerArchived: its customer is in the archive.
    """
    token = read_typed(text)
    card = views.customer_by_token(token) if token else None
    if card is None:
        raise LinkUnknown
    if card.customer.archived:
        raise CustomerArchived(card.customer.id)
    return card.customer, CustomerPage(rows=(row_of(card),), next_page=None)


def row_of(card: CustomerCard) -> CustomerRow:
    """A customer as a list shows them."""
    customer, standing = card.customer, card.standing
    return CustomerRow(
        id=customer.id,
        kind=customer.kind,
        display_name=customer.display_name,
        detail=customer.phone or customer.email,
        credit=standing.credit,
        tab=standing.tab,
    )

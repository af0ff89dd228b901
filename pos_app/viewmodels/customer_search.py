"""One search of the registry: by name or other words, or by the code of a slip."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from pos_app.domain.customers import CustomerKind
from pos_app.domain.refusals import CustomerArchived, LinkUnknown, Refusal
from pos_app.services.views import CustomerFilter, CustomerPage
from pos_app.viewmodels.typed_code import customer_of_code, is_code

if TYPE_CHECKING:
    from pos_app.services.views import Views

PAGE: Final = 50
"""How many customers are read at a time; more follow when the list is scrolled to its end."""


@dataclass(frozen=True, slots=True)
class CustomersFound:
    """What a search found; of a typed code its customer's kind, or why it found nobody."""

    page: CustomerPage
    registered: int
    code_kind: CustomerKind | None = None
    code_refused: Refusal | None = None


@dataclass(frozen=True, slots=True)
class CustomerSearch:
    """What a search was asked for, so that nothing typed meanwhile changes it."""

    kind: CustomerKind
    text: str
    only: CustomerFilter

    @property
    def is_for_all(self) -> bool:
        """Whether it finds everybody of its kind."""
        return not self.text and self.only is CustomerFilter.ALL

    def first_page(self, views: Views, registered: int) -> CustomersFound:
        """Read the first rows; ``registered`` is how many there were when last counted."""
        page = views.customers(self.kind, self.text, self.only, limit=PAGE)
        # How many there are in all is said only while nothing is typed.
        counted = registered if self.text else views.count_customers(self.kind)
        found = CustomersFound(page, counted)
        # A company may well have a name of 26 letters.
        if page.rows or not is_code(self.text):
            return found
        try:
            customer, alone = customer_of_code(views, self.text)
        except (LinkUnknown, CustomerArchived) as refused:
            return replace(found, code_refused=refused)
        return replace(found, page=alone, code_kind=customer.kind)

    def page_after(self, views: Views, page: str) -> CustomerPage:
        """Read the rows that follow."""
        return views.customers(self.kind, self.text, self.only, limit=PAGE, page=page)

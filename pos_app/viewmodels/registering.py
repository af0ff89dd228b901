"""Enters a customer with nothing but a name, from wherever one is needed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pos_app.domain.customers import CustomerKind, Standing
from pos_app.domain.money import Money
from pos_app.domain.refusals import Refusal
from pos_app.services.customers import CreateCustomer, CustomerFields, create_customer
from pos_app.services.views import CustomerCard

if TYPE_CHECKING:
    from collections.abc import Callable

    from pos_app.domain.customers import Customer
    from pos_app.viewmodels.news import News
    from pos_app.viewmodels.till import Till


class Registering:
    """One new customer at a time; a name without an answer is asked for again, not twice."""

    def __init__(self, till: Till, news: News) -> None:
        self._till = till
        self._news = news
        self._unanswered: CreateCustomer | None = None

    def register(
        self,
        kind: str,
        name: str,
        done: Callable[[CustomerCard], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Enter the customer and hand over the new record, which holds and owes nothing."""
        command = self._command(CustomerFields(kind=CustomerKind(kind), name=name))
        self._unanswered = command

        def registered(customer: Customer) -> None:
            self._unanswered = None
            self._news.registryTouched.emit()
            nothing = Money(0, self._till.shop.currency)
            done(CustomerCard(customer=customer, standing=Standing(nothing, nothing)))

        def refused(trouble: Exception) -> None:
            if isinstance(trouble, Refusal):
                self._unanswered = None
            failed(trouble)

        counter = self._till.counter
        self._till.jobs.act(lambda: create_customer(counter, command), registered, refused)

    def _command(self, fields: CustomerFields) -> CreateCustomer:
        if self._unanswered is not None and self._unanswered.fields == fields:
            return self._unanswered
        return CreateCustomer(
            request_id=self._till.new_request_id(), desk=self._till.desk, fields=fields
        )

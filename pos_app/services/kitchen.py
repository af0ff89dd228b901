"""Manda in preparazione on paper: what the kitchen is told of an order, and when."""

from __future__ import annotations

from collections import Counter as Tally
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from pos_app.domain.desk import Desk
from pos_app.services.ports import Counter
from pos_app.services.slip_heading import heading
from pos_app.services.slips.facts import KitchenFacts, KitchenNews
from pos_app.services.slips.kitchen import kitchen_slip

if TYPE_CHECKING:
    from pos_app.domain.orders import Line, Order
    from pos_app.services.ports import Work

Dishes: TypeAlias = "tuple[tuple[int, str], ...]"


@dataclass(frozen=True, slots=True)
class Kitchen:
    """The printer of the kitchen, as one act at a till uses it."""

    counter: Counter
    desk: Desk
    printer: str

    def told_of(self, work: Work, order: Order, lines: tuple[Line, ...]) -> None:
        """A new order is to be prepared."""
        self._tell(work, order, KitchenNews.NEW, dishes(lines))

    def told_of_change(
        self, work: Work, order: Order, before: tuple[Line, ...], after: tuple[Line, ...]
    ) -> None:
        """An order that is being prepared became another; the kitchen reads only the difference."""
        added, removed = difference(before, after)
        if added or removed:
            self._tell(work, order, KitchenNews.CHANGED, added, removed)

    def told_of_end(self, work: Work, order: Order) -> None:
        """An order that is being prepared is not wanted any more."""
        self._tell(work, order, KitchenNews.CANCELLED, (), dishes(work.lines(order)))

    def _tell(
        self, work: Work, order: Order, news: KitchenNews, items: Dishes, removed: Dishes = ()
    ) -> None:
        facts = KitchenFacts(
            heading=heading(self.counter, work, self.desk, work.now_us()),
            order=order.id,
            items=items,
            customer=_customer(work, order),
            news=news,
            removed=removed,
        )
        slip = kitchen_slip(facts, self.counter.words(facts.heading.language))
        work.enqueue(slip, self.desk, self.printer)


def dishes(lines: tuple[Line, ...]) -> Dishes:
    """Quantities and names, in the order in which they were rung up."""
    return tuple((line.quantity, line.name) for line in lines)


def difference(before: tuple[Line, ...], after: tuple[Line, ...]) -> tuple[Dishes, Dishes]:
    """What came on and what came off, whatever lines it stands on."""
    had, wanted = _tallied(before), _tallied(after)
    return _listed(wanted - had), _listed(had - wanted)


def _tallied(lines: tuple[Line, ...]) -> Tally[str]:
    tally: Tally[str] = Tally()
    for line in lines:
        tally[line.name] += line.quantity
    return tally


def _listed(tally: Tally[str]) -> Dishes:
    return tuple((quantity, name) for name, quantity in tally.items())


def _customer(work: Work, order: Order) -> str:
    return "" if order.customer_id is None else work.customer(order.customer_id).short_name

"""Another till was faster: what the customer holds and owes now, for the bill that was refused."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from pos_app.services.views import CustomerCard, OrderRow
    from pos_app.viewmodels.news import News
    from pos_app.viewmodels.settle_state import SettleState
    from pos_app.viewmodels.till import Till


class TabsAgain:
    """Reads the tabs of a refused settlement again; those that still wait make the bill anew.

    ``state`` is where the settlement stands, ``show`` shows it over other tabs, and ``leave``
    hears that none of them is open any more.
    """

    def __init__(
        self,
        till: Till,
        news: News,
        state: Callable[[], SettleState],
        show: Callable[[SettleState], None],
        leave: Callable[[], None],
    ) -> None:
        self._till = till
        self._news = news
        self._state = state
        self._show = show
        self._leave = leave

    def read(self) -> None:
        """Ask what the customer of this settlement holds and owes now, and tell the others."""
        customer_id, views = self._state().customer_id, self._till.views
        if customer_id is None:
            return
        self._news.customerTouched.emit(customer_id)
        self._till.jobs.ask(
            "customer of the settlement",
            lambda: (views.customer(customer_id), views.open_tabs(customer_id)),
            lambda found: self._found(*found),
            lambda _: None,
        )

    def _found(self, card: CustomerCard | None, open_tabs: tuple[OrderRow, ...]) -> None:
        state = self._state()
        is_same = card is not None and card.customer.id == state.customer_id
        if card is None or not is_same or state.is_busy or state.done:
            return
        tabs = state.still_open(open_tabs)
        if tabs:
            self._show(state.over(tabs, card))
        else:
            self._leave()

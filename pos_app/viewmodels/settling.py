"""Sends a settlement once its tenders cover it, and asks for the very same until it is answered."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from pos_app.domain.money import total
from pos_app.services.settle import SettleTabs, TabsSettled, settle
from pos_app.viewmodels.asking import AskedAct, AskedKind, Asking

if TYPE_CHECKING:
    from collections.abc import Callable

    from pos_app.domain.tenders import Tender
    from pos_app.viewmodels.settle_state import SettleState
    from pos_app.viewmodels.till import Till


class Settling:
    """One settlement from the covering tender to its answer.

    ``state`` is where it stands, ``become`` shows it anew; ``closed`` and ``refused`` hear the answer.
    """

    def __init__(
        self,
        till: Till,
        state: Callable[[], SettleState],
        become: Callable[[SettleState], None],
        closed: Callable[[TabsSettled], None],
        refused: Callable[[Exception], None],
    ) -> None:
        self._till = till
        self._asking = Asking(till.jobs, till.asked)
        self._state = state
        self._become = become
        self._closed = closed
        self._refused = refused

    def settle(self, tenders: tuple[Tender, ...]) -> None:
        """Close the tabs with all these tenders at once."""
        self._send(self._command(tenders))

    def ask_again(self) -> None:
        """Send the very same once more, under the same name."""
        command = self._state().command
        if command is not None:
            self._send(command)

    def _command(self, tenders: tuple[Tender, ...]) -> SettleTabs:
        state = self._state()
        assert state.customer_id is not None, state
        return SettleTabs(
            request_id=state.request_id,
            desk=self._till.desk,
            customer_id=state.customer_id,
            order_ids=tuple(tab.id for tab in state.tabs),
            tenders=tenders,
            change_as_credit=state.keeps_change,
            open_drawer=self._till.habits().opens_drawer,
        )

    def _send(self, command: SettleTabs) -> None:
        state, counter = self._state(), self._till.counter
        if state.is_busy:
            return
        self._become(replace(state, command=command, is_busy=True, is_reopened=False, trouble=None))
        self._asking.ask(
            self._asked(command), lambda: settle(counter, command), self._closed, self._refused
        )

    def _asked(self, command: SettleTabs) -> AskedAct:
        state, currency = self._state(), self._till.shop.currency
        return AskedAct(
            request_id=command.request_id,
            kind=AskedKind.SETTLEMENT,
            asked_at_us=self._till.now_us(),
            amount_minor=total(tuple(tab.owed for tab in state.tabs), currency).minor,
            currency=currency,
            customer_name=state.card.customer.display_name if state.card else "",
        )

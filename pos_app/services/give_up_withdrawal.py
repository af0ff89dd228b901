"""Give up a request for money that still awaits its code."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from pos_app.domain.withdrawals import MAX_TRIES, WithdrawalState
from pos_app.services.withdrawals import begun_by_link

if TYPE_CHECKING:
    from pos_app.services.ports import Store, Work


@dataclass(frozen=True, slots=True, kw_only=True)
class GiveUpWithdrawal:
    """A customer does not want the money after all; ``key`` is the form's own."""

    key: str
    token: str


def give_up_withdrawal(store: Store, command: GiveUpWithdrawal) -> None:
    """Make the code of a request worthless; one that the shop has already stays as it is.

    Raises:
        LinkUnknown: the link is not valid (any more).
    """

    def act(work: Work) -> None:
        found = begun_by_link(work, command.token, command.key)
        if found is not None and found.state is WithdrawalState.AWAITING_CODE:
            work.withdrawals().keep(replace(found, tries=MAX_TRIES, code_digest=""))

    store.write(act)

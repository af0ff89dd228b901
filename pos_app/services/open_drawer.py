"""Apri cassetto: the drawer opened without a sale, by those who may take money out of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from pos_app.domain.desk import Desk, Permission
from pos_app.domain.refusals import ReasonNeeded
from pos_app.services.acts import perform
from pos_app.services.notes import kept_note

if TYPE_CHECKING:
    from pos_app.services.ports import Counter, Work


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenDrawer:
    """Open the drawer for a reason; ``printer`` names the one that it hangs from in the queue."""

    request_id: str
    desk: Desk
    reason: str
    printer: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class DrawerOpened:
    """The pulse that is on its way, and the reason as it was written down."""

    slip: str
    reason: str


def open_drawer(counter: Counter, command: OpenDrawer) -> DrawerOpened:
    """Queue the pulse; it opens the drawer within seconds or never, and stays written down.

    Raises:
        ReasonNeeded: nobody would know later why.
        TextNotAccepted: the reason cannot be kept.
    """
    return perform(counter.store, command, Permission.PAY_OUT, DrawerOpened, _open)


def _open(work: Work, command: OpenDrawer) -> DrawerOpened:
    from pos_app.services.slips.drawer import pulse_by_hand

    reason = kept_note(command.reason)
    if not reason:
        raise ReasonNeeded
    pulse = pulse_by_hand(command.desk.operator_id, reason)
    return DrawerOpened(slip=work.enqueue(pulse, command.desk, command.printer), reason=reason)


def open_for_cash(work: Work, desk: Desk, operation: int) -> None:
    """Queue the pulse of an operation that moved cash, in the operation's own transaction."""
    from pos_app.services.slips.drawer import pulse_for_cash

    work.enqueue(pulse_for_cash(operation), desk)

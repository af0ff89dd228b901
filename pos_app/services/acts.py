"""The seven steps that every act at the counter takes, written once.

A command comes in, a transaction opens, the same request seen before gets its
first answer, what the decision needs is read inside, the domain decides, the
rows are written with the answer, and only after the commit anybody hears of it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

    from pos_app.domain.desk import Permission
    from pos_app.services.ports import Command, Store, Work

Order = TypeVar("Order", bound="Command")
Answer = TypeVar("Answer")


def perform(
    store: Store,
    command: Order,
    permission: Permission,
    kind: type[Answer],
    act: Callable[[Work, Order], Answer],
) -> Answer:
    """Carry out an act exactly once, however often the same request is sent."""

    def once(work: Work) -> Answer:
        answered = work.admit(command, permission, kind)
        if answered is not None:
            return answered
        answer = act(work, command)
        work.remember(command, answer)
        return answer

    return store.write(once)

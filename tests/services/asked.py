"""An act at the counter with a command for it, as the tests of every act ask for it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from pos_app.domain.desk import Permission
from pos_app.services.ports import Command

if TYPE_CHECKING:
    from tests.shop import ShopStory


@dataclass(frozen=True, slots=True)
class Asked:
    """An act, a command for it, another one under the same name, and what it takes to ask."""

    act: Callable[..., object]
    command: Command
    other: Command
    permission: Permission


Asking: TypeAlias = "Callable[[ShopStory], Asked]"

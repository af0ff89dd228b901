"""What Qt asks of us in passing must always be answered, even when our own code is at fault."""

from __future__ import annotations

import logging
from functools import wraps
from typing import TYPE_CHECKING, ParamSpec, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

Asked = ParamSpec("Asked")
Answer = TypeVar("Answer")

_log = logging.getLogger(__name__)


def guarded(default: Answer) -> Callable[[Callable[Asked, Answer]], Callable[Asked, Answer]]:
    """Answer ``default`` and log the fault where an exception would cross Qt's own code.

    An exception that leaves ``data()``, ``rowCount()`` or ``eventFilter()`` does not surface
    there: it appears at an unrelated call much later, or ends the program.
    """

    def guard(ask: Callable[Asked, Answer]) -> Callable[Asked, Answer]:
        @wraps(ask)
        def answer(*args: Asked.args, **kwargs: Asked.kwargs) -> Answer:
            try:
                return ask(*args, **kwargs)
            except Exception:  # noqa: BLE001 - whatever it is, Qt must not meet it
                _log.exception("%s failed; Qt was answered %r", ask.__qualname__, default)
                return default

        return answer

    return guard

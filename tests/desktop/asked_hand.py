"""How a hand that is steered from outside answers: with what it found, or with why it could not."""

from __future__ import annotations

import json
from functools import partial
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Container


def answer_of(hand: object, words: Container[str], line: str | bytes) -> str:
    """The answer to one request, a word with its arguments in JSON; there always is one.

    What no finger can do yet is a «complaint», which may be gone at the next try. Anything else
    that goes wrong is a «fault», which no patience helps against.
    """
    try:
        word, *arguments = json.loads(line)
        if word not in words:
            return json.dumps({"fault": f"no hand understands {word!r}"})
        return json.dumps(_obeyed(partial(getattr(hand, word), *arguments)))
    except Exception as fault:  # noqa: BLE001 - whoever asked names it and fails
        return json.dumps({"fault": f"{type(fault).__name__}: {fault}"})


def _obeyed(act: partial[Any]) -> dict[str, object]:
    try:
        return {"said": act()}
    except AssertionError as complaint:
        return {"complaint": str(complaint)}

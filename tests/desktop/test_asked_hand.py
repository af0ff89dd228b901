"""A hand that stumbles says so: a story about a till fails at once and is never kept waiting."""

from __future__ import annotations

import io
import json
from typing import TYPE_CHECKING, Any, cast

import pytest

from tests.desktop.asked_hand import answer_of
from tests.desktop.real_till import RealTill

if TYPE_CHECKING:
    from pathlib import Path
    from subprocess import Popen

WORDS = ("read", "tap", "picture", "stumble")


class ClumsyHand:
    """Reads well, taps what is not there, and stumbles over everything else."""

    def read(self, name: str) -> str:
        return name.upper()

    def tap(self, name: str) -> None:
        raise AssertionError(f"nothing called {name!r} is shown")

    def picture(self) -> object:
        return object()

    def stumble(self) -> None:
        raise RuntimeError("the item is gone")


@pytest.mark.parametrize(
    ("asked", "answer"),
    [
        (["read", "total"], {"said": "TOTAL"}),
        (["tap", "pay"], {"complaint": "nothing called 'pay' is shown"}),
        (["stumble"], {"fault": "RuntimeError: the item is gone"}),
        (["fly"], {"fault": "no hand understands 'fly'"}),
    ],
    ids=["well", "not yet", "stumbles", "unknown"],
)
def test_every_request_gets_an_answer(asked: list[str], answer: dict[str, str]) -> None:
    assert json.loads(answer_of(ClumsyHand(), WORDS, json.dumps(asked))) == answer


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ('["read"]', "TypeError"),
        ('["picture"]', "TypeError"),
        ("[]", "ValueError"),
        ("{", "JSONDecodeError"),
    ],
    ids=["too few arguments", "nothing that can be said", "no word", "no request"],
)
def test_a_fault_is_named_by_its_type(line: str, kind: str) -> None:
    assert json.loads(answer_of(ClumsyHand(), WORDS, line))["fault"].startswith(f"{kind}: ")


class FaultyProgram:
    """A till whose hand answers everything with the same fault."""

    def __init__(self) -> None:
        self.stdin = io.StringIO()
        self.stdout = io.StringIO('{"fault": "RuntimeError: the item is gone"}\n' * 9)


@pytest.mark.parametrize(
    ("act", "arguments"),
    [("tap", ("pay",)), ("shows", ("pay",)), ("reads", ("total", "1,00"))],
)
def test_a_story_fails_at_once_when_the_hand_stumbles(
    act: str, arguments: tuple[Any, ...], tmp_path: Path
) -> None:
    program = FaultyProgram()
    till = RealTill(cast("Popen[str]", program), tmp_path)

    with pytest.raises(AssertionError, match="RuntimeError: the item is gone"):
        getattr(till, act)(*arguments)

    assert len(program.stdin.getvalue().splitlines()) == 1, "it was asked once"

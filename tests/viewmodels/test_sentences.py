from __future__ import annotations

from inspect import get_annotations
from typing import TYPE_CHECKING

import pytest

from pos_app.domain.money import Money
from pos_app.domain.refusals import Refusal, TextNotAccepted
from pos_app.domain.text import TextProblem
from pos_app.services.store_trouble import StoreTrouble
from pos_app.viewmodels.sentences import Sentences
from pos_app.viewmodels.speech import Speech

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

FACTS: dict[str, object] = {
    **dict.fromkeys(("balance", "missing", "limit", "guard", "before", "after"), Money(1250)),
    **dict.fromkeys(("over", "due"), Money(340)),
    **dict.fromkeys(
        ("order_id", "customer_id", "operation", "session_id", "article_id", "category_id"), 7
    ),
    **dict.fromkeys(("request_id", "permission", "display_name"), "Rossi"),
    "limit_kb": 200,
    "report_id": 7,
    "withdrawal_id": 7,
    "minimum": Money(1250),
    "problem": TextProblem.TOO_LONG,
}
REFUSALS = sorted(Refusal.__subclasses__(), key=lambda kind: kind.__name__)
TROUBLES: list[type[StoreTrouble]] = [StoreTrouble, *StoreTrouble.__subclasses__()]


def refused(kind: Callable[..., Refusal]) -> Refusal:
    """Any refusal of this kind, with facts that can be found again in its sentence."""
    return kind(**{fact: FACTS[fact] for fact in get_annotations(kind)})


def sentences() -> Iterator[str]:
    speaking = Sentences(Speech())
    yield from (speaking.about(refused(kind)) for kind in REFUSALS)
    yield from (speaking.of(kind("saldo.db")) for kind in TROUBLES)
    yield from (speaking.of(TextNotAccepted(problem)) for problem in TextProblem)


@pytest.mark.parametrize("kind", REFUSALS, ids=lambda kind: kind.__name__)
def test_every_refusal_has_its_sentence(kind: type[Refusal]) -> None:
    assert Sentences(Speech()).about(refused(kind)).endswith(".")


def test_no_two_refusals_say_the_same() -> None:
    said = [Sentences(Speech()).about(refused(kind)) for kind in REFUSALS]

    assert len(REFUSALS) >= 30
    assert len(set(said)) == len(said)


def test_no_sentence_keeps_a_gap() -> None:
    assert [said for said in sentences() if "%" in said] == []


@pytest.mark.parametrize("kind", TROUBLES, ids=lambda kind: kind.__name__)
def test_every_trouble_of_the_store_says_what_helps(kind: type[StoreTrouble]) -> None:
    assert len(Sentences(Speech()).of(kind("saldo.db")).split(".")) >= 3


def test_our_own_fault_is_not_blamed_on_the_cashier() -> None:
    assert "try again" in Sentences(Speech()).of(ZeroDivisionError())


def test_a_refusal_that_nobody_has_heard_of_still_gets_an_answer() -> None:
    assert "try again" in Sentences(Speech()).of(Refusal())


def test_no_trouble_of_the_store_has_only_the_common_sentence() -> None:
    said = [Sentences(Speech()).of(kind("saldo.db")) for kind in TROUBLES]

    assert len(TROUBLES) >= 12
    assert len(set(said)) == len(said)

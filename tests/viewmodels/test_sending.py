from __future__ import annotations

import pytest

from pos_app.domain.refusals import IbanNotAccepted, Refusal
from pos_app.services.store_trouble import StoreBusy
from pos_app.viewmodels.sending import Sending
from pos_app.viewmodels.sentences import Sentences
from pos_app.viewmodels.speech import Speech
from tests.viewmodels.inline_jobs import HeldJobs, InlineJobs

pytestmark = pytest.mark.usefixtures("qapp")


class Acts:
    """Acts that are counted, and fail as a test wants."""

    def __init__(self, *troubles: Exception | None) -> None:
        self._troubles = list(troubles)
        self.carried_out = 0
        self.done: list[int] = []

    def act(self) -> int:
        self.carried_out += 1
        trouble = self._troubles.pop(0) if self._troubles else None
        if trouble is not None:
            raise trouble
        return self.carried_out


def sending(jobs: InlineJobs | None = None) -> Sending:
    return Sending(jobs or InlineJobs(), Sentences(Speech()))


def test_what_is_done_is_told_once_and_the_way_is_free_again() -> None:
    way, acts = sending(), Acts()

    way.send(acts.act, acts.done.append)

    assert (acts.done, way.is_free, way.is_busy, way.trouble) == ([1], True, False, "")


def test_a_second_tap_before_the_answer_sends_nothing() -> None:
    jobs = HeldJobs()
    way, acts = sending(jobs), Acts()

    way.send(acts.act, acts.done.append)
    way.send(acts.act, acts.done.append)
    assert (way.is_busy, jobs.waiting) == (True, 1)
    jobs.run_all()

    assert acts.carried_out == 1


def test_a_no_is_said_and_over() -> None:
    way, acts = sending(), Acts(IbanNotAccepted())

    way.send(acts.act, acts.done.append)

    assert "IBAN" in way.trouble
    assert (way.is_free, way.may_retry) == (True, False)
    way.forget()
    assert way.trouble == ""


def test_a_no_may_be_heard_by_somebody_else() -> None:
    way, acts = sending(), Acts(IbanNotAccepted())
    heard: list[Refusal] = []

    way.send(acts.act, acts.done.append, heard.append)

    assert (len(heard), way.trouble) == (1, "")


def test_an_act_without_an_answer_is_kept_until_it_has_one() -> None:
    way, acts, others = sending(), Acts(StoreBusy("shop.saldo")), Acts()

    way.send(acts.act, acts.done.append)
    assert way.may_retry
    assert way.trouble != ""
    way.forget()
    way.send(others.act, others.done.append)
    assert (way.may_retry, others.carried_out) == (True, 0)

    way.retry()

    assert (acts.carried_out, acts.done, way.is_free) == (2, [2], True)

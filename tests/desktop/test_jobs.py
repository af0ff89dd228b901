from __future__ import annotations

import logging
import subprocess
import sys
from functools import partial
from threading import Event, current_thread, main_thread
from typing import TYPE_CHECKING

import pytest

from pos_app.desktop.jobs import QtJobs
from pos_app.domain.refusals import EmptyOrder
from pos_app.services.printer_trouble import PrinterAbsent
from pos_app.services.store_trouble import DiskFull
from tests.waiting import PATIENCE_S

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot


STUCK_TILL = """
import sys
from threading import Event
from PySide6.QtCore import QCoreApplication
from pos_app.desktop.jobs import QtJobs
program = QCoreApplication([])
jobs, begun = QtJobs(), Event()
def stuck():
    begun.set()
    Event().wait()
if sys.argv[1] == "acts":
    jobs.act(stuck, print, print)
else:
    jobs.ask("customers", stuck, print)
begun.wait()
jobs.close()
"""


@pytest.fixture
def jobs(qapp: object) -> Iterator[QtJobs]:  # noqa: ARG001 - answers need the application's loop
    jobs = QtJobs()
    yield jobs
    jobs.close()


def not_refused(trouble: Exception) -> None:
    raise AssertionError(trouble)


def not_done(answer: object) -> None:
    raise AssertionError(answer)


def test_an_act_runs_elsewhere_and_its_answer_comes_home(qtbot: QtBot, jobs: QtJobs) -> None:
    where: list[bool] = []

    jobs.act(
        lambda: where.append(current_thread() is main_thread()),
        lambda _: where.append(current_thread() is main_thread()),
        not_refused,
    )

    qtbot.waitUntil(lambda: len(where) == 2)
    assert where == [False, True]


def test_acts_are_done_one_after_the_other(qtbot: QtBot, jobs: QtJobs) -> None:
    done: list[int] = []

    for number in range(20):
        jobs.act(partial(int, number), done.append, not_refused)

    qtbot.waitUntil(lambda: len(done) == 20)
    assert done == list(range(20))


@pytest.mark.parametrize("trouble", [EmptyOrder(), DiskFull("saldo.db")], ids=["no", "disk"])
def test_a_refusal_reaches_the_screen(qtbot: QtBot, jobs: QtJobs, trouble: Exception) -> None:
    heard: list[Exception] = []

    def refuse() -> None:
        raise trouble

    jobs.act(refuse, not_done, heard.append)

    qtbot.waitUntil(lambda: heard == [trouble])


@pytest.mark.logs(logging.ERROR)
def test_our_own_fault_is_logged_and_reaches_the_screen(
    qtbot: QtBot, jobs: QtJobs, caplog: pytest.LogCaptureFixture
) -> None:
    heard: list[Exception] = []

    jobs.act(lambda: 1 // 0, not_done, heard.append)

    qtbot.waitUntil(lambda: len(heard) == 1)
    assert isinstance(heard[0], ZeroDivisionError)
    assert "our own fault" in caplog.text


def test_the_newest_question_of_a_topic_wins(qtbot: QtBot, jobs: QtJobs) -> None:
    asked: list[str] = []
    answers: list[str] = []
    begun, go_on = Event(), Event()

    def slowly() -> str:
        asked.append("r")
        begun.set()
        go_on.wait(PATIENCE_S)
        return "r"

    def at_once(text: str) -> str:
        asked.append(text)
        return text

    jobs.ask("customers", slowly, answers.append)
    assert begun.wait(PATIENCE_S)
    jobs.ask("customers", lambda: at_once("ro"), answers.append)
    jobs.ask("customers", lambda: at_once("ros"), answers.append)
    jobs.ask("orders", lambda: at_once("orders"), answers.append)
    go_on.set()

    qtbot.waitUntil(lambda: len(answers) == 2)
    assert asked == ["r", "ros", "orders"]
    assert answers == ["ros", "orders"]


def test_a_closing_till_finishes_its_acts_and_drops_its_questions(qapp: object) -> None:  # noqa: ARG001
    jobs = QtJobs()
    done: list[str] = []
    begun, go_on = Event(), Event()

    def question() -> None:
        begun.set()
        go_on.wait(PATIENCE_S)

    jobs.ask("slow", question, lambda _: None)
    assert begun.wait(PATIENCE_S)
    jobs.ask("dropped", lambda: done.append("question"), lambda _: None)
    jobs.act(lambda: done.append("act"), lambda _: None, not_refused)
    go_on.set()
    jobs.close()

    assert done == ["act"]


@pytest.mark.parametrize("lane", ["acts", "questions"])
def test_a_till_whose_store_does_not_answer_ends_in_order_all_the_same(lane: str) -> None:
    ended = subprocess.run(
        [sys.executable, "-c", STUCK_TILL, lane],
        check=False,
        capture_output=True,
        text=True,
        timeout=PATIENCE_S,
    )

    said = f"The {lane} were still at work when the till closed\n"
    assert (ended.returncode, ended.stderr) == (0, said)


def test_an_errand_keeps_neither_acts_nor_questions_waiting(qtbot: QtBot, jobs: QtJobs) -> None:
    done: list[str] = []
    go_on = Event()

    def slowly() -> str:
        go_on.wait(PATIENCE_S)
        return "errand"

    jobs.errand(slowly, done.append, not_refused)
    jobs.errand(lambda: "second errand", done.append, not_refused)
    jobs.act(lambda: "act", done.append, not_refused)
    jobs.ask("customers", lambda: "question", done.append)
    qtbot.waitUntil(lambda: sorted(done) == ["act", "question"])

    go_on.set()

    qtbot.waitUntil(lambda: done[2:] == ["errand", "second errand"])


def test_an_errand_runs_elsewhere_and_its_answer_comes_home(qtbot: QtBot, jobs: QtJobs) -> None:
    where: list[bool] = []

    jobs.errand(
        lambda: where.append(current_thread() is main_thread()),
        lambda _: where.append(current_thread() is main_thread()),
        not_refused,
    )

    qtbot.waitUntil(lambda: len(where) == 2)
    assert where == [False, True]


def test_a_printer_in_trouble_is_no_fault_of_ours(qtbot: QtBot, jobs: QtJobs) -> None:
    heard: list[Exception] = []

    def nobody() -> None:
        raise PrinterAbsent("tcp://192.168.1.50")

    jobs.errand(nobody, not_done, heard.append)

    qtbot.waitUntil(lambda: [type(trouble) for trouble in heard] == [PrinterAbsent])


def test_a_closing_till_waits_for_no_errand_and_hears_of_none(qapp: object) -> None:  # noqa: ARG001
    jobs = QtJobs()
    begun, go_on, ended = Event(), Event(), Event()

    def slowly() -> None:
        begun.set()
        go_on.wait(PATIENCE_S)
        ended.set()

    jobs.errand(slowly, not_done, not_refused)
    jobs.errand(lambda: not_done("never begun"), not_done, not_refused)
    assert begun.wait(PATIENCE_S)
    jobs.close()

    assert not ended.is_set()
    go_on.set()
    jobs.errand(lambda: not_done("after the end"), not_done, not_refused)

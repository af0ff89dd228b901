"""The thread that sends letters, while the store is away and when it has to end."""

from __future__ import annotations

import logging
import threading
from email import message_from_bytes
from typing import TYPE_CHECKING

import pytest

from pos_app.domain.withdrawals import CODE_LIVES_US
from pos_app.services.store_trouble import StoreBusy
from pos_app.web.mail_server import MailServer
from pos_app.web.mail_worker import MailWorker
from tests.waiting import PATIENCE_S, in_time
from tests.web.post_office import SENDER

if TYPE_CHECKING:
    from collections.abc import Callable

    from pos_app.services.mail import Letter, MailOutbox
    from tests.services.withdrawal_story import WithdrawalStory
    from tests.web.post_office import PostOffice


class Unreachable:
    """An outbox whose store is away."""

    def due(self, *, limit: int = 20) -> tuple[Letter, ...]:
        raise StoreBusy(f"the first {limit}")

    def sent(self, key: str) -> None:
        raise AssertionError(key)

    def given_up(self, key: str) -> None:
        raise AssertionError(key)

    def failed(self, key: str, wait_s: int) -> None:
        raise AssertionError((key, wait_s))

    def waiting(self) -> int:
        return 0


@pytest.mark.logs(logging.WARNING)
def test_the_worker_survives_a_store_that_is_away(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, logger="saldo.mail")
    worker = MailWorker(Unreachable(), MailServer.at("smtp://127.0.0.1:9", SENDER))

    worker.start()
    worker.close()

    assert "letters wait" in caplog.text


class Busy:
    """A story's outbox, whose store does not hear that letters were sent."""

    def __init__(self, outbox: MailOutbox) -> None:
        self.outbox = outbox
        self.busy = True

    def due(self, *, limit: int = 20) -> tuple[Letter, ...]:
        return self.outbox.due(limit=limit)

    def sent(self, key: str) -> None:
        if self.busy:
            raise StoreBusy(key)
        self.outbox.sent(key)

    def given_up(self, key: str) -> None:
        self.outbox.given_up(key)

    def failed(self, key: str, wait_s: int) -> None:
        self.outbox.failed(key, wait_s)

    def waiting(self) -> int:
        return self.outbox.waiting()


def test_a_letter_that_a_server_took_is_not_sent_again_while_the_store_does_not_hear_of_it(
    asked: WithdrawalStory, server: MailServer, office: PostOffice
) -> None:
    outbox = Busy(asked.outbox)
    worker = MailWorker(outbox, server)
    for _ in range(4):
        with pytest.raises(StoreBusy):
            worker.send_due()
    assert len(office.taken) == 1

    outbox.busy = False
    asked.shop.clock.at_us += CODE_LIVES_US
    worker.send_due()

    assert [message_from_bytes(taken)["To"] for taken in office.taken] == [
        "anna@casa.example",
        "titolare@bar.example",
    ]
    assert asked.outbox.waiting() == 0


def test_a_worker_killed_before_it_wrote_that_down_sends_it_again_under_the_same_name(
    asked: WithdrawalStory, server: MailServer, office: PostOffice
) -> None:
    with pytest.raises(StoreBusy):
        MailWorker(Busy(asked.outbox), server).send_due()

    MailWorker(asked.outbox, server).send_due()

    first, second, _ = (message_from_bytes(taken)["Message-ID"] for taken in office.taken)
    assert first == second


class ClosingTime(Busy):
    """One whose worker is told to end as soon as the first letter is written down."""

    def __init__(self, outbox: MailOutbox) -> None:
        super().__init__(outbox)
        self.close: Callable[[], None] = lambda: None

    def sent(self, key: str) -> None:
        self.outbox.sent(key)
        self.close()


def test_a_worker_that_is_told_to_end_hands_no_other_letter_over(
    asked: WithdrawalStory, server: MailServer, office: PostOffice
) -> None:
    outbox = ClosingTime(asked.outbox)
    worker = MailWorker(outbox, server)
    closing = threading.Thread(target=worker.close)
    is_told = threading.Event()

    def tell() -> None:
        closing.start()
        is_told.set()
        in_time(worker._stopped.is_set)

    outbox.close = tell
    worker.start()
    assert is_told.wait(PATIENCE_S)
    closing.join(PATIENCE_S)

    assert [len(office.taken), asked.outbox.waiting()] == [1, 1]


@pytest.mark.logs(logging.ERROR)
def test_a_fault_of_our_own_does_not_end_the_thread(caplog: pytest.LogCaptureFixture) -> None:
    class Faulty(Unreachable):
        """An outbox with a fault."""

        asked = 0
        twice = threading.Event()

        def due(self, *, limit: int = 20) -> tuple[Letter, ...]:
            self.asked += 1
            if self.asked > 1:
                self.twice.set()
            raise ZeroDivisionError(limit)

    worker = MailWorker(Faulty(), MailServer.at("smtp://127.0.0.1:9", SENDER), every_s=0.01)
    worker.start()

    assert Faulty.twice.wait(PATIENCE_S)

    worker.close()
    assert "letters wait: ZeroDivisionError" in caplog.text

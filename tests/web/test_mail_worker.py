"""Letters go out once, whatever the mail server does, and nobody's till waits for them."""

from __future__ import annotations

import logging
import re
from email import message_from_bytes
from typing import TYPE_CHECKING

import pytest

from pos_app.domain.withdrawals import CODE_LIVES_US
from pos_app.web.mail_server import MailServer
from pos_app.web.mail_worker import MailWorker
from tests.storage.raw import raw
from tests.web.post_office import SENDER

if TYPE_CHECKING:
    from tests.services.withdrawal_story import WithdrawalStory
    from tests.web.post_office import PostOffice


def work(asked: WithdrawalStory, server: MailServer, times: int = 1) -> None:
    worker = MailWorker(asked.outbox, server)
    for _ in range(times):
        worker.send_due()
        asked.shop.clock.at_us += 61_000_000


def test_every_letter_goes_out_once(
    asked: WithdrawalStory, server: MailServer, office: PostOffice
) -> None:
    work(asked, server, times=3)

    letters = [message_from_bytes(content) for content in office.taken]
    assert [letter["To"] for letter in letters] == ["anna@casa.example", "titolare@bar.example"]
    assert {letter["From"] for letter in letters} == {SENDER}
    assert re.fullmatch(r"<withdrawal-1\.[0-9a-f]{16}@bar\.example>", letters[1]["Message-ID"])
    assert asked.outbox.waiting() == 0


@pytest.mark.logs(logging.WARNING)
def test_a_letter_lost_after_its_words_were_sent_is_sent_once_more_under_the_same_name(
    asked: WithdrawalStory, server: MailServer, office: PostOffice
) -> None:
    office.drops = 1

    work(asked, server, times=3)

    names = [message_from_bytes(content)["Message-ID"] for content in office.taken]
    assert len(names) == len(set(names)) == 2
    assert asked.outbox.waiting() == 0


@pytest.mark.logs(logging.WARNING)
def test_a_server_that_is_not_ready_is_asked_again_later(
    asked: WithdrawalStory, server: MailServer, office: PostOffice
) -> None:
    office.refuses = 3

    work(asked, server)
    assert (len(office.taken), asked.outbox.waiting()) == (0, 2)

    work(asked, server, times=2)
    assert asked.outbox.waiting() == 0
    assert asked.desk.count_withdrawals() == 1


@pytest.mark.logs(logging.WARNING)
def test_without_a_server_the_request_stands_and_the_letters_wait(asked: WithdrawalStory) -> None:
    nobody = MailServer.at("smtp://127.0.0.1:9", SENDER)

    work(asked, nobody, times=6)

    assert asked.outbox.waiting() == 2
    assert asked.desk.count_withdrawals() == 1


@pytest.mark.logs(logging.WARNING)
def test_no_log_holds_an_address_or_a_code(
    asked: WithdrawalStory, server: MailServer, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG, logger="saldo.mail")

    work(asked, MailServer.at("smtp://127.0.0.1:9", SENDER))
    work(asked, server, times=2)

    ours = "\n".join(r.getMessage() for r in caplog.records if r.name == "saldo.mail")
    assert "letter withdrawal-1 sent" in ours
    assert [word for word in ("casa.example", "123456", "Anna") if word in ours] == []


@pytest.mark.logs(logging.WARNING)
def test_one_address_that_is_none_keeps_no_other_letter_back(
    asked: WithdrawalStory,
    server: MailServer,
    office: PostOffice,
    caplog: pytest.LogCaptureFixture,
) -> None:
    with raw(asked.shop.url) as connection:
        connection.execute("UPDATE letter SET to_address = 'mario@[x.it' WHERE key LIKE 'code-%'")

    work(asked, server)

    (taken,) = office.taken
    assert message_from_bytes(taken)["To"] == "titolare@bar.example"
    warned = [r.getMessage() for r in caplog.records if r.levelno == logging.WARNING]
    assert warned[-1] == "1 letters wait to be sent"


@pytest.mark.logs(logging.WARNING)
def test_a_code_that_nobody_takes_any_more_is_not_sent(
    asked: WithdrawalStory,
    server: MailServer,
    office: PostOffice,
    caplog: pytest.LogCaptureFixture,
) -> None:
    asked.shop.clock.at_us += CODE_LIVES_US

    work(asked, server)

    (taken,) = office.taken
    assert message_from_bytes(taken)["To"] == "titolare@bar.example"
    assert asked.outbox.waiting() == 0
    assert "letter code-1 given up" in caplog.text

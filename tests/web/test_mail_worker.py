"""Letters go out once, whatever the mail server does, and nobody's till waits for them."""

from __future__ import annotations

import logging
import re
import ssl
import subprocess
import threading
from dataclasses import dataclass, field
from email import message_from_bytes
from typing import TYPE_CHECKING, Any

import pytest
from aiosmtpd.controller import Controller

from pos_app.domain.withdrawals import CODE_LIVES_US
from pos_app.services.store_trouble import StoreBusy
from pos_app.storage.mail import StoreMail
from pos_app.web.mail_server import MailServer
from pos_app.web.mail_worker import MailWorker
from tests.ports import HOST, free_port
from tests.services.withdrawal_story import WithdrawalStory, story_at
from tests.storage.raw import raw
from tests.waiting import PATIENCE_S

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pos_app.services.mail import Letter
    from tests.shop import ShopStory

SENDER = "cassa@bar.example"


@dataclass  # The mail server looks at every member, which the slots of Python 3.11.2 do not bear.
class PostOffice:
    """A mail server that has good and bad days."""

    drops: int = 0
    refuses: int = 0
    taken: list[bytes] = field(default_factory=list)
    behind_doors: list[bool] = field(default_factory=list)

    async def handle_DATA(self, server: Any, session: Any, envelope: Any) -> str:  # noqa: ANN401, N802
        if self.drops:
            self.drops -= 1
            server.transport.abort()
            return "421 gone"
        if self.refuses:
            self.refuses -= 1
            return "451 try again later"
        self.taken.append(envelope.content)
        self.behind_doors.append(session.ssl is not None)
        return "250 taken"


@pytest.fixture
def office() -> PostOffice:
    return PostOffice()


@pytest.fixture
def server(office: PostOffice) -> Iterator[MailServer]:
    port = free_port()
    controller = Controller(office, hostname=HOST, port=port, ready_timeout=PATIENCE_S)
    controller.start()
    yield MailServer.at(f"smtp://{HOST}:{port}", SENDER)
    controller.stop()


@pytest.fixture
def story(file_shop: ShopStory) -> WithdrawalStory:
    """Anna's request was confirmed: two letters wait."""
    story = story_at(file_shop)
    story.request(1500)
    return story


def work(story: WithdrawalStory, server: MailServer, times: int = 1) -> None:
    worker = MailWorker(story.outbox, server)
    for _ in range(times):
        worker.send_due()
        story.shop.clock.at_us += 61_000_000


def test_every_letter_goes_out_once(
    story: WithdrawalStory, server: MailServer, office: PostOffice
) -> None:
    work(story, server, times=3)

    letters = [message_from_bytes(content) for content in office.taken]
    assert [letter["To"] for letter in letters] == ["anna@casa.example", "titolare@bar.example"]
    assert {letter["From"] for letter in letters} == {SENDER}
    assert re.fullmatch(r"<withdrawal-1\.[0-9a-f]{16}@bar\.example>", letters[1]["Message-ID"])
    assert story.outbox.waiting() == 0


@pytest.mark.logs(logging.WARNING)
def test_a_letter_lost_after_its_words_were_sent_is_sent_once_more_under_the_same_name(
    story: WithdrawalStory, server: MailServer, office: PostOffice
) -> None:
    office.drops = 1

    work(story, server, times=3)

    names = [message_from_bytes(content)["Message-ID"] for content in office.taken]
    assert len(names) == len(set(names)) == 2
    assert story.outbox.waiting() == 0


@pytest.mark.logs(logging.WARNING)
def test_a_server_that_is_not_ready_is_asked_again_later(
    story: WithdrawalStory, server: MailServer, office: PostOffice
) -> None:
    office.refuses = 3

    work(story, server)
    assert (len(office.taken), story.outbox.waiting()) == (0, 2)

    work(story, server, times=2)
    assert story.outbox.waiting() == 0
    assert story.desk.count_withdrawals() == 1


@pytest.mark.logs(logging.WARNING)
def test_without_a_server_the_request_stands_and_the_letters_wait(story: WithdrawalStory) -> None:
    nobody = MailServer.at("smtp://127.0.0.1:9", SENDER)

    work(story, nobody, times=6)

    assert story.outbox.waiting() == 2
    assert story.desk.count_withdrawals() == 1


@pytest.mark.logs(logging.WARNING)
def test_no_log_holds_an_address_or_a_code(
    story: WithdrawalStory, server: MailServer, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG, logger="saldo.mail")

    work(story, MailServer.at("smtp://127.0.0.1:9", SENDER))
    work(story, server, times=2)

    ours = "\n".join(r.getMessage() for r in caplog.records if r.name == "saldo.mail")
    assert "letter withdrawal-1 sent" in ours
    assert [word for word in ("casa.example", "123456", "Anna") if word in ours] == []


@pytest.mark.parametrize("url", ["http://mail.example", "smtp://", "mail.example"])
def test_an_address_that_names_no_mail_server_is_refused(url: str) -> None:
    with pytest.raises(ValueError, match="smtp"):
        MailServer.at(url, SENDER)
    with pytest.raises(ValueError, match="smtp"):
        MailServer.at("smtp://mail.example", "nobody")


def test_a_mail_server_may_want_a_name_and_a_password() -> None:
    server = MailServer.at("smtps://bar%40example:p%2Fw@mail.example", SENDER)

    assert (server.user, server.password, server.port) == ("bar@example", "p/w", 465)
    assert MailServer.at("smtp://mail.example", SENDER).port == 587


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


@dataclass(slots=True)
class Busy:
    """A story's outbox, whose store does not hear that letters were sent."""

    outbox: StoreMail
    busy: bool = True

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
    story: WithdrawalStory, server: MailServer, office: PostOffice
) -> None:
    outbox = Busy(story.outbox)
    worker = MailWorker(outbox, server)
    for _ in range(4):
        with pytest.raises(StoreBusy):
            worker.send_due()
    assert len(office.taken) == 1

    outbox.busy = False
    story.shop.clock.at_us += CODE_LIVES_US
    worker.send_due()

    assert [message_from_bytes(taken)["To"] for taken in office.taken] == [
        "anna@casa.example",
        "titolare@bar.example",
    ]
    assert story.outbox.waiting() == 0


def test_a_worker_killed_before_it_wrote_that_down_sends_it_again_under_the_same_name(
    story: WithdrawalStory, server: MailServer, office: PostOffice
) -> None:
    with pytest.raises(StoreBusy):
        MailWorker(Busy(story.outbox), server).send_due()

    work(story, server)

    first, second, _ = (message_from_bytes(taken)["Message-ID"] for taken in office.taken)
    assert first == second


@pytest.mark.logs(logging.WARNING)
def test_one_address_that_is_none_keeps_no_other_letter_back(
    story: WithdrawalStory,
    server: MailServer,
    office: PostOffice,
    caplog: pytest.LogCaptureFixture,
) -> None:
    with raw(story.shop.url) as connection:
        connection.execute("UPDATE letter SET to_address = 'mario@[x.it' WHERE key LIKE 'code-%'")

    work(story, server)

    (taken,) = office.taken
    assert message_from_bytes(taken)["To"] == "titolare@bar.example"
    warned = [r.getMessage() for r in caplog.records if r.levelno == logging.WARNING]
    assert warned[-1] == "1 letters wait to be sent"


@pytest.mark.logs(logging.WARNING)
def test_a_code_that_nobody_takes_any_more_is_not_sent(
    story: WithdrawalStory,
    server: MailServer,
    office: PostOffice,
    caplog: pytest.LogCaptureFixture,
) -> None:
    story.shop.clock.at_us += CODE_LIVES_US

    work(story, server)

    (taken,) = office.taken
    assert message_from_bytes(taken)["To"] == "titolare@bar.example"
    assert story.outbox.waiting() == 0
    assert "letter code-1 given up" in caplog.text


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


def test_a_server_that_offers_it_is_spoken_to_behind_closed_doors(
    story: WithdrawalStory, office: PostOffice, tmp_path: Path
) -> None:
    port = free_port()
    controller = Controller(
        office,
        hostname=HOST,
        port=port,
        tls_context=own_certificate(tmp_path),
        ready_timeout=PATIENCE_S,
    )
    controller.start()

    work(story, MailServer.at(f"smtp://{HOST}:{port}", SENDER))

    controller.stop()
    assert office.behind_doors == [True, True]


def own_certificate(folder: Path) -> ssl.SSLContext:
    """What a relay in the next room has: a certificate that it made itself."""
    key, certificate = folder / "key.pem", folder / "certificate.pem"
    subprocess.run(
        f"openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -subj /CN=relay"
        f" -keyout {key} -out {certificate}".split(),
        check=True,
        capture_output=True,
    )
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    return context

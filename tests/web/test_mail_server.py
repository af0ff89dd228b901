"""How a mail server is named and spoken to."""

from __future__ import annotations

import ssl
import subprocess
from typing import TYPE_CHECKING

import pytest

from pos_app.services.mail import Letter
from pos_app.web.mail_server import MailServer
from tests.web.post_office import SENDER, PostOffice, opened

if TYPE_CHECKING:
    from pathlib import Path

LETTER = Letter(key="code-1", to="anna@casa.example", subject="Codice", body="123456")


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


def test_a_server_that_took_a_letter_may_say_goodbye_as_it_likes() -> None:
    office = PostOffice(farewell="451 not now")

    with opened(office) as server:
        server.send(LETTER)

    assert len(office.taken) == 1


def test_a_server_that_offers_it_is_spoken_to_behind_closed_doors(tmp_path: Path) -> None:
    office = PostOffice()

    with opened(office, own_certificate(tmp_path)) as server:
        server.send(LETTER)

    assert office.behind_doors == [True]


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

"""The customer area beside the till is started again when it falls, and ends with the till."""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from pos_app.desktop.area_child import AreaChild, area_command
from tests.end_to_end.area_process import wait_until_it_answers
from tests.ports import HOST, free_port

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from tests.shop import ShopStory

SLEEPER = [sys.executable, "-c", "import signal; signal.pause()"]


@pytest.fixture
def child(qapp: object) -> Iterator[AreaChild]:
    assert qapp is not None
    running = AreaChild(SLEEPER, first_wait_ms=1)
    yield running
    running.close()


def lives(process_id: int) -> bool:
    return Path(f"/proc/{process_id}").exists()


def test_a_child_that_falls_is_started_again(child: AreaChild, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: child.process_id > 0)
    first = child.process_id

    os.kill(first, signal.SIGKILL)

    qtbot.waitUntil(lambda: child.process_id not in {0, first})
    assert not lives(first)


def test_a_child_ends_with_the_till(qapp: object, qtbot: QtBot) -> None:
    assert qapp is not None
    child = AreaChild(SLEEPER)
    qtbot.waitUntil(lambda: child.process_id > 0)
    number = child.process_id

    child.close()

    assert not lives(number)


def test_a_program_that_is_not_there_never_stops_the_till(qapp: object, qtbot: QtBot) -> None:
    assert qapp is not None
    child = AreaChild(["/nowhere/pos-app-cli"], first_wait_ms=1)
    qtbot.waitUntil(lambda: child._wait_ms > 4)

    child.close()

    assert child.process_id == 0


def test_the_child_serves_the_tills_own_store(
    file_shop: ShopStory, qapp: object, qtbot: QtBot
) -> None:
    assert qapp is not None
    port = free_port()
    child = AreaChild(area_command(file_shop.url, f"{HOST}:{port}"))
    qtbot.waitUntil(lambda: child.process_id > 0)

    wait_until_it_answers(port)

    child.close()


def test_letters_go_out_where_a_file_names_the_mail_server() -> None:
    command = area_command("sqlite:///a", "10.0.0.2:8080", ("/etc/saldo/mail", "bar@bar.example"))

    place = command.index("--mail-file")
    assert command[place : place + 4] == [
        "--mail-file",
        "/etc/saldo/mail",
        "--mail-from",
        "bar@bar.example",
    ]
    assert "--mail-file" not in area_command("sqlite:///a", "10.0.0.2:8080")


def test_an_address_of_the_newer_kind_is_understood() -> None:
    assert area_command("sqlite:///a", "[::1]:8080")[-4:] == ["--host", "::1", "--port", "8080"]

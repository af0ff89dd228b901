"""The page served beside the till: running, failed with its reason, gone with the till."""

from __future__ import annotations

import socket
import subprocess
from typing import TYPE_CHECKING

import pytest

from pos_app.desktop.area_caller import AreaCaller, said_at
from pos_app.desktop.area_child import area_command, why_ended
from pos_app.desktop.own_addresses import is_of_the_shop, own_addresses
from pos_app.desktop.served_area import ServedArea
from pos_app.domain.phone_test import ARRIVED, WAITING, phone_address, question_address
from pos_app.viewmodels.serving import Serving, ServingState
from tests.end_to_end.area_process import wait_until_it_answers
from tests.ports import HOST, free_port
from tests.waiting import PATIENCE_S

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from tests.shop import ShopStory

KEY = "7" * 26


@pytest.fixture
def serving(qapp: object) -> Serving:
    assert qapp is not None
    return Serving()


@pytest.fixture
def served(file_shop: ShopStory, serving: Serving) -> Iterator[ServedArea]:
    area = ServedArea(file_shop.url, serving, may_serve=True)
    yield area
    area.close()


def test_the_page_runs_when_it_answers(served: ServedArea, serving: Serving, qtbot: QtBot) -> None:
    port = free_port()

    served.serve_at(f"{HOST}:{port}")
    assert serving.state is ServingState.STARTING
    qtbot.waitUntil(lambda: serving.state is ServingState.RUNNING)

    page = f"HTTP://{HOST}:{port}"
    assert said_at(question_address(page, KEY)) == WAITING
    assert "Funziona" in said_at_phone(phone_address(page, KEY))
    assert said_at(question_address(page, KEY)) == ARRIVED


def said_at_phone(address: str) -> str:
    """What a phone with an Italian reader gets."""
    from urllib.request import Request, urlopen

    request = Request(  # noqa: S310 - our own page
        address.replace("HTTP://", "http://"), headers={"Accept-Language": "it"}
    )
    with urlopen(request, timeout=PATIENCE_S) as answer:  # noqa: S310 - our own page
        page: bytes = answer.read()
        return page.decode()


def test_a_port_that_is_taken_is_said(served: ServedArea, serving: Serving, qtbot: QtBot) -> None:
    with socket.create_server((HOST, 0)) as other:
        served.serve_at(f"{HOST}:{other.getsockname()[1]}")

        qtbot.waitUntil(lambda: serving.state is ServingState.PORT_TAKEN)


def test_an_address_that_this_computer_no_longer_has_is_said(
    served: ServedArea, serving: Serving, qtbot: QtBot
) -> None:
    served.serve_at(f"192.0.2.1:{free_port()}")

    qtbot.waitUntil(lambda: serving.state is ServingState.NOT_OUR_ADDRESS)


def test_beside_a_shared_store_nothing_is_served(file_shop: ShopStory, serving: Serving) -> None:
    area = ServedArea(file_shop.url, serving, may_serve=False)

    area.serve_at(f"{HOST}:{free_port()}")

    assert (serving.state, area.child) == (ServingState.SHARED_STORE, None)


def test_served_nowhere_the_process_ends(
    served: ServedArea, serving: Serving, qtbot: QtBot
) -> None:
    served.serve_at(f"{HOST}:{free_port()}")
    qtbot.waitUntil(lambda: serving.state is ServingState.RUNNING)
    child = served.child
    assert child is not None
    assert child.process_id > 0

    served.serve_at("")

    assert served.child is None
    assert str(serving.state) == "off"


def test_last_words_are_understood() -> None:
    assert why_ended("ERROR [Errno 98] … address already in use") is ServingState.PORT_TAKEN
    assert why_ended("[Errno 99] Cannot assign requested address") is ServingState.NOT_OUR_ADDRESS
    later = "ERROR could not bind on any address out of [('192.0.2.1', 8080)]"
    assert why_ended(later) is ServingState.NOT_OUR_ADDRESS
    assert why_ended("killed") is ServingState.ENDED


def test_a_page_that_nobody_answers_at_says_nothing() -> None:
    assert said_at(f"http://{HOST}:{free_port()}/T/{KEY}/Q") == ""
    assert said_at("file:///etc/passwd") == ""
    assert said_at("http://") == ""


def test_the_answer_comes_on_the_screens_own_thread(qapp: object, qtbot: QtBot) -> None:
    assert qapp is not None
    caller = AreaCaller()
    address = f"http://{HOST}:{free_port()}/T/{KEY}/Q"

    with qtbot.waitSignal(caller.answered) as answered:
        caller.ask(address)

    assert answered.args == [address, ""]
    caller.close()


def test_only_addresses_that_phones_reach_are_offered(qapp: object) -> None:
    from PySide6.QtNetwork import QHostAddress

    assert qapp is not None
    assert is_of_the_shop(QHostAddress("192.168.1.20"))
    others = ("127.0.0.1", "169.254.3.4", "fe80::1")
    assert not any(is_of_the_shop(QHostAddress(other)) for other in others)
    assert "127.0.0.1" not in own_addresses()


def test_a_till_that_is_killed_leaves_no_page_behind(file_shop: ShopStory) -> None:
    port = free_port()
    process = subprocess.Popen(
        area_command(file_shop.url, f"{HOST}:{port}"), stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    wait_until_it_answers(port)
    assert process.stdin is not None

    # What a killed till leaves behind is a pipe that nobody holds any more.
    process.stdin.close()

    assert process.wait(timeout=PATIENCE_S) == 0
    assert process.stdout is not None
    process.stdout.close()

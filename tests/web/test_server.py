"""The server itself: real sockets, slow clients, heavy requests, and an end in good order."""

from __future__ import annotations

import http.client
import socket
import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING

import pytest

from pos_app.web import server as serving
from pos_app.web.server import AreaServer, area_server
from tests.ports import HOST, free_port
from tests.waiting import PATIENCE_S
from tests.web.visitor import printed_path

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.shop import ShopStory
    from tests.web.visitor import Visitor


@pytest.fixture
def port(phone: Visitor) -> Iterator[int]:
    """A customer area that listens."""
    with listening(phone) as number:
        yield number


@pytest.fixture
def impatient_port(phone: Visitor, monkeypatch: pytest.MonkeyPatch) -> Iterator[int]:
    """One that lets go of everybody after half a second."""
    monkeypatch.setattr(serving, "CONNECTION_S", 0.5)
    with listening(phone) as number:
        yield number


@contextmanager
def listening(phone: Visitor) -> Iterator[int]:
    number = free_port()
    server = area_server(phone.app, HOST, number, proxies=[HOST])
    thread = threading.Thread(target=server.serve)
    thread.start()
    wait_for(server)
    yield number
    server.stop()
    thread.join(timeout=PATIENCE_S)
    assert not thread.is_alive()


def wait_for(server: AreaServer) -> None:
    pause = threading.Event()
    while not server.listens:
        pause.wait(0.01)


def ask(port: int, path: str, **headers: str) -> tuple[int, bytes]:
    connection = http.client.HTTPConnection(HOST, port, timeout=PATIENCE_S)
    try:
        connection.request("GET", path, headers=headers)
        answer = connection.getresponse()
        return answer.status, answer.read()
    finally:
        connection.close()


def test_the_page_comes_over_the_wire(shop: ShopStory, port: int) -> None:
    page = printed_path(shop, shop.customer(credit=1250))

    status, body = ask(port, page)

    assert (status, "12,50" in body.decode()) == (200, True)


def test_the_server_does_not_name_itself(port: int) -> None:
    connection = http.client.HTTPConnection(HOST, port, timeout=PATIENCE_S)
    connection.request("GET", "/")
    headers = connection.getresponse().headers
    connection.close()

    assert headers["server"] is None
    assert headers["content-security-policy"]


def test_each_visitor_behind_the_proxy_has_an_allowance_of_their_own(port: int) -> None:
    def visits(address: str) -> list[int]:
        return [ask(port, "/S/ABC", **{"X-Forwarded-For": address})[0] for _ in range(31)]

    assert visits("192.0.2.7").count(429) >= 1
    assert visits("192.0.2.8")[0] == 404


@pytest.mark.parametrize(
    "said",
    [
        pytest.param(b"", id="nothing"),
        pytest.param(b"GET /S/A", id="half a line"),
        pytest.param(b"GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nX: ", id="half a header"),
        pytest.param(
            b"POST / HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 9999\r\n\r\nx",
            id="half a body",
        ),
    ],
)
def test_a_client_that_never_finishes_is_let_go(impatient_port: int, said: bytes) -> None:
    with socket.create_connection((HOST, impatient_port), timeout=PATIENCE_S) as slow:
        slow.sendall(said)
        left = b"".join(iter(lambda: receive(slow), b""))

    assert b"200 OK" not in left


def receive(slow: socket.socket) -> bytes:
    try:
        return slow.recv(65_536)
    except ConnectionResetError:
        return b""


@pytest.mark.parametrize(
    "said",
    [
        pytest.param(b"GET /" + b"A" * 20_000 + b" HTTP/1.1\r\n\r\n", id="an endless address"),
        pytest.param(b"GET / HTTP/1.1\r\n" + b"A: b\r\n" * 5000 + b"\r\n", id="endless headers"),
        pytest.param(b"\x16\x03\x01\x02\x00" + bytes(50) + b"\r\n\r\n", id="TLS at a plain door"),
        pytest.param(b"GET / HTTP/1.1\r\n\r\n", id="no name asked for"),
        pytest.param(b"GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n", id="two names asked for"),
    ],
)
def test_what_is_no_request_is_refused_and_the_next_one_answered(
    shop: ShopStory, port: int, said: bytes
) -> None:
    with socket.create_connection((HOST, port), timeout=PATIENCE_S) as odd:
        odd.sendall(said)
        first = receive(odd).split(b"\r\n", 1)[0]

    assert first in {b"HTTP/1.1 400 Bad Request", b"HTTP/1.1 404 Not Found", b""}
    assert ask(port, printed_path(shop, shop.customer()))[0] == 200


def test_a_heavy_body_is_not_waited_for(port: int) -> None:
    with socket.create_connection((HOST, port), timeout=PATIENCE_S) as heavy:
        head = b"POST / HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 50000000\r\n\r\n"
        heavy.sendall(head)
        sent = pour(heavy)

    assert sent < 20_000_000


def pour(heavy: socket.socket) -> int:
    """Send until the other side has had enough."""
    sent = 0
    try:
        while sent < 50_000_000:
            sent += heavy.send(bytes(65_536))
    except (ConnectionError, TimeoutError):
        pass
    return sent

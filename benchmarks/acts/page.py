"""A customer's page over a million customers: how soon its first byte comes, and how heavy it is."""

from __future__ import annotations

import itertools
import random
import socket
import subprocess
import sys
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

from benchmarks.crowd import CUSTOMERS, crowd_store, token_of
from benchmarks.crowd_statements import ENTRIES_EACH
from benchmarks.report import COMPARED, Promise, Report, compared
from benchmarks.turns import compare

if TYPE_CHECKING:
    from collections.abc import Iterator

    from benchmarks.bench import Bench
    from benchmarks.turns import Step

OURS, FLOOR = 18_474, 18_475
STEPS: Final = 400
_STYLE: Final = "/area.css"
_PATIENCE_S: Final = 30.0


def measure(bench: Bench) -> Report:
    """Ask for pages of any customer, each from an address of its own, beside a bare page."""
    path = crowd_store(bench.place)
    # On a machine that serves pages the file is in memory; ours may come from a long sleep.
    subprocess.run(["cat", str(path)], stdout=subprocess.DEVNULL, check=True)
    store = ("pos_app.cli", "area", "--store", f"sqlite:///{path}", "--port", str(OURS))
    with serving(*store):
        answered = ask(OURS, f"/S/{token_of(1)}", "127.0.9.1")
        heaviest = max(map(len, itertools.starmap(ask, _few()))) + len(
            ask(OURS, _STYLE, "127.0.9.2")
        )
        bare = ("benchmarks.bare_page", str(FLOOR), str(len(answered)))
        with serving(*bare):
            found = compare(_looks(OURS), _looks(FLOOR), steps=STEPS)
    entries = CUSTOMERS * ENTRIES_EACH
    return Report(
        title="A customer's page, first byte",
        how=f"Over the wire to another process, any of {CUSTOMERS:,} customers with {entries:,}"
        " entries, each request on a connection of its own. The floor is Starlette alone with a"
        " text of the same length. The ms are from calling to the first byte; files warm.",
        columns=COMPARED,
        rows=(compared(f"{CUSTOMERS:,} customers", found),),
        promises=(
            Promise("first byte of a page, p50", 10, found.ours.p50_ms, "ms"),
            Promise("first byte of a page, p99", 10, found.ours.p99_ms, "ms"),
            Promise("a page with its style", 20, heaviest / 1000, "kB"),
        ),
    )


def _few() -> Iterator[tuple[int, str, str]]:
    """Pages of customers with a tab and without, and an older one."""
    for customer in (7, 10, CUSTOMERS):
        yield OURS, f"/S/{token_of(customer)}", f"127.0.8.{1 + customer % 250}"


def _looks(port: int) -> Step:
    chance = random.Random(1)

    def look(number: int) -> None:
        source = f"127.{1 + number // 60_000}.{1 + number // 250 % 240}.{1 + number % 250}"
        path = f"/S/{token_of(chance.randint(1, CUSTOMERS))}"
        with called(port, path, source) as line:
            assert line.recv(16).startswith(b"HTTP/1.1 200")

    return look


def ask(port: int, path: str, source: str) -> bytes:
    """The whole answer's body."""
    with called(port, path, source) as line:
        whole = b"".join(iter(lambda: line.recv(65_536), b""))
    head, _, body = whole.partition(b"\r\n\r\n")
    assert b" 200 " in head, head
    return body


@contextmanager
def called(port: int, path: str, source: str) -> Iterator[socket.socket]:
    """A connection on which this was asked."""
    line = socket.create_connection(("127.0.0.1", port), _PATIENCE_S, (source, 0))
    with line:
        head = f"GET {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n"
        line.sendall(head.encode())
        yield line


@contextmanager
def serving(module: str, *arguments: str) -> Iterator[None]:
    """A server of its own, from its first word on."""
    command = [sys.executable, "-m", module, *arguments]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as process:
        assert process.stdout is not None
        process.stdout.readline()
        time.sleep(1)
        try:
            yield
        finally:
            process.terminate()

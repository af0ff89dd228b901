"""The customer area under 200 phones while the till works: neither may feel the other.

    python -m benchmarks.phones [--phones 200] [--seconds 60]

Every balance that a phone was shown is held against what the book said between its question and
its answer.
"""

from __future__ import annotations

import argparse
import asyncio
import multiprocessing
import os
import re
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field
from http import HTTPStatus
from pathlib import Path

from pos_app.domain.customers import CustomerKind
from pos_app.domain.money import Money
from pos_app.domain.tenders import Method
from pos_app.services.customers import CreateCustomer, CustomerFields, create_customer
from pos_app.services.top_up import TopUp, top_up
from pos_app.wiring import OpenShop, new_request_id, new_token, open_shop

PORT = 18_473
EVERY_S = 2.0
BALANCE = re.compile(rb'class="figure">([0-9.,]+)')


@dataclass
class Till:
    """A till that changes one customer's balance as fast as it can, and remembers when."""

    opened: OpenShop
    customer: int
    took_s: list[float] = field(default_factory=list)
    moments: list[tuple[float, float, int]] = field(default_factory=list)
    stopped: threading.Event = field(default_factory=threading.Event)

    def once(self) -> None:
        command = TopUp(
            request_id=new_request_id(),
            desk=self.opened.desk,
            customer_id=self.customer,
            amount=Money(1),
            method=Method.CASH,
            print_slip=False,
        )
        began_s = time.monotonic()
        done = top_up(self.opened.counter, command)
        ended_s = time.monotonic()
        self.took_s.append(ended_s - began_s)
        self.moments.append((began_s, ended_s, done.after.minor))

    def work(self) -> None:
        while not self.stopped.wait(0.01):
            self.once()

    def could_say(self, seen: Seen) -> bool:
        """Whether the book said this at some moment between question and answer."""
        minor = seen.minor
        index = minor - self.moments[0][2]
        if not 0 <= index < len(self.moments):
            return False
        began_s, _, balance = self.moments[index]
        following = self.moments[index + 1 : index + 2]
        gone = bool(following) and following[0][1] < seen.asked_s
        return balance == minor and began_s <= seen.answered_s and not gone


@dataclass(frozen=True)
class Seen:
    """What one phone was shown, and when it asked and was answered."""

    asked_s: float
    answered_s: float
    status: int
    minor: int


async def look(seen: list[Seen], number: int, path: str, until_s: float) -> None:
    """Ask every two seconds from an address of one's own."""
    source = (f"127.0.{1 + number // 250}.{1 + number % 250}", 0)
    await asyncio.sleep(EVERY_S * (number % 200) / 200)
    while time.monotonic() < until_s:
        asked_s = time.monotonic()
        answer = await ask(path, source)
        answered_s = time.monotonic()
        found = BALANCE.search(answer)
        minor = int(re.sub(rb"[.,]", b"", found[1])) if found else -1
        seen.append(Seen(asked_s, answered_s, int(answer[9:12]), minor))
        await asyncio.sleep(max(0.0, EVERY_S - (answered_s - asked_s)))


async def ask(path: str, source: tuple[str, int]) -> bytes:
    reader, writer = await asyncio.open_connection("127.0.0.1", PORT, local_addr=source)
    head = f"GET {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n"
    writer.write(head.encode())
    answer = await reader.read(-1)
    writer.close()
    return answer


def main(arguments: list[str]) -> int:
    """Measure the till alone, then with phones, and say what was seen."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--phones", type=int, default=200)
    parser.add_argument("--seconds", type=float, default=60.0)
    asked = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory() as folder:
        url = f"sqlite:///{Path(folder) / 'shop.saldo'}"
        opened = open_shop(url)
        till, path = prepared(opened)
        measure(till, asked.seconds / 3)
        alone = percentile(till.took_s)
        till.took_s.clear()
        with serving(url, Path(folder) / "log"):
            seen = meanwhile(till, path, asked.phones, asked.seconds)
        opened.close()
    return report(till, seen, alone)


def meanwhile(till: Till, path: str, phones: int, for_s: float) -> list[Seen]:
    """Let the till work here while the phones look from another process; the clock is the same."""
    with ProcessPoolExecutor(1, mp_context=multiprocessing.get_context("spawn")) as elsewhere:
        looking = elsewhere.submit(everybody_looks, path, phones, for_s)
        looking.add_done_callback(lambda _: till.stopped.set())
        go_before_pages()
        till.work()
        return looking.result()


def go_before_pages() -> None:
    """In the shop the area steps back by itself; under ``chrt -f`` no such wish is heard."""
    if os.sched_getscheduler(0) == os.SCHED_FIFO:
        priority = os.sched_getparam(0).sched_priority
        os.sched_setscheduler(0, os.SCHED_FIFO, os.sched_param(priority + 1))


def everybody_looks(path: str, phones: int, for_s: float) -> list[Seen]:
    """What all phones were shown."""
    seen: list[Seen] = []
    asyncio.run(everybody(seen, path, phones, for_s))
    return seen


def prepared(opened: OpenShop) -> tuple[Till, str]:
    fields = CustomerFields(kind=CustomerKind.PERSON, name="Anna")
    customer = create_customer(
        opened.counter, CreateCustomer(request_id="anna", desk=opened.desk, fields=fields)
    )
    token = new_token()
    opened.counter.store.write(lambda work: work.keep_token(customer.id, token))
    return Till(opened, customer.id), f"/S/{token}"


def measure(till: Till, for_s: float) -> None:
    timer = threading.Timer(for_s, till.stopped.set)
    timer.start()
    till.work()
    till.stopped.clear()


async def everybody(seen: list[Seen], path: str, how_many: int, for_s: float) -> None:
    until_s = time.monotonic() + for_s
    await asyncio.gather(*(look(seen, n, path, until_s) for n in range(how_many)))


class serving:  # noqa: N801 - reads as a verb where it is used
    """The customer area as a process, for as long as the block lasts."""

    def __init__(self, url: str, log: Path) -> None:
        self._command = [sys.executable, "-m", "pos_app.cli", "area", "--store", url]
        self._log = log.open("wb")

    def __enter__(self) -> None:
        self._process = subprocess.Popen(
            [*self._command, "--port", str(PORT)], stdout=subprocess.PIPE, stderr=self._log
        )
        assert self._process.stdout is not None
        self._process.stdout.readline()
        time.sleep(1)

    def __exit__(self, *_: object) -> None:
        self._process.terminate()
        self._process.communicate()
        self._log.close()


def percentile(took_s: list[float], percent: int = 99) -> float:
    return statistics.quantiles(took_s, n=100)[percent - 1] * 1000


def report(till: Till, phones: list[Seen], alone_ms: float) -> int:
    pages = [seen.answered_s - seen.asked_s for seen in phones]
    others = [seen for seen in phones if seen.status != HTTPStatus.OK]
    wrong = [seen for seen in phones if seen not in others and not till.could_say(seen)]
    with_ms = percentile(till.took_s)
    print(f"pages          {len(pages)}, of them not answered with the page: {len(others)}")
    print(f"page p50, p99  {percentile(pages, 50):.1f} ms, {percentile(pages):.1f} ms")
    print(f"commits        {len(till.took_s)} while phones looked")
    print(f"commit p99     {alone_ms:.2f} ms alone, {with_ms:.2f} ms with phones")
    print(f"balances that the book never had at that moment: {len(wrong)}")
    return 1 if wrong or others else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

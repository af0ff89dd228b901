"""Puts up one store on the server at hand, and lets one, two, four and eight tills sell in it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from contextlib import closing
from typing import TYPE_CHECKING, Final

import psycopg

from benchmarks.people import people
from benchmarks.stores import Size, story_in
from benchmarks.windows.told import tell
from pos_app.domain.money import Money
from pos_app.wiring import open_shop

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pos_app.wiring import OpenShop

TILLS: Final = (1, 2, 4, 8)
SECONDS: Final = 4
_CUSTOMERS: Final = 40
_LOADED: Final = Money(100_000)
_LOADS: Final = 4
_DATABASE: Final = "market"


def main() -> int:
    """Sell in all ways, then audit the book."""
    with psycopg.connect(autocommit=True) as server:
        server.execute(f"CREATE DATABASE {_DATABASE}")
    address = f"{os.environ['PGHOST']}:{os.environ.get('PGPORT', '5432')}"
    who = f"{os.environ['PGUSER']}:{os.environ.get('PGPASSWORD', '')}"
    url = f"postgresql+psycopg://{who}@{address}/{_DATABASE}"
    with closing(open_shop(url)) as opened:
        customers = _customers(opened)
        sold = 0
        for at, tills in enumerate(TILLS):
            # A new favourite each time, or their credit would not last.
            for name, chosen in (("spread", customers[8:]), ("hot", customers[at : at + 1])):
                counts = sell_at(url, tills, chosen)
                sold += sum(counts)
                tell(f"{name} {tills}", tills=tills, sold=counts)
        _audit(opened, url, sold)
    return 0


def sell_at(url: str, tills: int, customers: Sequence[int]) -> list[int]:
    """Let so many tills sell to these customers at the same time."""
    processes = [_till(url, number, customers) for number in range(1, tills + 1)]
    for process in processes:
        assert _heard(process)["moment"] == "ready"
    for process in processes:
        assert process.stdin is not None
        process.stdin.write("go\n")
        process.stdin.flush()
    counts = [int(str(_heard(process)["sold"])) for process in processes]
    for process in processes:
        process.communicate()
        assert process.returncode == 0
    return counts


def _till(url: str, number: int, customers: Sequence[int]) -> subprocess.Popen[str]:
    asked = [url, f"Cassa {number}", str(SECONDS), *map(str, customers)]
    command = [sys.executable, "-m", "benchmarks.shared.till", *asked]
    return subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, bufsize=1
    )


def _heard(process: subprocess.Popen[str]) -> dict[str, object]:
    assert process.stdout is not None
    heard: dict[str, object] = json.loads(process.stdout.readline())
    return heard


def _customers(opened: OpenShop) -> list[int]:
    story = story_in(opened, Size(0))
    numbers = [story.enter(fields) for fields in people(_CUSTOMERS)]
    for number in numbers:
        for _ in range(_LOADS):
            story.load(number, _LOADED)
    return numbers


def _audit(opened: OpenShop, url: str, sold: int) -> None:
    """No sale lost, none twice, and every rule of the book kept."""
    wrong = list(opened.handle.audit.findings())
    assert not wrong, wrong[:3]
    with psycopg.connect(url.replace("+psycopg", "")) as connection:
        counted = connection.execute("SELECT count(*) FROM operation WHERE kind = 'payment'")
        found = counted.fetchone()
    assert found == (sold,), (found, sold)
    tell("audited", sold=sold)


if __name__ == "__main__":
    sys.exit(main())

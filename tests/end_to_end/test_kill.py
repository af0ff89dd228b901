"""Tills killed in the middle of everything: nothing they said is lost, nothing is there twice."""

from __future__ import annotations

import random
import subprocess
import sys
from typing import TYPE_CHECKING, Final

import psycopg
import pytest

from tests.end_to_end.books import faults, read_book
from tests.end_to_end.tills import CHECKOUT, Till, nursery
from tests.stores import STORES, drop_database, new_database

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

KILLS: Final = 100
CUT_A_LINE: Final = """
    SELECT pg_terminate_backend(pid) FROM pg_stat_activity
    WHERE datname = %s AND pid <> pg_backend_pid() ORDER BY random() LIMIT 1
"""
START_UP_S: Final = 0.3
AT_WORK_S: Final = 0.15


def kill_many(
    bear: Callable[[], Till],
    chance: random.Random,
    *,
    kills: int,
    at_once: int,
    meanwhile: Callable[[], None] = lambda: None,
) -> list[Till]:
    """Keep tills at work and kill one after the other; return those that ended by themselves."""
    living = [bear() for _ in range(at_once)]
    ended = []
    for number in range(kills):
        if number % 4 == 0:
            till = living.pop()
            lives = till.lives(chance.uniform(0, START_UP_S))
        else:
            till = living.pop(0)
            lives = till.gets_to_work() and till.lives(chance.uniform(0, AT_WORK_S))
        if not (lives and till.kill()):
            ended.append(till)
        living.append(bear())
        meanwhile()
    return ended + [till for till in living if not till.kill()]


@pytest.fixture(params=STORES)
def shared(request: pytest.FixtureRequest, in_memory: Path) -> Iterator[str]:
    """Where a store may be made: the first till that comes makes it."""
    if request.param == "sqlite":
        yield f"sqlite:///{in_memory}/book.saldo"
        return
    url = new_database()
    yield url
    drop_database(url)


@pytest.mark.timeout(300)
def test_killed_tills_lose_nothing_and_do_nothing_twice(shared: str, in_memory: Path) -> None:
    seed = random.getrandbits(32)
    on_a_server = shared.startswith("postgresql")
    with nursery(in_memory) as tills:
        ended = kill_many(
            lambda: tills.bear("pay-loop", "--store", shared, "--seed", f"{len(tills.born)}"),
            random.Random(seed),
            kills=KILLS,
            at_once=8 if on_a_server else 3,
            meanwhile=lambda: cut_a_line(shared) if on_a_server else None,
        )
        promised = [move for till in tills.born for move in till.promised()]
        last_words = [till.last_words() for till in ended]

        sys.stdout.write(f"seed {seed}: {len(tills.born)} tills, {len(promised)} movements\n")
        assert faults(read_book(shared), promised, at_most_unheard=len(tills.born)) == []
    assert len(promised) > KILLS
    assert [
        words for words in last_words if not ended_with_a_sentence(words, on_a_server=on_a_server)
    ] == []
    assert verify(shared) == 0


def cut_a_line(url: str) -> None:
    """End one connection of a till, chosen by the server."""
    database = url.rpartition("/")[2]
    with psycopg.connect(autocommit=True) as connection:
        connection.execute(CUT_A_LINE, [database])


def ended_with_a_sentence(words: str, *, on_a_server: bool) -> bool:
    """A till may give up when the server cuts it off; over a file it has no reason to."""
    return on_a_server and words.endswith("ended 3\n") and "Traceback" not in words


def verify(store: str) -> int:
    """What the command says, in a process of its own."""
    command = [sys.executable, "-m", "pos_app.cli", "verify", "--store", store]
    return subprocess.run(command, cwd=CHECKOUT, check=False, timeout=60).returncode

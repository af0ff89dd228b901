"""The power fails at any moment: what the till had said is in the book when it comes back."""

from __future__ import annotations

import random
import shutil
import subprocess
import sys
import time
from typing import TYPE_CHECKING, Final

import pytest

from tests.end_to_end.books import Movement, faults, promised_in, read_book
from tests.end_to_end.power_cut import Disk, Luck
from tests.end_to_end.system_calls import Event, Said, Wrote, events_in, strace_is_permitted, traced
from tests.end_to_end.tills import CHECKOUT

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

MOVEMENTS: Final = 250
CUTS: Final = 120
CARELESS_CUTS: Final = 12


def recorded(folder: Path, till: str, movements: int) -> list[Event]:
    """Let a till work on a new store and write down everything it did to its disk."""
    assert strace_is_permitted(), "without strace nobody can tell what a power cut would leave"
    store = folder / "shop"
    store.mkdir()
    work = ["--customers", "6", "--seed", "3", "--count", f"{movements}"]
    command = [sys.executable, "-m", till, "pay-loop", "--store", f"sqlite:///{store}/book.saldo"]
    log = folder / "strace.txt"
    watched = traced(log, [*command, *work])
    subprocess.run(watched, cwd=CHECKOUT, check=True, capture_output=True, timeout=100)
    return list(events_in(log, store))


def cut(
    folder: Path, events: list[Event], moments: list[int], lucks: tuple[Luck, ...]
) -> Iterator[tuple[int, list[str]]]:
    """Cut the power at these moments, one after the other, and open what each one leaves."""
    chance = random.Random(len(events))
    everything = promised(events)
    disk = Disk()
    done = 0
    for moment in sorted(moments):
        for event in events[done:moment]:
            disk.take(event)
        done = moment
        remains = folder / "remains"
        shutil.rmtree(remains, ignore_errors=True)
        remains.mkdir()
        disk.cut(remains, chance.choice(lucks), chance)
        book = read_book(f"sqlite:///{remains}/book.saldo")
        heard = promised(events[:moment])
        found = faults(book, heard, at_most_unheard=1)
        invented = set(book.movements) - set(everything)
        yield moment, found + [f"never asked for: {move}" for move in invented]


def moments_in(events: list[Event], chance: random.Random) -> list[int]:
    """Any moment; every third one while the book itself is written, which is seldom."""
    rare = [at for at, event in enumerate(events) if isinstance(event, Wrote) and _is_book(event)]
    return chance.sample(range(len(events) + 1), CUTS * 2 // 3) + chance.sample(rare, CUTS // 3)


def _is_book(event: Wrote) -> bool:
    return event.path.endswith(".saldo")


def promised(events: list[Event]) -> list[Movement]:
    return promised_in("".join(event.text for event in events if isinstance(event, Said)))


@pytest.mark.timeout(300)
def test_no_power_cut_takes_back_what_the_till_has_said(in_memory: Path) -> None:
    began_s = time.monotonic()
    events = recorded(in_memory, "pos_app.cli", MOVEMENTS)
    assert len(promised(events)) == MOVEMENTS
    seed = random.getrandbits(32)
    moments = moments_in(events, random.Random(seed))

    wrong = {
        moment: found for moment, found in cut(in_memory, events, moments, tuple(Luck)) if found
    }

    sys.stdout.write(f"seed {seed}: {CUTS} cuts in {time.monotonic() - began_s:.1f} s\n")
    assert wrong == {}


@pytest.mark.timeout(300)
def test_a_till_that_does_not_wait_for_its_disk_would_be_caught(in_memory: Path) -> None:
    events = recorded(in_memory, "tests.end_to_end.careless_till", 30)
    moments = random.Random(1).sample(range(len(events) + 1), CARELESS_CUTS)

    lost = [found for _, found in cut(in_memory, events, moments, (Luck.NOTHING,)) if found]

    assert any("lost" in fault for found in lost for fault in found)

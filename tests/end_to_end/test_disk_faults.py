"""The disk says no in the middle of a sale: the till says so and stops, and the book stays right."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from tests.end_to_end.books import faults, promised_in, read_book
from tests.end_to_end.tills import CHECKOUT

if TYPE_CHECKING:
    from pathlib import Path

FULL = "There is no room left to write."
FAILING = "The disk reports errors"


def sell(store: str, count: int, fault: str = "") -> subprocess.CompletedProcess[str]:
    """Let a till sell while the system answers some of its calls with an error."""
    calls = fault.partition(":")[0]
    watch = ["strace", "-f", "--seccomp-bpf", "-qq", "-o", "/dev/null"]
    watch += ["-e", f"trace={calls}", "-e", f"inject={fault}"]
    command = [sys.executable, "-m", "pos_app.cli", "pay-loop", "--store", store]
    return subprocess.run(
        [*(watch if fault else []), *command, "--count", f"{count}"],
        cwd=CHECKOUT,
        capture_output=True,
        text=True,
        check=False,
        timeout=100,
    )


@pytest.mark.parametrize(
    ("fault", "sentence"),
    [
        pytest.param("pwrite64:error=ENOSPC:when=300+", FULL, id="full from now on"),
        pytest.param("pwrite64:error=EIO:when=300+", FAILING, id="fails from now on"),
        pytest.param("fsync,fdatasync:error=EIO:when=40+", FAILING, id="keeps nothing any more"),
        pytest.param("fsync,fdatasync:error=EIO:when=41", FAILING, id="fails to keep one sale"),
        pytest.param("pwrite64:error=ENOSPC:when=3+", FULL, id="full before there is a book"),
    ],
)
def test_a_disk_that_says_no(in_memory: Path, fault: str, sentence: str) -> None:
    store = f"sqlite:///{in_memory}/book.saldo"

    stopped = sell(store, 500, fault)

    assert (stopped.returncode, stopped.stderr.count("\n")) == (3, 1), stopped.stderr
    assert stopped.stderr.startswith(sentence)
    promised = promised_in(stopped.stdout)
    assert faults(read_book(store), promised, at_most_unheard=1) == []
    # There is room again, or another disk: the till goes on over the same book.
    promised += promised_in(sell(store, 5).stdout)
    assert faults(read_book(store), promised, at_most_unheard=1) == []


def test_a_disk_that_was_full_for_a_moment_stops_nobody(in_memory: Path) -> None:
    store = f"sqlite:///{in_memory}/book.saldo"

    done = sell(store, 60, "pwrite64:error=ENOSPC:when=300")

    assert (done.returncode, done.stderr) == (0, "")
    promised = promised_in(done.stdout)
    assert len(promised) == 60
    assert faults(read_book(store), promised, at_most_unheard=0) == []

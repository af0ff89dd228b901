"""The till dies at any moment of a slip; the next run prints nothing twice and loses nothing."""

from __future__ import annotations

import os
import random
from typing import TYPE_CHECKING, Final, cast

import pytest

from pos_app.printing.escpos_device import EscPosDevice
from pos_app.services.print_queue import JobState, PrintSpool
from tests.printing.emulator.server import EmulatedPrinter
from tests.printing.memory_spool import MemorySpool
from tests.printing.sample_slips import top_up
from tests.printing.till import Till, impatient

if TYPE_CHECKING:
    from collections.abc import Callable

    from pos_app.printing.profile import Timeouts
    from pos_app.printing.transports.line import Line, Way
    from tests.shop import ShopStory

RUNS: Final = 200 if "CI" in os.environ else 60
SLIPS: Final = 3
STEPS: Final = ("claim", "sending", "bytes_sent", "printed", "hurry", "next_try_at")
PROFILES: Final = ("epson-tm-t20iii", "generic-80", "raster-58")


class Fate:
    """Decides when the till dies: at the n-th step, before or after the step took effect."""

    def __init__(self, chance: random.Random) -> None:
        self.is_met = False
        self.dies_in_line = chance.random() < 0.4
        self._step = chance.randrange(14)
        self.dies_before_the_step = chance.random() < 0.5
        self._bytes = chance.randrange(20_000)

    def step(self, take: Callable[[], object]) -> object:
        """Take a step, unless the till is dead or dies now. SystemExit ends a thread silently."""
        self._step -= not self.dies_in_line
        dies = self._step < 0 or self.is_met
        if dies and self.dies_before_the_step:
            self._die()
        answer = take()
        if dies:
            self._die()
        return answer

    def bytes_before_death(self, wanted: int) -> int:
        if not self.dies_in_line:
            return wanted
        if self._bytes <= 0:
            self._die()
        allowed = min(wanted, self._bytes)
        self._bytes -= allowed
        return allowed

    def _die(self) -> None:
        self.is_met = True
        raise SystemExit


class FatalSpool:
    """The queue of a till that will die."""

    def __init__(self, spool: PrintSpool, fate: Fate) -> None:
        self._spool = spool
        self._fate = fate

    def __getattr__(self, name: str) -> object:
        method = getattr(self._spool, name)
        if name not in STEPS:
            return method
        return lambda *args, **named: self._fate.step(lambda: method(*args, **named))


class FatalWay:
    """A line on which the till dies after some bytes."""

    def __init__(self, way: Way, fate: Fate) -> None:
        self._way = way
        self._fate = fate

    def open(self, timeouts: Timeouts) -> Line:
        line = self._way.open(timeouts)
        plain_write = line.write

        def write(some: bytes, timeout_s: float) -> int:
            return plain_write(some[: self._fate.bytes_before_death(len(some))], timeout_s)

        line.write = write  # type: ignore[method-assign]
        return line


# Dying is what the first till's thread is here for.
@pytest.mark.filterwarnings("ignore:Exception in thread printer")
@pytest.mark.parametrize("seed", range(RUNS))
def test_a_till_that_dies_prints_nothing_twice_and_loses_nothing(seed: int) -> None:
    die_and_print_on(MemorySpool(), seed)


@pytest.mark.filterwarnings("ignore:Exception in thread printer")
@pytest.mark.parametrize("seed", range(8))
def test_a_till_that_dies_finds_its_slips_in_the_store(file_shop: ShopStory, seed: int) -> None:
    spool = file_shop.handle.spool(file_shop.desk.till_id)
    die_and_print_on(cast("PrintSpool", spool), seed)


def die_and_print_on(spool: PrintSpool, seed: int) -> None:
    """Print three slips, die on the way, start again, and count what came out."""
    chance = random.Random(seed)
    profile = impatient(chance.choice(PROFILES))
    fate = Fate(chance)
    links = [f"HTTPS://SALDO.EXAMPLE/S/RUN{seed}SLIP{number}" for number in range(SLIPS)]
    with EmulatedPrinter() as printer:
        dying = EscPosDevice(FatalWay(printer.way, fate), profile)
        mortal = cast("PrintSpool", FatalSpool(spool, fate))
        with Till(dying, mortal) as first:
            jobs = [first.print(top_up(qr_url=link)) for link in links]
            first.let_it_work(lambda: fate.is_met or all_ended(spool))

        with Till(EscPosDevice(printer.way, profile), spool) as second:
            second.let_it_work(lambda: all_ended(spool))
        assert printer.machine.wait_until_idle()
        printed = [code for slip in printer.slips for code in slip.codes]

    for link, job_id in zip(links, jobs, strict=True):
        job = spool.get(job_id)
        assert job is not None
        assert printed.count(link) <= 1
        assert job.state is JobState.UNKNOWN or printed.count(link) == 1


def all_ended(spool: PrintSpool) -> bool:
    """Every slip is printed or asks: none is lost, and none is still on its way."""
    ended = {JobState.PRINTED, JobState.UNKNOWN}
    return all(job.state in ended for job in spool.recent(99))


def test_the_runs_above_die_in_every_way() -> None:
    states = set()
    for seed in range(RUNS):
        chance = random.Random(seed)
        chance.choice(PROFILES)
        fate = Fate(chance)
        states.add((fate.dies_in_line, fate.dies_before_the_step))
    assert len(states) == 4

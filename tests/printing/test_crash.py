"""The till dies at any moment of a slip; the next run prints nothing twice and loses nothing."""

from __future__ import annotations

import multiprocessing
import os
import random
import signal
from threading import Timer
from typing import TYPE_CHECKING, Final, cast

import pytest

from pos_app.printing.escpos_device import EscPosDevice
from pos_app.services.print_queue import JobState, PrintSpool
from pos_app.storage.opening import open_store
from tests.printing.emulator.server import EmulatedPrinter, Faults
from tests.printing.memory_spool import MemorySpool
from tests.printing.sample_slips import top_up
from tests.printing.till import Till, impatient, new_job

if TYPE_CHECKING:
    from collections.abc import Callable

    from pos_app.printing.profile import Profile, Timeouts
    from pos_app.printing.transports.line import Line, Way
    from tests.shop import ShopStory

IN_CI: Final = "CI" in os.environ
FORKS: Final = "forkserver" in multiprocessing.get_all_start_methods()
"""Where it is there, a process of its own costs milliseconds."""
SPAWN: Final = multiprocessing.get_context("spawn")
RUNS: Final = 200 if IN_CI else 60
KILLS: Final = (200 if FORKS else 20) if IN_CI else 12
SLIPS: Final = 3
DEATHS: Final = 2
"""How often the till dies before it is left alone: the second time while it tidies up."""
STEPS: Final = (
    "recover",
    "claim",
    "sending",
    "bytes_sent",
    "printed",
    "unknown",
    "held",
    "hurry",
    "next_try_at",
)
PROFILES: Final = ("epson-tm-t20iii", "generic-80", "raster-58")
TROUBLES: Final = ("none", "none", "cover", "line")


def leave() -> None:
    """End a thread silently."""
    raise SystemExit


def be_killed() -> None:
    """End this process as a power cut would: nothing is tidied up, nothing is said."""
    os.kill(os.getpid(), signal.SIGKILL if hasattr(signal, "SIGKILL") else signal.SIGTERM)


class Fate:
    """Decides when the till dies: at the n-th step, before or after the step took effect."""

    def __init__(self, chance: random.Random, end: Callable[[], None] = leave) -> None:
        self.is_met = False
        self._end = end
        self.dies_in_line = chance.random() < 0.4
        self._step = chance.randrange(14)
        self.dies_before_the_step = chance.random() < 0.5
        self._bytes = chance.randrange(20_000)

    def step(self, take: Callable[[], object]) -> object:
        """Take a step, unless the till is dead or dies now."""
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
        self._end()


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


def mortal_till(spool: PrintSpool, way: Way, profile: Profile, fate: Fate) -> Till:
    """A till that will die."""
    return Till(
        EscPosDevice(FatalWay(way, fate), profile), cast("PrintSpool", FatalSpool(spool, fate))
    )


def troubled_printer(chance: random.Random) -> EmulatedPrinter:
    """A printer whose cover is open for a moment, or whose line breaks, or with which all is well."""
    trouble = chance.choice(TROUBLES)
    cut = chance.randrange(20_000) if trouble == "line" else None
    printer = EmulatedPrinter(Faults(reset_after_bytes=cut))
    if trouble == "cover":
        printer.machine.sense(cover_open=True)
        Timer(chance.uniform(0.1, 0.6), printer.machine.sense, kwargs={"cover_open": False}).start()
    return printer


# Dying is what the first till's thread is here for.
@pytest.mark.filterwarnings("ignore:Exception in thread printer")
@pytest.mark.parametrize("seed", range(RUNS))
def test_a_till_that_dies_prints_nothing_twice_and_loses_nothing(seed: int) -> None:
    spool = MemorySpool()

    def live_and_die(way: Way, profile_name: str, life: int) -> None:
        fate = Fate(random.Random(life))
        till = mortal_till(spool, way, impatient(profile_name), fate)
        try:
            till.worker.start()
        except SystemExit:
            return
        till.let_it_work(lambda: fate.is_met or all_ended(spool))
        till.worker.stop()

    die_and_print_on(spool, seed, live_and_die)


@pytest.mark.parametrize("seed", range(KILLS))
def test_a_till_that_is_killed_finds_its_slips_in_the_store(
    file_shop: ShopStory, seed: int
) -> None:
    processes = multiprocessing.get_context("forkserver") if FORKS else SPAWN
    processes.set_forkserver_preload([__name__])

    def live_and_die(way: Way, profile_name: str, life: int) -> None:
        who = (file_shop.url, file_shop.desk.till_id, way, profile_name, life)
        till = processes.Process(target=print_until_killed, args=who)
        till.start()
        till.join(60)
        assert till.exitcode in {0, -signal.SIGKILL, signal.SIGTERM}

    die_and_print_on(file_shop.handle.spool(file_shop.desk.till_id), seed, live_and_die)


def print_until_killed(url: str, till_id: int, way: Way, profile_name: str, life: int) -> None:
    """Be a till, in a process of its own."""
    handle = open_store(url)
    spool = handle.spool(till_id)
    fate = Fate(random.Random(life), be_killed)
    with mortal_till(spool, way, impatient(profile_name), fate) as till:
        till.let_it_work(lambda: all_ended(spool))
    handle.close()


def die_and_print_on(
    spool: PrintSpool, seed: int, live_and_die: Callable[[Way, str, int], None]
) -> None:
    """Print three slips, die on the way again and again, start once more, count what came out."""
    chance = random.Random(seed)
    profile = chance.choice(PROFILES)
    links = [f"HTTPS://SALDO.EXAMPLE/S/RUN{seed}SLIP{number}" for number in range(SLIPS)]
    jobs = [new_job(top_up(qr_url=link)) for link in links]
    for job in jobs:
        spool.add(job)
    with troubled_printer(chance) as printer:
        for death in range(DEATHS):
            live_and_die(printer.way, profile, seed * DEATHS + death)
        printer.mend()
        with Till.over(printer.way, profile, spool=spool) as survivor:
            survivor.let_it_work(lambda: all_ended(spool))
        assert printer.machine.wait_until_idle()
        printed = [code for slip in printer.slips for code in slip.codes]

    for link, job in zip(links, jobs, strict=True):
        ended = spool.get(job.id)
        assert ended is not None
        assert printed.count(link) <= 1
        assert ended.state is JobState.UNKNOWN or printed.count(link) == 1


def all_ended(spool: PrintSpool) -> bool:
    """Every slip is printed or asks: none is lost, and none is still on its way."""
    ended = {JobState.PRINTED, JobState.UNKNOWN}
    return all(job.state in ended for job in spool.recent(99))


def test_the_runs_above_die_in_every_way() -> None:
    fates = [Fate(random.Random(life)) for life in range(RUNS * DEATHS)]

    assert len({(fate.dies_in_line, fate.dies_before_the_step) for fate in fates}) == 4

"""Two tills, one printer on the network that takes one caller at a time."""

from __future__ import annotations

import time
from collections import Counter
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Final

import pytest

from pos_app.printing.profile import Timeouts
from pos_app.services.print_queue import JobState
from tests.printing.emulator.server import EmulatedPrinter, Faults
from tests.printing.sample_slips import top_up
from tests.printing.till import Till, new_job

if TYPE_CHECKING:
    from pos_app.services.print_queue import PrintSpool
    from tests.shop import ShopStory

SLIPS_PER_TILL: Final = 100
WORST_WAIT_S: Final = 60.0
ROUNDS: Final = 8
SLIP_S: Final = 0.5
"""One slip of 1,000 dots at 250 mm/s, the speed of a good printer."""
DOTS_PER_S: Final = 2_000
LONGEST_WAIT_S: Final = 20 * SLIP_S
"""Twice a slip is the least; about three times a slip was measured, and machines are busy."""
PATIENT: Final = Timeouts(
    connect_s=1.0, status_s=0.3, write_stall_s=5, confirm_s=5, close_s=1, paper_s=20
)


def nothing_waits(till: Till) -> bool:
    return not till.spool.waiting()


@pytest.mark.parametrize("second_caller", ["waits", "is refused"])
def test_every_slip_of_two_tills_is_whole_and_comes_once(second_caller: str) -> None:
    faults = Faults(refuses_while_busy=second_caller == "is refused")
    with (
        EmulatedPrinter(faults) as printer,
        Till.over(printer.way, timeouts=PATIENT) as first,
        Till.over(printer.way, timeouts=PATIENT) as second,
    ):
        links = []
        for number in range(SLIPS_PER_TILL):
            for name, till in (("A", first), ("B", second)):
                links.append(f"HTTPS://SALDO.EXAMPLE/S/{name}{number}")
                till.print(top_up(qr_url=links[-1], note=f"{name}{number}"))
        for till in (first, second):
            till.let_it_work(partial(nothing_waits, till), WORST_WAIT_S)

        assert all(
            job.state is JobState.PRINTED
            for till in (first, second)
            for job in till.spool.recent(SLIPS_PER_TILL)
        )
        assert Counter(code for slip in printer.slips for code in slip.codes) == Counter(links)
        for slip in printer.slips:
            (note,) = (line for line in slip.text if line.startswith("Nota"))
            assert slip.codes == [f"HTTPS://SALDO.EXAMPLE/S/{note.removeprefix('Nota: ')}"]
            assert (slip.unknown, len(slip.cuts)) == ([], 1)


@pytest.mark.parametrize("second_caller", ["waits", "is refused"])
def test_two_tills_that_print_at_the_same_moment_wait_seconds_only(second_caller: str) -> None:
    waits: list[float] = []
    faults = Faults(refuses_while_busy=second_caller == "is refused")
    with (
        EmulatedPrinter(faults) as printer,
        Till.over(printer.way, timeouts=Timeouts()) as first,
        Till.over(printer.way, timeouts=Timeouts()) as second,
    ):
        printer.machine.dots_per_s = DOTS_PER_S
        for _ in range(ROUNDS):
            began = time.monotonic()
            for till, job in [(till, till.print(top_up())) for till in (first, second)]:
                till.wait(job, JobState.PRINTED)
                waits.append(time.monotonic() - began)

    assert max(waits) <= LONGEST_WAIT_S


def test_two_tills_that_share_a_store_print_each_their_own_slips_once(
    file_shop: ShopStory,
) -> None:
    other_shop = file_shop.another_till()
    with EmulatedPrinter() as at_first, EmulatedPrinter() as at_second:
        first = Till.over(at_first.way, timeouts=PATIENT, spool=spool_of(file_shop))
        second = Till.over(at_second.way, timeouts=PATIENT, spool=spool_of(other_shop))
        links: dict[str, list[str]] = {"A": [], "B": []}
        with first, second:
            for number in range(SLIPS_PER_TILL):
                for name, till, shop in (("A", first, file_shop), ("B", second, other_shop)):
                    links[name].append(f"HTTPS://SALDO.EXAMPLE/S/{name}{number}")
                    job = new_job(top_up(qr_url=links[name][-1]))
                    till.spool.add(replace(job, till_id=shop.desk.till_id))
                    till.worker.notify()
            for till in (first, second):
                till.let_it_work(partial(nothing_waits, till), WORST_WAIT_S)

        for name, printer in (("A", at_first), ("B", at_second)):
            assert Counter(code for slip in printer.slips for code in slip.codes) == Counter(
                links[name]
            )
    other_shop.close()


def spool_of(shop: ShopStory) -> PrintSpool:
    return shop.handle.spool(shop.desk.till_id)

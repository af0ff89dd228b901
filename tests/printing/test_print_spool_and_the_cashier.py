"""What the cashier decides about a queued slip: printed, moved, given up, copied."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pos_app.services.print_queue import JobState, NewPrintJob, PrintJob, PrintLevel, PrintSpool
from tests.printing.sample_slips import balance, copy
from tests.printing.spool_story import LATER, NOON, claim, queue, state, take


def test_a_late_word_of_the_printer_does_not_undo_the_cashiers_answer(spool: PrintSpool) -> None:
    queue(spool, "a")
    taken = take(spool)
    assert spool.sending(taken, sha256="0" * 64, bytes_total=10, process_id="aB1~")
    spool.recover(LATER)
    assert spool.resolve("a", 1, came_out=False)

    spool.printed(taken, PrintLevel.PRINTED, "ready")
    spool.held(taken, "offline", "", LATER)

    assert state(spool, "a") is JobState.SKIPPED


@pytest.mark.parametrize(
    ("came_out", "after"), [(True, JobState.PRINTED), (False, JobState.SKIPPED)]
)
def test_the_cashiers_answer_ends_an_open_question(
    spool: PrintSpool, after: JobState, *, came_out: bool
) -> None:
    queue(spool, "a")
    taken = take(spool)
    assert not spool.resolve("a", 1, came_out=came_out)
    spool.unknown(taken, "", "")

    assert spool.resolve("a", 1, came_out=came_out)
    assert not spool.resolve("a", 1, came_out=came_out)
    job = spool.get("a")
    assert job is not None
    assert (job.state, job.resolved_by) == (after, 1)


def test_an_old_slip_prints_when_the_cashier_wants_it(spool: PrintSpool) -> None:
    queue(spool, "a", balance())
    taken = take(spool)
    spool.stale(taken)
    assert claim(spool, LATER) is None

    assert spool.retry("a", LATER, 1)
    job = claim(spool, LATER)
    assert job is not None
    assert job.expires_at is None


def test_a_job_on_its_way_can_be_neither_skipped_nor_moved(spool: PrintSpool) -> None:
    queue(spool, "a")
    taken = take(spool)
    spool.sending(taken, sha256="0" * 64, bytes_total=10, process_id="")

    assert not spool.skip("a", 1)
    assert not spool.move("a", "kitchen", NOON)
    assert not spool.retry("a", NOON, 1)


def test_a_waiting_job_can_be_moved_to_another_printer_or_given_up(spool: PrintSpool) -> None:
    for job_id in ("a", "b"):
        queue(spool, job_id)

    assert spool.move("a", "kitchen", NOON)
    assert spool.skip("b", 1)
    assert claim(spool) is None
    assert state(spool, "b") is JobState.SKIPPED


def test_copies_are_counted(spool: PrintSpool) -> None:
    queue(spool, "a")
    queue(spool, "b", copy(), copy_of="a")

    assert (spool.copies_of("a"), spool.copies_of("b")) == (1, 0)


def as_copy_of(job: PrintJob, number: int) -> NewPrintJob:
    return NewPrintJob(
        id=f"copy-{number}",
        created_at=NOON,
        till_id=1,
        printer_id=job.printer_id,
        document=replace(copy(), copy_number=number),
        copy_of=job.copy_of or job.id,
    )


def test_a_slip_that_did_not_come_out_gives_way_to_its_copy(spool: PrintSpool) -> None:
    queue(spool, "a")
    assert not spool.replace_by_copy("a", 1, as_copy_of)
    spool.unknown(take(spool), "", "")

    assert spool.replace_by_copy("a", 1, as_copy_of)
    assert not spool.replace_by_copy("a", 1, as_copy_of)

    assert state(spool, "a") is JobState.SKIPPED
    assert [(job.id, job.copy_of) for job in spool.waiting()] == [("copy-1", "a")]


def test_a_copy_of_a_copy_is_the_next_copy_of_the_original(spool: PrintSpool) -> None:
    queue(spool, "a")
    assert spool.add_copy("a", as_copy_of)

    assert spool.add_copy("copy-1", as_copy_of)

    assert spool.copies_of("a") == 2
    assert not spool.add_copy("nothing", as_copy_of)

"""What every print queue promises: the one in memory that tests use, and the ones in the stores."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from pos_app.services.print_queue import JobState, NewPrintJob, PrintJob, PrintLevel, PrintSpool
from pos_app.services.slips.drawer import drawer_pulse
from tests.printing.memory_spool import MemorySpool
from tests.printing.sample_slips import balance, copy, top_up
from tests.shop import STORES, ShopStory, fresh_store

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pos_app.domain.slip_document import SlipDocument

NOON = datetime(2026, 7, 19, 12, 0, tzinfo=UTC)
LATER = NOON + timedelta(minutes=1)
PRINTER = "receipt"


@pytest.fixture(params=["memory", *STORES])
def spool(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[PrintSpool]:
    if request.param == "memory":
        yield MemorySpool()
        return
    with fresh_store(request, tmp_path) as url:
        shop = ShopStory.at(url)
        yield shop.handle.spool(shop.desk.till_id)
        shop.close()


def queue(
    spool: PrintSpool,
    job_id: str,
    document: SlipDocument | None = None,
    *,
    expires_at: datetime | None = None,
    **more: str,
) -> None:
    spool.add(
        NewPrintJob(
            id=job_id,
            created_at=NOON,
            till_id=1,
            printer_id=more.get("printer_id", PRINTER),
            document=document or top_up(),
            copy_of=more.get("copy_of"),
            expires_at=expires_at,
        )
    )


def claim(spool: PrintSpool, now: datetime = NOON) -> PrintJob | None:
    return spool.claim(PRINTER, "till", now, now + timedelta(seconds=60))


def take(spool: PrintSpool, now: datetime = NOON) -> PrintJob:
    """The job that is there to be taken."""
    taken = claim(spool, now)
    assert taken is not None
    return taken


def state(spool: PrintSpool, job_id: str) -> JobState:
    job = spool.get(job_id)
    assert job is not None
    return job.state


def test_jobs_are_taken_oldest_first_and_only_once(spool: PrintSpool) -> None:
    for job_id in ("a", "b"):
        queue(spool, job_id)

    taken = [claim(spool), claim(spool), claim(spool)]

    assert [job and (job.id, job.state, job.attempts) for job in taken] == [
        ("a", JobState.CLAIMED, 1),
        ("b", JobState.CLAIMED, 1),
        None,
    ]


def test_a_drawer_pulse_is_taken_before_every_slip(spool: PrintSpool) -> None:
    queue(spool, "slip")
    queue(spool, "pulse", drawer_pulse("operation:7"))

    taken = claim(spool)

    assert taken is not None
    assert taken.id == "pulse"


def test_another_printers_jobs_are_left_alone(spool: PrintSpool) -> None:
    queue(spool, "a", printer_id="kitchen")

    assert claim(spool) is None


def test_a_document_comes_back_as_it_was_queued(spool: PrintSpool) -> None:
    queue(spool, "a")
    claim(spool)
    queue(spool, "b", copy(), copy_of="a")
    taken = claim(spool)

    assert taken is not None
    assert taken.document == copy()
    assert (taken.copy_number, taken.copy_of) == (2, "a")


def test_a_held_job_is_due_at_its_time_and_not_before(spool: PrintSpool) -> None:
    queue(spool, "a")
    taken = take(spool)
    spool.held(taken, "cover", "printer says cover", LATER)

    assert spool.next_try_at(PRINTER) == LATER
    assert claim(spool, NOON) is None
    again = claim(spool, LATER)
    assert again is not None
    assert (again.attempts, again.last_status) == (2, "cover")


def test_a_printer_that_works_again_makes_held_jobs_due(spool: PrintSpool) -> None:
    queue(spool, "a")
    taken = take(spool)
    spool.held(taken, "busy", "", LATER)
    spool.hurry(PRINTER, NOON)

    assert claim(spool, NOON) is not None


def test_a_lease_that_ran_out_is_taken_again(spool: PrintSpool) -> None:
    queue(spool, "a")
    claim(spool)

    assert claim(spool, NOON + timedelta(seconds=59)) is None
    assert claim(spool, NOON + timedelta(seconds=61)) is not None


def test_after_a_crash_what_was_sending_asks_and_what_was_taken_waits(spool: PrintSpool) -> None:
    for job_id in ("sent", "taken", "waiting"):
        queue(spool, job_id)
    taken = take(spool)
    spool.sending(taken, sha256="0" * 64, bytes_total=10, process_id="aB1~")
    claim(spool)
    spool.recover(LATER)

    assert state(spool, "sent") is JobState.UNKNOWN
    assert state(spool, "taken") is JobState.QUEUED
    assert state(spool, "waiting") is JobState.QUEUED


def test_after_a_crash_nobody_is_asked_about_the_drawer(spool: PrintSpool) -> None:
    queue(spool, "pulse", drawer_pulse("operation:7"))
    taken = take(spool)
    spool.sending(taken, sha256="0" * 64, bytes_total=5, process_id="")

    spool.recover(LATER)

    assert state(spool, "pulse") is JobState.SKIPPED


def test_what_was_sent_is_never_taken_again(spool: PrintSpool) -> None:
    queue(spool, "a")
    taken = take(spool)
    spool.sending(taken, sha256="0" * 64, bytes_total=10, process_id="aB1~")
    spool.bytes_sent(taken, 7, "paper_out", LATER)
    later = LATER + timedelta(days=1)
    assert claim(spool, later) is None

    spool.unknown(taken, "paper_out", "no word")
    assert claim(spool, later) is None
    job = spool.get("a")
    assert job is not None
    assert (job.bytes_sent, job.bytes_total, job.process_id) == (7, 10, "aB1~")
    assert (job.last_status, job.last_error) == ("paper_out", "no word")


def test_a_try_that_lost_its_slip_may_neither_send_it_nor_say_how_it_ended(
    spool: PrintSpool,
) -> None:
    queue(spool, "a")
    lost = take(spool)
    spool.recover(LATER)
    assert not spool.sending(lost, sha256="0" * 64, bytes_total=10, process_id="aB1~")
    mine = spool.claim(PRINTER, "another worker", LATER, LATER + timedelta(seconds=60))
    assert mine is not None
    assert not spool.sending(lost, sha256="0" * 64, bytes_total=10, process_id="aB1~")
    assert not spool.sending(
        replace(mine, lease_owner="till"), sha256="0" * 64, bytes_total=10, process_id="aB1~"
    )

    assert spool.sending(mine, sha256="0" * 64, bytes_total=10, process_id="aB1~")
    spool.held(lost, "offline", "nobody answers", LATER)
    spool.stale(lost)
    spool.drop(lost, "offline", "too late")

    assert state(spool, "a") is JobState.SENDING
    # Whoever is not sure that it was written down says it again.
    assert spool.sending(mine, sha256="0" * 64, bytes_total=10, process_id="aB1~")


def test_a_late_word_of_the_printer_does_not_undo_the_cashiers_answer(spool: PrintSpool) -> None:
    queue(spool, "a")
    taken = take(spool)
    assert spool.sending(taken, sha256="0" * 64, bytes_total=10, process_id="aB1~")
    spool.recover(LATER)
    assert spool.resolve("a", 1, came_out=False)

    spool.printed(taken, PrintLevel.PRINTED, "ready")
    spool.held(taken, "offline", "", LATER)

    assert state(spool, "a") is JobState.SKIPPED


def test_a_printed_job_leaves_the_badge(spool: PrintSpool) -> None:
    for job_id in ("a", "b"):
        queue(spool, job_id)
    taken = take(spool)
    spool.sending(taken, sha256="0" * 64, bytes_total=10, process_id="")
    spool.printed(taken, PrintLevel.HANDED_OVER, "no_status")

    assert [job.id for job in spool.waiting()] == ["b"]
    assert [job.id for job in spool.recent(9)] == ["b", "a"]
    job = spool.get("a")
    assert job is not None
    assert job.level is PrintLevel.HANDED_OVER


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


def test_what_waits_for_a_printer_that_nobody_serves_grows_old_too(spool: PrintSpool) -> None:
    for job_id, document in (("slip", balance()), ("pulse", drawer_pulse("operation:7"))):
        queue(spool, job_id, document, printer_id="kitchen", expires_at=NOON)
    queue(spool, "for ever", printer_id="kitchen")
    queue(spool, "on its way", balance(), expires_at=NOON)
    take(spool)
    assert not spool.expire(NOON)

    assert spool.expire(LATER)

    after = {job_id: state(spool, job_id) for job_id in ("slip", "pulse", "for ever", "on its way")}
    assert after == {
        "slip": JobState.STALE,
        "pulse": JobState.SKIPPED,
        "for ever": JobState.QUEUED,
        "on its way": JobState.CLAIMED,
    }
    assert not spool.expire(LATER)
    assert spool.retry("slip", LATER, 1)
    assert not spool.expire(LATER)


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


def test_a_pulse_that_came_too_late_is_dropped(spool: PrintSpool) -> None:
    queue(spool, "a", drawer_pulse("operation:7"))
    taken = take(spool)
    spool.drop(taken, "offline", "too late")

    assert state(spool, "a") is JobState.SKIPPED
    assert spool.waiting() == []


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


def test_a_job_that_was_never_queued_is_not_there(spool: PrintSpool) -> None:
    assert spool.get("nothing") is None
    assert spool.next_try_at(PRINTER) is None

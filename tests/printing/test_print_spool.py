"""What every print queue promises: the one in memory that tests use, and the ones in the stores."""

from __future__ import annotations

from pos_app.services.print_queue import JobState, PrintLevel, PrintSpool
from pos_app.services.slips.drawer import drawer_pulse
from tests.printing.sample_slips import balance, copy
from tests.printing.spool_story import LATER, NOON, PRINTER, claim, queue, state, take


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


def test_a_pulse_that_came_too_late_is_dropped(spool: PrintSpool) -> None:
    queue(spool, "a", drawer_pulse("operation:7"))
    taken = take(spool)
    spool.drop(taken, "offline", "too late")

    assert state(spool, "a") is JobState.SKIPPED
    assert spool.waiting() == []


def test_a_job_that_was_never_queued_is_not_there(spool: PrintSpool) -> None:
    assert spool.get("nothing") is None
    assert spool.next_try_at(PRINTER) is None

"""What a print queue says after a try: held, lost, unknown, or printed."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from pos_app.services.print_queue import JobState, PrintSpool
from pos_app.services.slips.drawer import drawer_pulse
from tests.printing.spool_story import LATER, NOON, PRINTER, claim, queue, state, take


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

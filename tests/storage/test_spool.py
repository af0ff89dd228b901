"""The print queue in the store: written with the act, claimed once, never lost."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from pos_app.domain.slip_document import Size, SlipDocument, SlipKind, Text
from pos_app.services.print_queue import (
    KITCHEN_PRINTER,
    OWN_PRINTER,
    JobState,
    NewPrintJob,
    PrintLevel,
)
from tests.shop import MORNING_US
from tests.storage.raw import raw

if TYPE_CHECKING:
    from pos_app.services.print_queue import PrintJob, PrintSpool
    from tests.shop import ShopStory

NOW = datetime.fromtimestamp(MORNING_US / 1_000_000, UTC)
SOON = NOW + timedelta(minutes=1)


@pytest.fixture
def spool(shop: ShopStory) -> PrintSpool:
    return shop.handle.spool(shop.desk.till_id)


def job(shop: ShopStory, name: str, kind: SlipKind = SlipKind.TEST, copy: int = 0) -> NewPrintJob:
    document = SlipDocument(
        kind, "it", "EUR", (Text("Prova", size=Size.LARGE),), "test", copy_number=copy
    )
    return NewPrintJob(
        id=name,
        created_at=NOW,
        till_id=shop.desk.till_id,
        printer_id="counter",
        document=document,
        copy_of="first" if copy else None,
    )


def taken(spool: PrintSpool) -> PrintJob:
    """The job that a worker takes next."""
    claimed = spool.claim("counter", "worker", NOW, SOON)
    assert claimed is not None
    return claimed


def test_a_slip_waits_as_soon_as_its_act_is_done(shop: ShopStory, spool: PrintSpool) -> None:
    slip = shop.print_balance(shop.customer("Anna", credit=500))

    waiting = spool.waiting()

    assert [found.id for found in waiting] == [slip]
    assert waiting[0].kind is SlipKind.BALANCE
    assert waiting[0].expires_at is not None


def test_a_job_comes_back_as_it_was_queued(shop: ShopStory, spool: PrintSpool) -> None:
    queued = job(shop, "first")

    spool.add(queued)

    found = spool.get("first")
    assert found is not None
    assert found.document == queued.document
    assert found.created_at == queued.created_at
    assert found.expires_at is None


def test_the_oldest_job_is_claimed_once(shop: ShopStory, spool: PrintSpool) -> None:
    spool.add(job(shop, "first"))
    spool.add(job(shop, "second"))

    first = spool.claim("counter", "worker", NOW, SOON)
    second = spool.claim("counter", "other", NOW, SOON)
    third = spool.claim("counter", "other", NOW, SOON)

    assert first is not None
    assert second is not None
    assert (first.id, first.state, first.attempts) == ("first", JobState.CLAIMED, 1)
    assert (second.id, third) == ("second", None)


def test_a_drawer_does_not_wait_behind_slips(shop: ShopStory, spool: PrintSpool) -> None:
    spool.add(job(shop, "first"))
    spool.add(job(shop, "drawer", SlipKind.DRAWER))

    claimed = spool.claim("counter", "worker", NOW, SOON)

    assert claimed is not None
    assert claimed.id == "drawer"


def test_a_claim_runs_out(shop: ShopStory, spool: PrintSpool) -> None:
    spool.add(job(shop, "first"))
    spool.claim("counter", "dead worker", NOW, SOON)

    again = spool.claim("counter", "worker", SOON + timedelta(seconds=1), SOON)

    assert again is not None
    assert again.attempts == 2


def test_a_slip_for_no_printer_goes_to_the_tills_own(shop: ShopStory, spool: PrintSpool) -> None:
    slip = shop.print_balance(shop.customer("Anna"))

    in_the_kitchen = spool.claim(KITCHEN_PRINTER, "worker", NOW, SOON)
    at_the_till = spool.claim(OWN_PRINTER, "worker", NOW, SOON)

    assert in_the_kitchen is None
    assert at_the_till is not None
    assert at_the_till.id == slip


def test_a_held_job_waits_for_its_time(shop: ShopStory, spool: PrintSpool) -> None:
    spool.add(job(shop, "first"))
    spool.held(taken(spool), "offline", "no paper", SOON)

    assert spool.claim("counter", "worker", NOW, SOON) is None
    assert spool.next_try_at("counter") == SOON
    spool.hurry("counter", NOW)
    assert spool.claim("counter", "worker", NOW, SOON) is not None


def test_a_job_that_was_being_sent_is_a_question_after_a_crash(
    shop: ShopStory, spool: PrintSpool
) -> None:
    spool.add(job(shop, "first"))
    spool.add(job(shop, "second"))
    first = taken(spool)
    assert spool.sending(first, sha256="abc", bytes_total=10, process_id="0001")
    spool.bytes_sent(first, 4, "ready", SOON)
    spool.claim("counter", "worker", NOW, SOON)

    spool.recover(NOW)

    assert [found.state for found in spool.waiting()] == [JobState.UNKNOWN, JobState.QUEUED]
    assert spool.resolve("first", 1, came_out=True)
    assert not spool.resolve("first", 1, came_out=False)


def test_a_printed_job_waits_no_more(shop: ShopStory, spool: PrintSpool) -> None:
    spool.add(job(shop, "first"))
    spool.printed(taken(spool), PrintLevel.PRINTED, "ready")

    assert spool.waiting() == []
    assert [found.level for found in spool.recent(5)] == [PrintLevel.PRINTED]
    assert not spool.skip("first", 1)


def test_a_job_is_moved_skipped_or_tried_again_by_the_cashier(
    shop: ShopStory, spool: PrintSpool
) -> None:
    spool.add(job(shop, "first"))
    assert spool.move("first", "kitchen", NOW)
    spool.stale(spool.waiting()[0])
    assert spool.retry("first", NOW, 1)
    assert spool.skip("first", 1)

    found = spool.get("first")
    assert found is not None
    assert (found.state, found.printer_id) == (JobState.SKIPPED, "kitchen")


def test_a_late_pulse_is_dropped(shop: ShopStory, spool: PrintSpool) -> None:
    spool.add(job(shop, "drawer", SlipKind.DRAWER))

    spool.drop(taken(spool), "ready", "too late")

    assert spool.waiting() == []


def test_copies_are_counted(shop: ShopStory, spool: PrintSpool) -> None:
    spool.add(job(shop, "first"))
    spool.add(job(shop, "copy", copy=1))

    assert spool.copies_of("first") == 1
    assert spool.copies_of("copy") == 0


def test_a_till_sees_its_own_slips_only(shop: ShopStory, spool: PrintSpool) -> None:
    spool.add(job(shop, "first"))
    other = shop.another_till()

    theirs = other.handle.spool(other.desk.till_id)

    assert theirs.waiting() == []
    assert theirs.get("first") is None
    other.close()


def test_an_unknown_cause_stays_readable(shop: ShopStory, spool: PrintSpool) -> None:
    spool.add(job(shop, "first"))
    spool.unknown(taken(spool), "offline", "the line broke")

    found = spool.get("first")
    assert found is not None
    assert (found.state, found.last_error) == (JobState.UNKNOWN, "the line broke")


def spoil(shop: ShopStory, name: str) -> None:
    """Do to a waiting slip what a bad disk or a curious hand would do."""
    with raw(shop.url) as connection:
        connection.execute(f"UPDATE print_job SET document = '{{\"vers' WHERE id = '{name}'")


def test_a_damaged_slip_is_set_aside_and_the_next_one_is_printed(
    shop: ShopStory, spool: PrintSpool
) -> None:
    spool.add(job(shop, "damaged"))
    spool.add(job(shop, "whole"))
    spoil(shop, "damaged")

    claimed = spool.claim("counter", "worker", NOW, SOON)

    assert claimed is not None
    assert claimed.id == "whole"
    found = spool.get("damaged")
    assert found is not None
    assert (found.state, found.is_damaged, found.kind) == (JobState.STALE, True, SlipKind.TEST)
    assert [each.id for each in spool.waiting()] == ["damaged", "whole"]
    assert [each.is_damaged for each in spool.recent(5)] == [False, True]


def test_a_damaged_slip_is_never_printed_however_often_it_is_tried(
    shop: ShopStory, spool: PrintSpool
) -> None:
    spool.add(job(shop, "damaged"))
    spoil(shop, "damaged")
    assert spool.claim("counter", "worker", NOW, SOON) is None

    assert spool.retry("damaged", NOW, 1)

    assert spool.claim("counter", "worker", NOW, SOON) is None
    assert spool.skip("damaged", 1)
    assert spool.waiting() == []


def test_a_damaged_pulse_is_forgotten(shop: ShopStory, spool: PrintSpool) -> None:
    spool.add(job(shop, "drawer", SlipKind.DRAWER))
    spoil(shop, "drawer")

    assert spool.claim("counter", "worker", NOW, SOON) is None
    assert spool.waiting() == []


def test_a_damaged_slip_has_no_copy(shop: ShopStory, spool: PrintSpool) -> None:
    spool.add(job(shop, "damaged"))
    spoil(shop, "damaged")

    assert not spool.add_copy("damaged", lambda _job, _number: job(shop, "copy", copy=1))
    assert spool.copies_of("damaged") == 0


def test_a_copy_that_cannot_be_made_leaves_the_question_open(
    shop: ShopStory, spool: PrintSpool
) -> None:
    spool.add(job(shop, "first"))
    spool.unknown(taken(spool), "offline", "")

    def out_of_words(_job: PrintJob, _number: int) -> NewPrintJob:
        raise LookupError("no words")

    with pytest.raises(LookupError):
        spool.replace_by_copy("first", 1, out_of_words)

    found = spool.get("first")
    assert found is not None
    assert found.state is JobState.UNKNOWN

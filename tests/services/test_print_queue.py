"""Jobs as they stand in the queue."""

from __future__ import annotations

from datetime import UTC, datetime

from pos_app.domain.slip_document import SlipDocument, SlipKind
from pos_app.services.print_queue import NewPrintJob, PrintJob

NOON = datetime(2026, 7, 19, 12, 0, tzinfo=UTC)
COPY = SlipDocument(SlipKind.TOP_UP, "it", "EUR", (), "operation:7", copy_number=2)


def test_a_job_knows_its_kind_and_copy_from_its_document() -> None:
    new = NewPrintJob(id="a", created_at=NOON, till_id=1, printer_id="receipt", document=COPY)
    queued = PrintJob(id="a", created_at=NOON, till_id=1, printer_id="receipt", document=COPY)

    assert (new.kind, new.copy_number) == (SlipKind.TOP_UP, 2)
    assert (queued.kind, queued.copy_number) == (SlipKind.TOP_UP, 2)

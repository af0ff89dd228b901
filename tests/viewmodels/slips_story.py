"""The list of slips at a till where a balance was queued."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from pos_app.services.print_balance import PrintBalance, print_balance
from pos_app.services.print_queue import KITCHEN_PRINTER, OWN_PRINTER, PrintJob
from pos_app.viewmodels.slips import SlipsVM
from pos_app.viewmodels.till import TillHabits
from tests.viewmodels.tills import TillStory, seen, shown_rows

if TYPE_CHECKING:
    from tests.shop import ShopStory

NOW = datetime(2026, 5, 4, 9, 0, tzinfo=UTC)


def slips_at(story: TillStory) -> SlipsVM:
    """The list, with somebody looking at it."""
    around = story.around
    slips = SlipsVM(story.till, around.speech, around.news, around.notices, around.sentences)
    slips.open()
    return slips


def queued(story: TillStory, shop: ShopStory) -> str:
    """A balance slip that waits."""
    anna = shop.customer("Anna", credit=1000)
    command = PrintBalance(request_id=shop.request_id(), desk=shop.desk, customer_id=anna.id)
    return print_balance(story.till.counter, command).slip


def claimed(story: TillStory) -> PrintJob:
    """The slip the printer takes next."""
    job = story.till.spool.claim("", "test", NOW, NOW + timedelta(minutes=1))
    assert job is not None
    return job


def sent(story: TillStory) -> PrintJob:
    job = claimed(story)
    story.till.spool.sending(job, sha256="", bytes_total=1, process_id="")
    return job


def listed(slips: SlipsVM) -> list[object]:
    """The slips from the top of the list downwards."""
    return [slip for (slip,) in shown_rows(seen(slips, "slips"), "slipId")]


def states(slips: SlipsVM) -> list[object]:
    return [state for (state,) in shown_rows(seen(slips, "slips"), "stateText")]


BOTH = TillHabits(printers=(OWN_PRINTER, KITCHEN_PRINTER))

"""The till as its screens know it: where acts go, where questions go, who stands there."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeAlias

from pos_app.domain.desk import Desk
from pos_app.domain.settings import Shop
from pos_app.domain.slip_document import SlipDocument
from pos_app.services.area import AreaViews
from pos_app.services.area_desk import AreaDeskViews
from pos_app.services.ports import Counter
from pos_app.services.print_queue import OWN_PRINTER, PrintSpool
from pos_app.services.printer_trouble import NotKept
from pos_app.services.views import Views
from pos_app.viewmodels.asking import AskedActs, Forgetful
from pos_app.viewmodels.jobs import Jobs


@dataclass(frozen=True, slots=True)
class TillHabits:
    """What this till does besides, at each act: open the drawer for cash, tell the kitchen.

    ``kitchen`` is the printer's name in the queue; ``None`` when the kitchen reads no slips.
    ``printers`` are the names of those that are set up.
    """

    opens_drawer: bool = False
    kitchen: str | None = None
    printers: tuple[str, ...] = ()

    @property
    def has_printer(self) -> bool:
        """Whether one stands beside the till, with the drawer on its cable."""
        return OWN_PRINTER in self.printers


SaveSlip: TypeAlias = Callable[[SlipDocument, Path, str], None]
"""Writes a slip as the ending of the path says: a picture or a page, as the printer of
that name in the queue would print it. May raise ``NotKept``."""


def keep_no_files(document: SlipDocument, path: Path, printer: str) -> None:
    """What a till does that has nowhere to write.

    Raises:
        NotKept: always.
    """
    del document, printer
    raise NotKept(str(path))


Spelled: TypeAlias = Callable[[SlipDocument, str], tuple[tuple[str, str], ...]]
"""Letters that the printer of that name in the queue does not have, each with what it prints instead."""


def as_it_is_written(document: SlipDocument, printer: str) -> tuple[tuple[str, str], ...]:
    """What a till without a printer says of a slip: nothing is spelled otherwise."""
    del document, printer
    return ()


@dataclass(slots=True)
class Till:
    """Everything a view-model may use; made once, when the store is open.

    ``spelled`` names the letters of a slip that its printer writes otherwise;
    ``new_request_id`` names a new request, ``now_us`` is the time in
    microseconds, ``slips_waiting`` wakes the printer after a commit, ``save_slip`` makes a
    file of a slip, ``habits`` are those of this moment: they may be changed while the till is open.
    ``area`` and ``area_page`` are what it shows of the customer area, ``area_words`` the words of
    that page, ``asked`` what was asked for and has no answer yet. Only ``shop`` is ever exchanged: when its rules are changed here.
    """

    counter: Counter
    views: Views
    spool: PrintSpool
    jobs: Jobs
    desk: Desk
    shop: Shop
    new_request_id: Callable[[], str]
    now_us: Callable[[], int]
    slips_waiting: Callable[[], None]
    area: AreaDeskViews
    area_page: AreaViews
    area_words: Callable[[str], Callable[[str], str]]
    habits: Callable[[], TillHabits] = TillHabits
    save_slip: SaveSlip = keep_no_files
    spelled: Spelled = as_it_is_written
    asked: AskedActs = field(default_factory=Forgetful)

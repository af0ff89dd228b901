"""What a customer's record says, finished for the screen."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from pos_app.domain.customers import CustomerKind
from pos_app.domain.money import Money, total
from pos_app.domain.reports import Report
from pos_app.services.views import CustomerCard, OrderRow, StatementRow
from pos_app.viewmodels.record_rows import MovementWords
from pos_app.viewmodels.speech import KEPT_SPACE

if TYPE_CHECKING:
    from pos_app.viewmodels.order_words import OrderWords
    from pos_app.viewmodels.record_rows import TabsModel
    from pos_app.viewmodels.sentences import Sentences
    from pos_app.viewmodels.speech import Speech


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """A customer as one reading of the book found them."""

    card: CustomerCard
    tabs: tuple[OrderRow, ...]
    orders: tuple[OrderRow, ...]
    movements: tuple[StatementRow, ...]
    reports: tuple[Report, ...] = ()
    has_older: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordFace:
    """What the record says, finished for the screen."""

    customerId: int = 0
    name: str = ""
    detail: str = ""
    isCompany: bool = False
    creditText: str = ""
    hasCredit: bool = False
    lastText: str = ""
    tabText: str = ""
    hasTabs: bool = False
    areAllTicked: bool = False
    tickedCount: int = 0
    tickedText: str = ""
    creditRefusal: str = ""
    isPrinting: bool = False
    trouble: str = ""


class RecordDrawing(QObject):
    """Turns what was read of a customer into the texts of the record."""

    def __init__(self, speech: Speech, words: OrderWords, sentences: Sentences) -> None:
        super().__init__()
        self._speech = speech
        self._words = MovementWords(words)
        self._sentences = sentences

    def draw(
        self,
        record: Record | None,
        tabs: TabsModel,
        *,
        is_printing: bool,
        trouble: Exception | None,
    ) -> RecordFace:
        """Finish the record for the screen; nobody open is an empty one."""
        said = self._sentences.of(trouble) if trouble else ""
        if record is None:
            return RecordFace(trouble=said)
        customer, standing = record.card.customer, record.card.standing
        money, ticked = self._speech.money, tabs.ticked
        wanted = total(tuple(tab.owed for tab in ticked), standing.tab.currency)
        is_company = customer.kind is CustomerKind.COMPANY
        kind = self.tr("Company") if is_company else self.tr("Person")
        parts = (kind, customer.phone, customer.email)
        return RecordFace(
            customerId=customer.id,
            name=customer.display_name,
            detail=" · ".join(part for part in parts if part),
            isCompany=is_company,
            creditText=money(standing.credit),
            hasCredit=standing.credit.is_positive,
            lastText=self._last(record),
            tabText=money(standing.tab),
            hasTabs=bool(tabs.rows),
            areAllTicked=bool(ticked) and len(ticked) == len(record.tabs),
            tickedCount=len(ticked),
            tickedText=money(wanted) if ticked else "",
            creditRefusal=self._refusal(wanted, standing.credit),
            isPrinting=is_printing,
            trouble=said,
        )

    def _last(self, record: Record) -> str:
        """The last movement, so that nobody has to open the list for it."""
        if not record.movements:
            return ""
        last = record.movements[0]
        moved = self._speech.movement(last.amount)
        day = self._speech.day(last.recorded_at_us)
        return f"{self._words.title(last)} · {moved}{KEPT_SPACE}· {day}"

    def _refusal(self, wanted: Money, credit: Money) -> str:
        """Why the ticked tabs cannot be paid with credit alone; empty when they can."""
        if not wanted:
            return self.tr("Tick the tabs to settle")
        if not credit:
            return self.tr("No credit")
        if wanted > credit:
            return self.tr("%1 is missing").replace("%1", self._speech.money(wanted - credit))
        return ""

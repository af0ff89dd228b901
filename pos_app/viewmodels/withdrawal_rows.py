"""The rows of withdrawal requests: who asks, how much, to where, and since when."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject
from PySide6.QtQml import QmlElement

from pos_app.services.area_desk import WithdrawalRow
from pos_app.viewmodels.steady_rows import SteadyRows

if TYPE_CHECKING:
    from pos_app.domain.money import Money
    from pos_app.viewmodels.speech import Speech

QML_IMPORT_NAME = "PosApp"
QML_IMPORT_MAJOR_VERSION = 1

_GROUP: Final = 4


@dataclass(frozen=True, slots=True)
class Asked:
    """A request on the screen, ticked or not."""

    row: WithdrawalRow
    is_ticked: bool = False

    @property
    def id(self) -> int:
        return self.row.withdrawal.id

    @property
    def amount(self) -> Money:
        return self.row.withdrawal.amount

    @property
    def is_transfer(self) -> bool:
        return bool(self.row.withdrawal.iban)


class WithdrawalWords(QObject):
    """Says where the money of a request goes."""

    def __init__(self, speech: Speech) -> None:
        super().__init__()
        self._speech = speech

    def way(self, asked: Asked) -> str:
        """The whole IBAN in groups of four, to be compared with the bank's; or the counter."""
        iban = asked.row.withdrawal.iban
        return grouped(iban) if iban else self.tr("In cash at the counter")

    def since(self, asked: Asked) -> str:
        """When it was asked for; of one that was paid, when."""
        found = asked.row.withdrawal
        if found.resolved_at_us is not None:
            return self.tr("paid %1").replace("%1", self._speech.moment(found.resolved_at_us))
        return self.tr("since %1").replace("%1", self._speech.moment(found.asked_at_us))


def grouped(iban: str) -> str:
    """«IT60 X054 2811 …»: as it stands on paper."""
    return " ".join(iban[start : start + _GROUP] for start in range(0, len(iban), _GROUP))


@QmlElement
class WithdrawalsModel(SteadyRows[Asked]):
    """Requests, oldest first; a finger on its way to one still finds it there when others come."""

    def __init__(self, speech: Speech) -> None:
        words = WithdrawalWords(speech)
        super().__init__(
            speech,
            lambda asked: asked.id,
            {
                "withdrawalId": lambda asked: asked.id,
                "customerName": lambda asked: asked.row.customer_name,
                "amountText": lambda asked: speech.money(asked.amount),
                "wayText": words.way,
                "sinceText": words.since,
                "isTransfer": lambda asked: asked.is_transfer,
                "isTicked": lambda asked: asked.is_ticked,
            },
        )

    @property
    def ticked(self) -> tuple[Asked, ...]:
        return tuple(asked for asked in self.rows if asked.is_ticked)

    def read(self, found: tuple[WithdrawalRow, ...]) -> None:
        """Show these; what was ticked stays so."""
        ticked = {asked.id for asked in self.ticked}
        self.show([Asked(row, row.withdrawal.id in ticked) for row in found])

    def tick(self, withdrawal_id: int) -> None:
        """Take a request into the batch, or leave it out again."""
        for place, asked in enumerate(self.rows):
            if asked.id == withdrawal_id:
                self.exchange(place, replace(asked, is_ticked=not asked.is_ticked))

    def tick_all(self, *, ticked: bool) -> None:
        for place, asked in enumerate(self.rows):
            self.exchange(place, replace(asked, is_ticked=ticked))

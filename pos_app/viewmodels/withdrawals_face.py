"""What the queue of withdrawal requests says, finished for the screen."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from pos_app.domain.money import total
from pos_app.viewmodels.withdrawal_rows import Asked

if TYPE_CHECKING:
    from pos_app.domain.money import Money
    from pos_app.viewmodels.bank_folder import BankFolder
    from pos_app.viewmodels.payout_batch import Outcome
    from pos_app.viewmodels.sending import Sending
    from pos_app.viewmodels.speech import Speech
    from pos_app.viewmodels.withdrawal_rows import WithdrawalsModel


@dataclass(frozen=True, slots=True, kw_only=True)
class WithdrawalsState:
    """Which list is looked at, and what is being decided: «list», «pay» or «reject»."""

    shows: str = "waiting"
    stage: str = "list"
    asked: tuple[Asked, ...] = ()
    reason: str = ""
    request_id: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class WithdrawalsFace:
    """The texts of the queue."""

    shows: str = "waiting"
    isEmpty: bool = True
    tickedCount: int = 0
    areAllTicked: bool = False
    payText: str = ""
    stage: str = "list"
    title: str = ""
    beforeText: str = ""
    afterText: str = ""
    cashText: str = ""
    transferText: str = ""
    reason: str = ""
    canReject: bool = False
    savedText: str = ""
    filesTrouble: str = ""
    folderText: str = ""


class WithdrawalsDrawing(QObject):
    """Turns the state of the queue into its texts."""

    def __init__(self, speech: Speech) -> None:
        super().__init__()
        self._speech = speech

    def draw(
        self,
        state: WithdrawalsState,
        rows: WithdrawalsModel,
        sending: Sending,
        folder: BankFolder,
    ) -> WithdrawalsFace:
        """Finish the screen; before and after are what waits to be paid out."""
        ticked, asked = rows.ticked, state.asked
        return WithdrawalsFace(
            shows=state.shows,
            isEmpty=not rows.rows,
            tickedCount=len(ticked),
            areAllTicked=bool(ticked) and len(ticked) == len(rows.rows),
            payText=self._speech.money(_sum(ticked)) if ticked else "",
            stage=state.stage,
            title=self._title(state),
            beforeText=self._before(rows.rows, asked),
            afterText=self._after(rows.rows, asked),
            cashText=self._cash(asked),
            transferText=self._transfers(asked),
            reason=state.reason,
            canReject=bool(state.reason.strip()) and sending.is_free,
            savedText=self._saved(folder),
            filesTrouble=self._files_trouble(folder),
            folderText=str(folder.folder),
        )

    def outcome(self, outcome: Outcome) -> str:
        """What is told when a batch is through."""
        paid = tuple(Asked(row) for row in outcome.paid)
        said = self.tr("%n request(s) paid out: %1.", "", len(paid)) if paid else ""
        said = said.replace("%1", self._speech.money(_sum(paid))) if paid else ""
        if outcome.refused:
            decided = self.tr("%n had been decided already.", "", len(outcome.refused))
            said = f"{said} {decided}".strip()
        return said

    def _before(self, rows: tuple[Asked, ...], asked: tuple[Asked, ...]) -> str:
        return self._speech.money(_sum(rows, asked[0].amount.currency)) if asked else ""

    def _after(self, rows: tuple[Asked, ...], asked: tuple[Asked, ...]) -> str:
        """Somebody else may have decided about one of those asked for: it waits no more."""
        decided = {each.id for each in asked}
        left = tuple(each for each in rows if each.id not in decided)
        return self._speech.money(_sum(left, asked[0].amount.currency)) if asked else ""

    def _title(self, state: WithdrawalsState) -> str:
        if not state.asked:
            return ""
        amount = self._speech.money(_sum(state.asked))
        if state.stage == "reject":
            said = self.tr("Do not pay out %1 to %2?").replace("%1", amount)
            return said.replace("%2", state.asked[0].row.customer_name)
        if len(state.asked) == 1:
            said = self.tr("Pay out %1 to %2?").replace("%1", amount)
            return said.replace("%2", state.asked[0].row.customer_name)
        return self.tr("Pay out %1, %n request(s)?", "", len(state.asked)).replace("%1", amount)

    def _cash(self, asked: tuple[Asked, ...]) -> str:
        cash = tuple(each for each in asked if not each.is_transfer)
        if not cash:
            return ""
        said = self.tr("%1 in cash: hand it over now, this till's drawer counts it as given.")
        return said.replace("%1", self._speech.money(_sum(cash)))

    def _transfers(self, asked: tuple[Asked, ...]) -> str:
        transfers = tuple(each for each in asked if each.is_transfer)
        if not transfers:
            return ""
        said = self.tr("%1 by bank transfer: the files for the bank are written afterwards.")
        return said.replace("%1", self._speech.money(_sum(transfers)))

    def _saved(self, folder: BankFolder) -> str:
        saved = folder.state.saved
        if saved is None:
            return ""
        if saved.sepa:
            said = self.tr("Written for the bank: %1 (list) and %2 (order), in %3.")
            said = said.replace("%2", saved.sepa)
        else:
            said = self.tr(
                "Written: %1 (list), in %3. An order for the bank needs euro,"
                " and the shop's name and IBAN under Withdrawals."
            )
        return said.replace("%1", saved.csv).replace("%3", str(saved.folder))

    def _files_trouble(self, folder: BankFolder) -> str:
        if not folder.state.is_refused:
            return ""
        said = self.tr("Paid out, but the files could not be written in %1. Choose another folder.")
        return said.replace("%1", str(folder.folder))


def _sum(asked: tuple[Asked, ...], currency: str = "") -> Money:
    """What they come to; whoever may sum up none of them names the currency."""
    return total(tuple(each.amount for each in asked), currency or asked[0].amount.currency)

"""What the rules of withdrawals say: what is kept, what was typed, and why it cannot be kept."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject

from pos_app.domain.iban import accepted_iban
from pos_app.domain.refusals import TextNotAccepted
from pos_app.domain.text import TextProblem
from pos_app.domain.withdrawals import WithdrawalRules
from pos_app.services.notes import kept_mail_address, kept_note
from pos_app.viewmodels.typed_amount import TypedAmount

if TYPE_CHECKING:
    from pos_app.viewmodels.sentences import Sentences
    from pos_app.viewmodels.speech import Speech

WRITTEN: Final = ("reached", "not_reached", "mail_to", "payer_name", "payer_iban")
NOTHING_KEPT: Final = WithdrawalRules()


def texts_of(rules: WithdrawalRules) -> list[str]:
    """Those of the rules that are written in a field."""
    return [getattr(rules, name) for name in WRITTEN]


@dataclass(frozen=True, slots=True, kw_only=True)
class RulesState:
    """What is kept, what was typed, and the minimum while it is on the keypad."""

    kept: WithdrawalRules = NOTHING_KEPT
    typed: WithdrawalRules = NOTHING_KEPT
    minimum: TypedAmount | None = None
    is_read: bool = False

    @property
    def is_new(self) -> bool:
        """Whether a text was typed that is not kept."""
        return texts_of(self.kept) != texts_of(self.typed)


@dataclass(frozen=True, slots=True, kw_only=True)
class RulesFace:
    """The texts of the rules."""

    isRead: bool = False
    persons: bool = False
    companies: bool = False
    minimumText: str = ""
    reached: str = ""
    notReached: str = ""
    mailTo: str = ""
    payerName: str = ""
    payerIban: str = ""
    reachedRefusal: str = ""
    notReachedRefusal: str = ""
    mailToRefusal: str = ""
    payerNameRefusal: str = ""
    payerIbanRefusal: str = ""
    canKeep: bool = False
    isTyping: bool = False
    typedText: str = ""
    isUntouched: bool = True
    canKeepMinimum: bool = False


class RulesDrawing(QObject):
    """Turns what is kept and what is typed into the texts of the rules."""

    def __init__(self, speech: Speech, sentences: Sentences) -> None:
        super().__init__()
        self._speech = speech
        self._sentences = sentences

    def draw(self, state: RulesState, currency: str, *, is_free: bool) -> RulesFace:
        """Finish the rules for the screen; ``is_free`` when something can be changed."""
        typed, money = state.typed, self._speech.money
        refusals = self._refusals(typed)
        amount = state.minimum.money(currency) if state.minimum else None
        return RulesFace(
            isRead=state.is_read,
            persons=state.kept.persons,
            companies=state.kept.companies,
            minimumText=money(state.kept.minimum),
            reached=typed.reached,
            notReached=typed.not_reached,
            mailTo=typed.mail_to,
            payerName=typed.payer_name,
            payerIban=typed.payer_iban,
            reachedRefusal=refusals["reached"],
            notReachedRefusal=refusals["not_reached"],
            mailToRefusal=refusals["mail_to"],
            payerNameRefusal=refusals["payer_name"],
            payerIbanRefusal=refusals["payer_iban"],
            canKeep=state.is_new and not any(refusals.values()) and is_free,
            isTyping=state.minimum is not None,
            typedText=money(amount if amount is not None else replace(typed.minimum, minor=0)),
            isUntouched=amount is None,
            canKeepMinimum=amount is not None and amount.is_positive and is_free,
        )

    def _refusals(self, typed: WithdrawalRules) -> dict[str, str]:
        """Why each text cannot be kept; empty for one that can."""
        refusals = {
            name: self._sentences.refusal_of(partial(kept, getattr(typed, name)))
            for name, kept in _KEPT.items()
        }
        return {**refusals, "mail_to": self._mail_refusal(typed.mail_to)}

    def _mail_refusal(self, typed: str) -> str:
        try:
            kept_mail_address(typed)
        except TextNotAccepted as refused:
            # There is little room beside the field.
            is_none = refused.problem == TextProblem.NO_MAIL_ADDRESS
            return self.tr("This is no e-mail address.") if is_none else self._sentences.of(refused)
        return ""


def _kept_iban(typed: str) -> str:
    return accepted_iban(typed) if typed else ""


_KEPT: Final = {
    "reached": kept_note,
    "not_reached": kept_note,
    "payer_name": kept_note,
    "payer_iban": _kept_iban,
}
"""How texts are kept, as the book will do it."""

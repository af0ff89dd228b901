"""What the screens of selling share."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from pos_app.viewmodels.balance_slip import BalanceSlip
from pos_app.viewmodels.cancelling import Cancelling
from pos_app.viewmodels.news import News
from pos_app.viewmodels.notices import NoticesVM
from pos_app.viewmodels.order_words import OrderWords
from pos_app.viewmodels.sentences import Sentences
from pos_app.viewmodels.speech import Speech
from pos_app.viewmodels.undo import Undo

if TYPE_CHECKING:
    from pos_app.viewmodels.till import Till


@dataclass(frozen=True, slots=True)
class Surroundings:
    """How to speak, what to announce, what has changed, and the ways back."""

    speech: Speech
    words: OrderWords
    sentences: Sentences
    notices: NoticesVM
    news: News
    cancelling: Cancelling
    undo: Undo
    slip: BalanceSlip


def surround(till: Till, speech: Speech, notices: NoticesVM, news: News) -> Surroundings:
    """Make what all screens of selling share, once the store is open."""
    sentences = Sentences(speech)
    # A notice is words already said: in another language it would stand there as it was.
    speech.changed.connect(notices.withdraw)
    return Surroundings(
        speech=speech,
        words=OrderWords(),
        sentences=sentences,
        notices=notices,
        news=news,
        cancelling=Cancelling(till, news, sentences, notices),
        undo=Undo(till, news, notices, sentences),
        slip=BalanceSlip(till, news, notices, sentences),
    )

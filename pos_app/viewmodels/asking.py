"""Acts that were asked for, remembered until their answer is there, even over a restart."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Generic, Protocol, TypeVar

from pos_app.domain.refusals import Refusal

if TYPE_CHECKING:
    from collections.abc import Callable

    from pos_app.viewmodels.jobs import Jobs

Result = TypeVar("Result")


class AskedKind(StrEnum):
    """What was asked for."""

    TOP_UP = "top_up"
    SETTLEMENT = "settlement"
    PAYMENT = "payment"


@dataclass(frozen=True, slots=True, kw_only=True)
class AskedAct:
    """One act in the words of the counter: what, whose, how much, and when it was asked for."""

    request_id: str
    kind: AskedKind
    asked_at_us: int
    amount_minor: int
    currency: str
    customer_name: str = ""
    order_id: int = 0


class AskedActs(Protocol):
    """Where this till keeps what it asked for and has not heard of yet."""

    def begin(self, asked: AskedAct) -> None:
        """It is on its way to the book."""

    def end(self, request_ids: tuple[str, ...]) -> None:
        """Their answers are there, or somebody has read what became of them."""

    def left(self) -> tuple[AskedAct, ...]:
        """Those of which nobody has heard."""


class Forgetful:
    """A till without a place of its own: what it asked for is forgotten when it ends."""

    def begin(self, asked: AskedAct) -> None:
        """Keep nothing."""

    def end(self, request_ids: tuple[str, ...]) -> None:
        """Nothing was kept."""

    def left(self) -> tuple[AskedAct, ...]:
        """Nothing is left."""
        return ()


class Asking:
    """Sends acts to the book, and forgets each one only when its answer is there."""

    def __init__(self, jobs: Jobs, acts: AskedActs) -> None:
        self._jobs = jobs
        self._acts = acts

    def ask(
        self,
        asked: AskedAct,
        act: Callable[[], Result],
        done: Callable[[Result], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Carry out an act; a «no» is an answer, a book that keeps silent is none."""

        def carry_out() -> Result:
            self._acts.begin(asked)
            return act()

        def answered(result: Result) -> None:
            self._heard_of(asked)
            done(result)

        def not_answered(trouble: Exception) -> None:
            if isinstance(trouble, Refusal):
                self._heard_of(asked)
            failed(trouble)

        self._jobs.act(carry_out, answered, not_answered)

    def _heard_of(self, asked: AskedAct) -> None:
        self._jobs.ask(
            f"heard of {asked.request_id}",
            lambda: self._acts.end((asked.request_id,)),
            lambda _: None,
            lambda _: None,
        )


class AsksForCustomer(Protocol):
    """A sheet over one customer, that may have asked for something and got no answer."""

    @property
    def customer_id(self) -> int | None:
        """Whose sheet it is."""

    @property
    def is_unanswered(self) -> bool:
        """Whether nobody knows yet what became of it."""


State = TypeVar("State", bound=AsksForCustomer)


class Unanswered(Generic[State]):
    """What got no answer comes back with its customer, before anything new is asked for them."""

    def __init__(self) -> None:
        self._states: dict[int, State] = {}

    def keep(self, state: State) -> None:
        """Remember a sheet that is left, if it still waits for an answer."""
        if state.customer_id is not None and state.is_unanswered:
            self._states[state.customer_id] = state

    def take(self, customer_id: int) -> State | None:
        """The sheet that waits for this customer, to be shown again."""
        return self._states.pop(customer_id, None)


def got_no_answer(command: object | None, trouble: Exception | None) -> bool:
    """Whether a command was sent and nobody knows if it was carried out: a «no» is an answer."""
    return command is not None and trouble is not None and not isinstance(trouble, Refusal)

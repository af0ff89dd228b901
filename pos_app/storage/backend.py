"""What differs between the kinds of store: how a transaction is opened, guarded and tried again."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pos_app.storage.place import Place
    from pos_app.storage.search import Search
    from pos_app.storage.statement import Wire

Answer = TypeVar("Answer")


class Backend(Protocol):
    """One kind of store, open."""

    @property
    def place(self) -> Place:
        """Where it is."""

    @property
    def is_shared(self) -> bool:
        """Whether acts of several tills run at the same time, and meet at the rows they lock."""

    @property
    def search(self) -> Search:
        """Its index of customers' words."""

    def write(self, act: Callable[[Wire], Answer]) -> Answer:
        """Run an act in one durable transaction; it may run again when others were in the way.

        Raises:
            StoreTrouble: it could not be carried out, and nothing was written.
        """

    def read(self, question: Callable[[Wire], Answer]) -> Answer:
        """Answer a question from one consistent state.

        Raises:
            StoreTrouble: the store cannot be read.
        """

    def stream(self, question: Callable[[Wire], Iterator[Answer]]) -> Iterator[Answer]:
        """Answer a question row by row, all rows from one consistent state.

        Raises:
            StoreTrouble: the store cannot be read.
        """

    def close(self) -> None:
        """Let go of the store; whatever was committed stays."""

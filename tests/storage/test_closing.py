"""A book is closed when nobody reads in it any more."""

from __future__ import annotations

from threading import Event, Thread
from typing import TYPE_CHECKING

from sqlalchemy import func, select

from pos_app.storage import readers
from pos_app.storage.statement import Statement
from pos_app.storage.tables import customer
from tests.waiting import PATIENCE_S, let_it_run

if TYPE_CHECKING:
    import pytest

    from pos_app.storage.driver_types import Stored
    from pos_app.storage.statement import Wire
    from tests.shop import ShopStory

COUNTED = Statement(select(func.count()).select_from(customer))


class SlowQuestion:
    """Asked on a thread of its own, and answered when the test says so."""

    def __init__(self, shop: ShopStory) -> None:
        self.answers: list[Stored] = []
        self.may_go_on = Event()
        self._is_asked = Event()
        self._thread = Thread(target=lambda: self._ask(shop), daemon=True)
        self._thread.start()
        assert self._is_asked.wait(PATIENCE_S)

    def end(self) -> None:
        self.may_go_on.set()
        self._thread.join(PATIENCE_S)

    def _ask(self, shop: ShopStory) -> None:
        def count(wire: Wire) -> Stored:
            self._is_asked.set()
            self.may_go_on.wait(PATIENCE_S)
            row = wire.row(COUNTED)
            assert row is not None
            return row[0]

        self.answers.append(shop.handle.backend.read(count))


def test_a_question_in_hand_is_answered_before_the_book_is_closed(file_shop: ShopStory) -> None:
    file_shop.customer("Anna")
    question = SlowQuestion(file_shop)
    closing = Thread(target=file_shop.handle.backend.close)
    closing.start()
    let_it_run(0.2)

    question.end()
    closing.join(PATIENCE_S)

    assert question.answers == [1]
    assert not closing.is_alive()


def test_a_question_that_is_never_answered_does_not_keep_the_till_from_ending(
    file_shop: ShopStory, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(readers, "LONGEST_WAIT_S", 0.05)
    file_shop.customer("Anna")
    question = SlowQuestion(file_shop)

    file_shop.handle.backend.close()

    assert "still works for somebody" in caplog.text
    caplog.clear()
    question.end()
    assert question.answers == [1]

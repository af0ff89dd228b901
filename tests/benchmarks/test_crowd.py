"""The crowd is made by bulk, and its pages are as right as any."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

from benchmarks.crowd import crowd_store, token_of
from benchmarks.crowd_statements import ENTRIES_EACH
from pos_app.domain.token import is_token
from pos_app.storage.area import StoreAreaViews
from pos_app.storage.opening import open_store

if TYPE_CHECKING:
    from pathlib import Path

CUSTOMERS = 40


def test_every_page_of_the_crowd_adds_up(tmp_path: Path) -> None:
    path = crowd_store(tmp_path, CUSTOMERS)

    with closing(open_store(f"sqlite:///{path}")) as handle:
        views = StoreAreaViews(handle.backend, handle.clock)
        for customer in (1, 10, CUSTOMERS):
            page = views.page(token_of(customer), limit=ENTRIES_EACH)
            assert page is not None
            newest, *_ = page.movements
            assert newest.balance_after == page.standing.credit
            assert sum(one.amount.minor for one in page.movements) == page.standing.credit.minor
            assert bool(page.tabs) is (customer % 10 == 0)


def test_it_is_made_once(tmp_path: Path) -> None:
    made = crowd_store(tmp_path, CUSTOMERS)
    stamp = made.stat().st_mtime_ns

    assert crowd_store(tmp_path, CUSTOMERS).stat().st_mtime_ns == stamp


def test_everybody_has_a_code_of_their_own() -> None:
    codes = {token_of(customer) for customer in range(1, 1000)}

    assert len(codes) == 999
    assert all(map(is_token, codes))

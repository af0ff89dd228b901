"""The measuring itself: who goes in turn, what a ratio is, and what the page says."""

from __future__ import annotations

from benchmarks.report import Promise, Report
from benchmarks.results import Results, Taken
from benchmarks.turns import Step, compare, steps_needed


def counting(seen: list[int]) -> Step:
    return seen.append


def test_both_sides_do_every_step_once_and_in_order() -> None:
    ours: list[int] = []
    floor: list[int] = []

    found = compare(counting(ours), counting(floor), steps=30, rounds=2)

    assert ours == floor == list(range(steps_needed(30, rounds=2)))
    assert found.steps == 60


def test_a_ratio_lies_within_its_range() -> None:
    found = compare(lambda _: sum(range(2_000)), lambda _: sum(range(1_000)), steps=50)

    assert found.lowest <= found.ratio <= found.highest
    assert found.ours.p50_ms <= found.ours.p99_ms


def test_a_promise_is_kept_up_to_its_limit() -> None:
    assert Promise("balance", 0.1, 0.1, "ms").is_kept
    assert not Promise("balance", 0.1, 0.11, "ms").is_kept


def test_the_page_says_which_promise_is_not_kept() -> None:
    report = Report(
        title="Read a balance",
        how="One row.",
        columns=("", "ms"),
        rows=(("ours", "0.2"),),
        promises=(Promise("read a balance", 0.1, 0.2, "ms"),),
    )
    results = Results({"balance": Taken(report, "2026-07-19", "a till", "SQLite")})

    page = results.page()

    assert "| read a balance | ≤ 0.1 ms | 0.2 ms | **no** |" in page
    assert "| ours | 0.2 |" in page

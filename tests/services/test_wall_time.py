from __future__ import annotations

from datetime import UTC, datetime

from pos_app.services.wall_time import wall_time


def test_a_moment_is_told_to_the_second_that_has_begun() -> None:
    just_before_midnight_us = 1_777_939_199_999_999

    assert wall_time(just_before_midnight_us) == datetime(2026, 5, 4, 23, 59, 59, tzinfo=UTC)

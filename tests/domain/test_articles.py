from __future__ import annotations

import pytest

from pos_app.domain.articles import moved

PLACES = {
    "one further": ((1, 2, 3), 1, 1, (2, 1, 3)),
    "one back": ((1, 2, 3), 3, -1, (1, 3, 2)),
    "not beyond the end": ((1, 2, 3), 3, 1, (1, 2, 3)),
    "not before the beginning": ((1, 2, 3), 1, -5, (1, 2, 3)),
    "one that stands elsewhere": ((1, 2, 3), 9, 1, (1, 2, 3)),
}


@pytest.mark.parametrize(("before", "number", "step", "after"), PLACES.values(), ids=PLACES)
def test_an_article_moves_among_its_neighbours(
    before: tuple[int, ...], number: int, step: int, after: tuple[int, ...]
) -> None:
    assert moved(before, number, step) == after

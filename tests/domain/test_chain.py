"""Each operation is hashed onto the one before it; no two rows give the same bytes."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from pos_app.domain.chain import FIRST, Link, canonical, link_hash, note_digest

KNOWN = "41c2f1a6bad78d804b45e3d24e1fe4550a1d537484f3ec7e14513a3acbf8bd31"
"""Changing how a row is written would make every book ever kept look forged."""

values = st.one_of(st.none(), st.integers(), st.text(max_size=8))
rows = st.lists(values, max_size=5).map(tuple)


@given(first=rows, second=rows)
def test_two_rows_look_alike_only_when_they_are_equal(
    first: tuple[str | int | None, ...], second: tuple[str | int | None, ...]
) -> None:
    same = first == second and [type(v) for v in first] == [type(v) for v in second]

    assert (canonical(first) == canonical(second)) == same


def test_the_hash_depends_on_the_one_before() -> None:
    link = Link((1, "top_up"), ((0, 5000),))

    once = link_hash(FIRST, link)

    assert link_hash(once, link) != once
    assert len(once) == 64


def test_a_known_link_keeps_its_known_hash() -> None:
    link = Link((1, "top_up", None), ((0, "drawer:1", "credit:4", 5000),))

    assert link_hash(FIRST, link) == KNOWN


def test_a_note_is_chained_by_a_digest_that_does_not_tell_it() -> None:
    assert note_digest("salt", "per Anna") != note_digest("pepper", "per Anna")
    assert "Anna" not in note_digest("salt", "per Anna")

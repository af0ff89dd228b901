from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pos_app.domain.token import TOKEN_LENGTH, TOKEN_SIGNS, is_token, read_typed, readable

TOKEN = "K7QW2MZ4RT9XHB3FVN6DPA101E"
tokens = st.text(TOKEN_SIGNS, min_size=TOKEN_LENGTH, max_size=TOKEN_LENGTH)


def test_a_token_has_no_sign_that_is_mixed_up_on_paper() -> None:
    assert not set("ILOU") & set(TOKEN_SIGNS)
    assert len(TOKEN_SIGNS) ** TOKEN_LENGTH >= 2**128


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        (TOKEN_SIGNS[:TOKEN_LENGTH], True),
        (TOKEN_SIGNS[: TOKEN_LENGTH - 1], False),
        (TOKEN_SIGNS[:TOKEN_LENGTH] + "\n", False),
        ("a" * TOKEN_LENGTH, False),
        ("١" * TOKEN_LENGTH, False),
    ],
    ids=["a token", "short", "with a line's end", "small letters", "other digits"],
)
def test_a_token_is_recognised_to_the_letter(text: str, is_one: bool) -> None:  # noqa: FBT001
    assert is_token(text) is is_one


def test_a_token_on_paper_stands_in_groups_of_four() -> None:
    assert readable(TOKEN) == "K7QW-2MZ4-RT9X-HB3F-VN6D-PA10-1E"


@given(tokens)
def test_what_stands_on_paper_leads_back_to_the_token(token: str) -> None:
    assert read_typed(readable(token)) == token
    assert max(map(len, readable(token).split("-"))) == 4


@pytest.mark.parametrize(
    "typed",
    [
        pytest.param("K7QW-2MZ4-RT9X-HB3F-VN6D-PA10-1E", id="to the letter"),
        pytest.param("k7qw-2mz4-rt9x-hb3f-vn6d-pa10-1e", id="in small letters"),
        pytest.param(" k7qw 2mz4 rt9x hb3f vn6d pa10 1e\n", id="with spaces"),
        pytest.param("K7QW2MZ4RT9XHB3FVN6DPA101E", id="in one go"),
        pytest.param("K7QW–2MZ4—RT9X‑HB3F−VN6D-PA10.1E", id="with a phone's own hyphens"),
        pytest.param("K7QW-2MZ4-RT9X-HB3F-VN6D-PAlO-IE", id="with letters that look alike"),
    ],
)
def test_a_typed_token_is_read_as_people_type(typed: str) -> None:
    assert read_typed(typed) == TOKEN


@pytest.mark.parametrize(
    "typed",
    ["", "K7QW", TOKEN + "1", TOKEN[:-1] + "U", TOKEN[:-1] + "à", "١" * TOKEN_LENGTH],
    ids=["nothing", "the beginning", "a sign too many", "a U", "an accent", "other digits"],
)
def test_what_can_be_no_token_is_none(typed: str) -> None:
    assert read_typed(typed) is None


@given(st.text(max_size=80))
def test_whatever_is_typed_is_a_token_or_none(typed: str) -> None:
    read = read_typed(typed)
    assert read is None or is_token(read)

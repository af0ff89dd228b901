from __future__ import annotations

from email.message import EmailMessage

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from pos_app.domain.mail_address import is_mail_address


@pytest.mark.parametrize(
    "text",
    ["anna@casa.example", "Mario.Rossi+bar@posta.sub.example", "o'brien@casa.example", "a_b@c.it"],
)
def test_what_people_have_is_an_address(text: str) -> None:
    assert is_mail_address(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "mario",
        "mario@",
        "@casa.example",
        "mario@[x.it",
        "mario@casa",
        "mario@casa..example",
        "mario@-casa.example",
        "mario.@casa.example",
        "mario rossi@casa.example",
        "mario@casa.example,anna@casa.example",
        "mario@casa.example; anna@casa.example",
        "Mario <mario@casa.example>",
        "mario@casa.example\nBcc: anna@casa.example",
        "mario@casa@example.it",
        "m" * 65 + "@casa.example",
        "mario@" + "casa." * 60 + "example",
    ],
)
def test_what_no_letter_reaches_is_none(text: str) -> None:
    assert not is_mail_address(text)


@given(text=st.text(st.sampled_from("a@.[](),;<>\"' :\\"), max_size=12))
@example("mario@")
def test_every_address_can_be_written_on_a_letter(text: str) -> None:
    if is_mail_address(text):
        letter = EmailMessage()
        letter["To"] = text
        assert letter["To"] == text

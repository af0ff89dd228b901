from __future__ import annotations

import pytest

from pos_app.domain.area import MAX_PICTURE_BYTES, accepted_picture, discreet_name
from pos_app.domain.customers import Customer, CustomerKind
from pos_app.domain.refusals import PictureNotAccepted

PNG = b"\x89PNG\r\n\x1a\n"


@pytest.mark.parametrize(
    ("kind", "name", "surname", "shown"),
    [
        pytest.param(CustomerKind.PERSON, "Anna", "", "Anna", id="a first name"),
        pytest.param(CustomerKind.PERSON, "Anna", "Rossi", "Anna R.", id="a surname"),
        pytest.param(CustomerKind.PERSON, "Anna Rossi", "", "Anna R.", id="both in one field"),
        pytest.param(CustomerKind.PERSON, "Anna Maria", "De Rossi", "Anna R.", id="many names"),
        pytest.param(CustomerKind.COMPANY, "Mario Bianchi srl", "", "M. B. s.", id="a company"),
        pytest.param(CustomerKind.COMPANY, "A B C D E", "", "A. B. C.", id="a long company"),
    ],
)
def test_the_page_shows_as_little_of_a_name_as_it_can(
    kind: CustomerKind, name: str, surname: str, shown: str
) -> None:
    assert discreet_name(Customer(1, kind, name, surname)) == shown


@pytest.mark.parametrize(
    ("content", "media_type"),
    [
        pytest.param(PNG, "image/png", id="PNG"),
        pytest.param(b"\xff\xd8\xff\xe0", "image/jpeg", id="JPEG"),
        pytest.param(b"RIFF\x00\x00\x00\x00WEBPVP8 ", "image/webp", id="WebP"),
    ],
)
def test_pictures_that_every_browser_shows_are_accepted(content: bytes, media_type: str) -> None:
    assert accepted_picture(content).media_type == media_type


@pytest.mark.parametrize(
    "content",
    [
        pytest.param(b"<svg xmlns='http://www.w3.org/2000/svg'/>", id="a drawing that can run"),
        pytest.param(b"RIFF\x00\x00\x00\x00WAVE", id="a sound"),
        pytest.param(PNG + bytes(MAX_PICTURE_BYTES), id="too heavy for a phone"),
        pytest.param(b"", id="nothing"),
    ],
)
def test_other_pictures_are_refused(content: bytes) -> None:
    with pytest.raises(PictureNotAccepted) as refused:
        accepted_picture(content)

    assert refused.value.limit_kb == 200

"""Places where a page could be, and places where none could."""

from __future__ import annotations

import pytest

from pos_app.domain.settings import Shop
from pos_app.viewmodels.area_address import (
    Way,
    is_port,
    is_server_address,
    own_url,
    parts_of,
    place_of,
    way_of,
)

pytestmark = pytest.mark.usefixtures("qapp")
SERVERS = ["https://bar.example", "HTTPS://BAR.EXAMPLE/", "https://10.0.0.2:8443"]
NO_SERVERS = [
    "",
    "bar.example",
    "ftp://bar.example",
    "http://bar.example",
    "HTTP://10.0.0.2:8080",
    "https://",
    "https://bar.example/area",
    "https://bar.example?x",
    "https://u:p@bar.example",
    "https://bar.example:99999",
    "https://b ar.example",
    "https://" + "x" * 60,
    "https://[::1",
]


@pytest.mark.parametrize("url", SERVERS)
def test_a_page_could_be_there(url: str) -> None:
    assert is_server_address(url)


@pytest.mark.parametrize("url", NO_SERVERS)
def test_no_page_could_be_there(url: str) -> None:
    assert not is_server_address(url)


def test_addresses_of_the_newer_kind_stand_in_brackets() -> None:
    assert place_of("fe80::1", "8080") == "[fe80::1]:8080"
    assert own_url("fe80::1", "8080") == "HTTP://[FE80::1]:8080"
    assert is_port("1024")


@pytest.mark.parametrize("host", ["192.168.1.20", "bar.local", "fe80::1"])
def test_a_place_is_its_host_and_its_port(host: str) -> None:
    assert parts_of(place_of(host, "8080")) == (host, "8080")
    assert parts_of("") == ("", "")


def test_the_way_is_told_from_what_is_kept() -> None:
    assert way_of("", "") is Way.OFF
    assert way_of(Shop().area_url, "") is Way.UNSET
    assert way_of("HTTPS://A.EXAMPLE", "") is Way.SERVER
    assert way_of("HTTPS://A.EXAMPLE", "10.0.0.2:8080") is Way.HERE

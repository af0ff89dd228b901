"""The addresses of the customer area: what can be one, and which way it means."""

from __future__ import annotations

from enum import StrEnum
from typing import Final
from urllib.parse import urlsplit

from pos_app.domain.settings import Shop

DEFAULT_PORT: Final = "8080"
_LEAST_PORT: Final = 1024
_MOST_PORT: Final = 65535
_LONGEST: Final = 60
"""A longer address makes a QR that small printers print too fine."""


class Way(StrEnum):
    """How customers open their page."""

    UNSET = "unset"
    OFF = "off"
    HERE = "here"
    SERVER = "server"


def way_of(area_url: str, place: str) -> Way:
    """The way that is gone now; ``place`` is where this till serves the page, if it does."""
    if place:
        return Way.HERE
    if not area_url:
        return Way.OFF
    return Way.UNSET if area_url == Shop().area_url else Way.SERVER


def own_url(host: str, port: str) -> str:
    """The address of a page that this till serves, in the letters of a small QR."""
    return f"HTTP://{place_of(host, port)}".upper()


def place_of(host: str, port: str) -> str:
    """Where the page is served: «192.168.1.20:8080»."""
    return f"[{host}]:{port}" if ":" in host else f"{host}:{port}"


def parts_of(place: str) -> tuple[str, str]:
    """The host and the port of a place; nothing of none."""
    host, _, port = place.rpartition(":")
    return host.strip("[]"), port


def is_port(text: str) -> bool:
    """Whether the till may listen there: the lower ones belong to the machine."""
    is_number = text.isascii() and text.isdecimal() and len(text) <= len(str(_MOST_PORT))
    return is_number and _LEAST_PORT <= int(text) <= _MOST_PORT


def is_server_address(text: str) -> bool:
    """Whether an encrypted page could be there: a name, perhaps a port, and nothing behind it."""
    try:
        found = urlsplit(text.strip())
        port = found.port
    except ValueError:
        return False
    is_bare = found.path in {"", "/"} and not found.query and not found.fragment
    is_web = found.scheme.lower() == "https" and bool(found.hostname)
    has_user = "@" in found.netloc
    is_short = len(text) <= _LONGEST and text.isascii() and " " not in text
    return is_bare and is_web and is_short and not has_user and port != 0

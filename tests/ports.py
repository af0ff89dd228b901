"""Ports for stories that must know the number before anybody listens there."""

from __future__ import annotations

import secrets
import socket
from typing import Final

HOST: Final = "127.0.0.1"
_OURS: Final = range(15_000, 32_000)
"""Below what systems hand out by themselves: no caller takes one between two looks."""


def free_port() -> int:
    """A port that nobody listens at, and that nobody is given by chance."""
    while True:
        port = secrets.choice(_OURS)
        if _is_free(port):
            return port


def _is_free(port: int) -> bool:
    with socket.socket() as probe:
        try:
            probe.bind((HOST, port))
        except OSError:
            return False
    return True

"""The QR commands of Custom's printers, which share their name with Epson's and little else."""

from __future__ import annotations

from typing import Final

_QR: Final = b"\x1d(k"
_SYMBOL: Final = b"1"


def custom_qr(payload: str, error_correction: str, module_dots: int) -> bytes:
    """Store and draw a symbol; the levels are counted from 1, since 0 lets the printer choose."""
    level = 1 + "LMQH".index(error_correction)
    return b"".join(
        (
            _function(b"A", b"\x00"),
            _function(b"B", bytes((module_dots,))),
            _function(b"E", bytes((level,))),
            _function(b"P", b"1" + payload.encode("ascii")),
            _function(b"Q", b"1"),
        )
    )


def _function(name: bytes, argument: bytes) -> bytes:
    body = _SYMBOL + name + argument
    return _QR + len(body).to_bytes(2, "little") + body

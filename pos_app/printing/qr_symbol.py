"""QR symbols as rows of modules; the library is loaded when the first code is drawn."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from qrcode.main import QRCode

_KINDS: Final = {
    "1": frozenset("0123456789"),
    "A": frozenset("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:"),
    "a": frozenset(map(chr, range(0x20, 0x7F))),
}
"""The signs that a symbol packs alike, the densest kind first."""


def modules_per_side(payload: str, error_correction: str) -> int:
    """How many modules wide the smallest symbol for the payload is.

    That hangs on its length and its kind of signs only, so no two customers' links differ.
    """
    alike = next(sign for sign, kind in _KINDS.items() if kind.issuperset(payload))
    return _modules_of(alike, len(payload), error_correction)


@lru_cache(maxsize=64)
def _modules_of(sign: str, length: int, error_correction: str) -> int:
    return 17 + 4 * _code(sign * length, error_correction).best_fit()


@lru_cache(maxsize=64)
def modules(payload: str, error_correction: str) -> tuple[tuple[bool, ...], ...]:
    """The symbol itself without a quiet zone: rows from the top, True is black."""
    code = _code(payload, error_correction)
    code.make(fit=True)
    return tuple(tuple(bool(module) for module in row) for row in code.get_matrix())


def _code(payload: str, error_correction: str) -> QRCode[Any]:
    from qrcode import constants
    from qrcode.main import QRCode

    level = {
        "L": constants.ERROR_CORRECT_L,
        "M": constants.ERROR_CORRECT_M,
        "Q": constants.ERROR_CORRECT_Q,
        "H": constants.ERROR_CORRECT_H,
    }[error_correction]
    code: QRCode[Any] = QRCode(error_correction=level, border=0)
    code.add_data(payload, optimize=0)
    return code

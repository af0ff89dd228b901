"""QR symbols as rows of modules; the library is loaded when the first code is drawn."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from qrcode.main import QRCode


@lru_cache(maxsize=64)
def modules_per_side(payload: str, error_correction: str) -> int:
    """How many modules wide the smallest symbol for the payload is."""
    code = _code(payload, error_correction)
    return 17 + 4 * code.best_fit()


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
    code.add_data(payload)
    return code

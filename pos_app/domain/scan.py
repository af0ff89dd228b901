"""What a scanner read: a customer's code of this shop, or something else that is told apart."""

from __future__ import annotations

import re
from typing import Final

from pos_app.domain.refusals import ScanCutShort, ScanForeign, ScanUnreadable
from pos_app.domain.token import (
    TOKEN_LENGTH,
    TOKEN_PATTERN,
    is_token,
    letters_and_digits,
    read_typed,
)

MAX_SCAN: Final = 400
_OTHER_SHOPS: Final = re.compile(rf"HTTPS?[A-Z0-9]*S{TOKEN_PATTERN}", re.ASCII)


def token_in(scanned: str, area_url: str) -> str:
    """The token in a scanned link of this shop, or in a code that was typed by hand.

    Only letters and digits count: a scanner set to another keyboard changes the signs between
    them («HTTPSç--BAR.IT-S-…»), and whoever types leaves them out or adds spaces.

    Raises:
        ScanCutShort: it begins like a link of this shop and does not end like one.
        ScanForeign: it is a link of another shop.
        ScanUnreadable: it is nothing of ours.
    """
    signs = letters_and_digits(scanned[:MAX_SCAN])
    ours = letters_and_digits(area_url) + "S"
    if len(ours) > 1 and signs.startswith(ours):
        token = signs.removeprefix(ours)
        if is_token(token):
            return token
        raise ScanCutShort
    if typed := read_typed(signs):
        return typed
    if _OTHER_SHOPS.fullmatch(signs):
        raise ScanForeign
    if ours.startswith(signs[:TOKEN_LENGTH]) and signs:
        raise ScanCutShort
    raise ScanUnreadable

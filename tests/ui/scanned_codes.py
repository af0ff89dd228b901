"""What a scanner reads, from codes of this shop to what is no code at all."""

from __future__ import annotations

from typing import Final

ANNAS, LUCAS, REVOKED = "7" * 26, "8" * 26, "9" * 26
LINK: Final = "HTTPS://SALDO.LOCAL/S/"
NOT_OURS: Final = {
    "an unknown code": LINK + "A" * 26 + "\r",
    "a revoked code": LINK + REVOKED + "\r",
    "another shop's code": f"HTTPS://ALTRO.BAR/S/{LUCAS}\r",
    "half a code": LINK + LUCAS[:9] + "\r",
    "the other half": LUCAS[:14] + "\r",
    "two codes in one": LINK + LUCAS + LINK + LUCAS + "\r",
    "a package": "8001234567890\r",
    "a script": "javascript:alert(1)\r",
}
OURS: Final = {
    "a scanner": (LINK + LUCAS + "\r", 8),
    "a slow scanner": (LINK + LUCAS + "\r", 100),
    "one without Enter": (LINK + LUCAS, 8),
    "one with two Enters": (LINK + LUCAS + "\r\r", 8),
    "an Italian keyboard": (f"HTTPSç--SALDO.LOCAL-S-{LUCAS}\r", 8),
    "capitals locked": ((LINK + LUCAS).lower() + "\r", 8),
}

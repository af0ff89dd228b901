"""What is wrong in a profile, so that every language can say it: the reader says it in English."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from pos_app.printing.json_place import key_of
from pos_app.services.printer_trouble import Flaw, ProfileDamaged

if TYPE_CHECKING:
    from pos_app.printing.profiles import ProfileRefusedError

_LONGEST_KEY: Final = 60
_BOUND: Final = re.compile(r"`(?:int|float)` (?P<sign>>=|<=|>) (?P<bound>\S+)")
_WANTED: Final = re.compile(r"Expected `(?P<wanted>\w+)`, got")
_NO_JSON: Final = re.compile(r"malformed|truncated|codec can't decode")
_BY_SIGN: Final = {">=": Flaw.TOO_SMALL, ">": Flaw.NOT_MORE, "<=": Flaw.TOO_LARGE}
_BY_TYPE: Final = {
    "int": Flaw.NOT_WHOLE,
    "float": Flaw.NOT_NUMBER,
    "str": Flaw.NOT_TEXT,
    "bool": Flaw.NOT_YES_OR_NO,
    "array": Flaw.NOT_LIST,
    "object": Flaw.NOT_GROUP,
}


def damage_of(refused: ProfileRefusedError) -> ProfileDamaged:
    """The trouble that a refused profile is to the shop: file, line, key and what is wrong there."""
    flaw, bound = flaw_of(refused.fault)
    key = key_of(refused.fault)[:_LONGEST_KEY]
    return ProfileDamaged(
        refused.where, refused.line or 0, refused.fault, flaw=flaw, key=key, bound=bound
    )


def flaw_of(complaint: str) -> tuple[Flaw, str]:
    """What the reader complains of, and the figure that it would have taken."""
    if found := _BOUND.search(complaint):
        return _BY_SIGN[found["sign"]], f"{float(found['bound']):g}"
    if found := _WANTED.match(complaint):
        return _BY_TYPE.get(found["wanted"], Flaw.OTHER), ""
    if _NO_JSON.search(complaint):
        return Flaw.NOT_JSON, ""
    if complaint.startswith("Object missing"):
        return Flaw.MISSING, ""
    is_unknown = complaint.startswith("Object contains unknown")
    return (Flaw.NOT_KNOWN if is_unknown else Flaw.OTHER), ""

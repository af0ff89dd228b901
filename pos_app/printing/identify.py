"""Asking a printer what it is, and which profile knows it."""

from __future__ import annotations

import re
import time
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from pos_app.printing.answers import AnswerSorter, Block
from pos_app.printing.profiles import load_profile, profile_names
from pos_app.printing.transports.line import LineBrokenError, NotReachableError

if TYPE_CHECKING:
    from pos_app.printing.profile import Identify, Timeouts
    from pos_app.printing.transports.line import Line, Way

ASK_NAMES: Final = b"\x1dI\x42\x1dI\x43"
"""GS I 66 and 67: the maker's name and the model's."""
_NAMES: Final = 2
_WORD: Final = re.compile(r"[^\s,;()]+")


@dataclass(frozen=True, slots=True)
class Identity:
    """What a printer says it is, and the profile that knows it, if one does."""

    maker: str
    model: str
    profile: str | None


def identify(way: Way, timeouts: Timeouts) -> Identity | None:
    """Ask the printer at the other end; None when nobody answers."""
    with suppress(NotReachableError):
        return ask_who(way, timeouts)
    return None


def ask_who(way: Way, timeouts: Timeouts) -> Identity | None:
    """Ask who is there; None when somebody is and does not say.

    Raises:
        NotReachableError: nobody is there.
    """
    line = way.open(timeouts)
    try:
        names = _names(line, timeouts.status_s)
        line.finish(timeouts.status_s)
    except LineBrokenError:
        return None
    finally:
        line.close()
    if len(names) < _NAMES:
        return None
    maker, model = names[:_NAMES]
    return Identity(maker, model, profile_for(model))


def profile_for(model: str) -> str | None:
    """The profile whose printers give themselves this name, with or without their maker's."""
    known = {sign: name for name in profile_names() for sign in _signs(name).gs_i}
    named = {each.casefold(): name for name in profile_names() for each in _full_names(name)}
    if by_name := named.get(model.casefold()):
        return by_name
    words = _WORD.findall(model)
    tails = (" ".join(words[start:]) for start in range(len(words)))
    return next((known[tail] for tail in (model, *tails) if tail in known), None)


def profile_for_usb(vendor: int, product: int, words: str) -> str:
    """The profile of a printer on a cable, by its numbers or its name; "" if nobody knows it."""
    numbers = f"{vendor:04x}:{product:04x}"
    by_numbers = (name for name in profile_names() if numbers in _signs(name).usb)
    return next(by_numbers, None) or profile_for(words) or ""


def _full_names(name: str) -> list[str]:
    """A maker's models as people write them; short names alone, such as «V2», could be anybody's."""
    profile = load_profile(name)
    maker = profile.vendor.split()[0]
    whole = (each if each.startswith(maker) else f"{maker} {each}" for each in profile.models)
    return [each for each in whole if maker != "Generic"]


def _signs(name: str) -> Identify:
    return load_profile(name).identify


def _names(line: Line, seconds: float) -> list[str]:
    sorter = AnswerSorter()
    names: list[str] = []
    asked = ASK_NAMES
    deadline = time.monotonic() + seconds
    while (left := deadline - time.monotonic()) > 0 and len(names) < _NAMES:
        asked = asked[line.write(asked, left) :] if asked else asked
        answers = sorter.feed(line.read(left))
        names += [block.text[1:].decode("latin-1") for block in answers if isinstance(block, Block)]
    return names

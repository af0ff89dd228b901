"""Asking a printer what it is, and finding the printers of this machine."""

from __future__ import annotations

import subprocess
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from pos_app.printing.answers import AnswerSorter, Block
from pos_app.printing.profiles import load_profile, profile_names
from pos_app.printing.transports.line import LineBrokenError, NotReachableError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pos_app.printing.profile import Timeouts
    from pos_app.printing.transports.line import Line, Way

ASK_NAMES: Final = b"\x1dI\x42\x1dI\x43"
"""GS I 66 and 67: the maker's name and the model's."""
_DEVICES: Final = ("usb/lp*", "lp[0-9]*")
_NAMES: Final = 2
_COMMAND_S: Final = 5.0


@dataclass(frozen=True, slots=True)
class Identity:
    """What a printer says it is, and the profile that knows it, if one does."""

    maker: str
    model: str
    profile: str | None


def identify(way: Way, timeouts: Timeouts) -> Identity | None:
    """Ask the printer at the other end; None when nobody answers."""
    try:
        line = way.open(timeouts)
    except NotReachableError:
        return None
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
    """The profile whose printers give themselves this name."""
    return next((name for name in profile_names() if model in _signatures(name)), None)


def found_addresses(devices: Path = Path("/dev")) -> list[str]:
    """Addresses of the printers that this machine knows: device files, and the system's queues."""
    files = [str(path) for pattern in _DEVICES for path in sorted(devices.glob(pattern))]
    return [f"file:{path}" for path in files] + [f"lp:{queue}" for queue in _queues()]


def _signatures(name: str) -> Iterable[str]:
    return load_profile(name).identify.gs_i


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


def _queues() -> list[str]:
    try:
        listed = subprocess.run(
            ["lpstat", "-e"],  # noqa: S607 - the system's own command
            capture_output=True,
            check=True,
            timeout=_COMMAND_S,
        )
    except (OSError, subprocess.SubprocessError):
        return []
    return listed.stdout.decode("utf-8", "replace").split()

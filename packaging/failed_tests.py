"""Which tests failed, told once more at the end: nobody scrolls back through an hour of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final
from xml.etree import ElementTree as ET

if TYPE_CHECKING:
    from pathlib import Path
    from xml.etree.ElementTree import Element

MOST_NAMED: Final = 20
MOST_SIGNS: Final = 120
_UNWELL: Final = ("failure", "error")


def with_report(command: tuple[str, ...], report: Path) -> list[str]:
    """The same command; if it runs tests, what became of each is written to a file."""
    if "pytest" not in command:
        return list(command)
    # The older family of reports says in which file a test stands.
    return [*command, f"--junit-xml={report}", "--override-ini=junit_family=xunit1"]


def failed_in(report: Path) -> list[str]:
    """The failed tests in the order in which they failed, as pytest takes them, with the reason."""
    if not report.exists():
        return []
    cases = ET.parse(report).iter("testcase")  # noqa: S314 - pytest's own, from just now
    told = [f"{_name(case)} - {why}" for case in cases if (why := _why(case)) is not None]
    more = len(told) - MOST_NAMED
    return [*told[:MOST_NAMED], f"and {more} more"] if more > 0 else told


def _name(case: Element) -> str:
    """«tests/web/test_door.py::TestDoor::test_it_closes»."""
    file, place = case.get("file", ""), case.get("classname", "")
    module = file.removesuffix(".py").replace("/", ".")
    inner = place.removeprefix(module).strip(".").replace(".", "::")
    return "::".join(part for part in (file, inner, case.get("name")) if part)


def _why(case: Element) -> str | None:
    """The first line of what went wrong, if anything did."""
    for kind in _UNWELL:
        if (found := case.find(kind)) is not None:
            return next(iter(found.get("message", kind).splitlines()), kind)[:MOST_SIGNS]
    return None

"""Habits that no tool checks for us."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

import pytest

from tests.architecture.sources import CHECKOUT, PROGRAM, called_names, python_files

if TYPE_CHECKING:
    from pathlib import Path

TESTS = CHECKOUT / "tests"
FEWEST_TESTS = 40


def test_the_scan_sees_the_tests() -> None:
    assert len(python_files(TESTS)) >= FEWEST_TESTS


@pytest.mark.parametrize("folder", [PROGRAM, TESTS], ids=["program", "tests"])
def test_nobody_waits_in_a_way_that_stops_the_workers(folder: Path) -> None:
    # QTest.qWait keeps the GIL, so a worker thread stands still while the test waits for it.
    waits = [
        path for path in python_files(folder) for name, _ in called_names(path) if name == "qWait"
    ]

    assert waits == []


def test_nobody_asks_an_item_for_its_type_in_a_way_that_outlives_it() -> None:
    # The wrapper of item.metaObject() stays when QML frees the type; the next item at that
    # address is then taken for a QMetaObject. item.inherits(…) and item.property(…) do not.
    askers = [
        path
        for path in python_files(TESTS)
        for name, _ in called_names(path)
        if name == "metaObject"
    ]

    assert askers == []


def test_nobody_sleeps_in_a_test() -> None:
    sleepers = [
        path
        for path in python_files(TESTS)
        for name, _ in called_names(path)
        if name == "sleep" and path != TESTS / "waiting.py"
    ]

    assert sleepers == []


def test_a_text_to_translate_is_written_out() -> None:
    # lupdate takes an f-string without a word, and its translation can never be found.
    built = [
        (path, call.lineno)
        for path in python_files(PROGRAM)
        for name, call in called_names(path)
        if name in {"tr", "translate", "_", "gettext", "ngettext"}
        and any(isinstance(argument, ast.JoinedStr | ast.BinOp) for argument in call.args)
    ]

    assert built == []


def test_every_module_postpones_its_annotations() -> None:
    eager = [
        path
        for folder in (PROGRAM, TESTS)
        for path in python_files(folder)
        if path.read_text(encoding="utf-8").strip() and not postpones_annotations(path)
    ]

    assert eager == []


def postpones_annotations(path: Path) -> bool:
    """Whether a file does so, or holds nothing but its docstring and its version."""
    text = path.read_text(encoding="utf-8")
    return "from __future__ import annotations" in text or "import" not in text

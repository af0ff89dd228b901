"""Reads the program's own sources, for tests that are about how they are built."""

from __future__ import annotations

import ast
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

CHECKOUT = Path(__file__).resolve().parent.parent.parent
PROGRAM = CHECKOUT / "pos_app"


@cache
def python_files(folder: Path) -> tuple[Path, ...]:
    return tuple(sorted(folder.rglob("*.py")))


@cache
def syntax_of(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"), filename=str(path))


def room_of(path: Path) -> str:
    """The room a file of the program stands in: a folder, or a file such as assets.py."""
    first = path.relative_to(PROGRAM).parts[0]
    return first.removesuffix(".py")


def imported_libraries(path: Path) -> Iterator[str]:
    """The top name of whatever a file imports from outside, at any depth of indentation."""
    for node in ast.walk(syntax_of(path)):
        if isinstance(node, ast.Import):
            yield from (alias.name.partition(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: imports say where they look, from pos_app on"
            yield str(node.module).partition(".")[0]


def called_names(path: Path) -> Iterator[tuple[str, ast.Call]]:
    """Every call in a file, with the last part of the called name."""
    for node in ast.walk(syntax_of(path)):
        if isinstance(node, ast.Call):
            match node.func:
                case ast.Attribute(attr=name) | ast.Name(id=name):
                    yield name, node

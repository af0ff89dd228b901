"""Each room of the house keeps to what it may know."""

from __future__ import annotations

import sys

import pytest

from tests.architecture.sources import PROGRAM, imported_libraries, python_files, room_of

ROOMS = {
    "__init__",
    "assets",
    "cli",
    "desktop",
    "domain",
    "printing",
    "services",
    "storage",
    "viewmodels",
    "web",
    "wiring",
}

# Who may import what; a library that is not named here, only the rooms below are kept from.
KNOWN_ONLY_TO = {
    "PySide6": {"desktop", "viewmodels"},
    "shiboken6": {"desktop", "viewmodels"},
    "sqlalchemy": {"storage"},
    "alembic": {"storage"},
    "sqlite3": {"storage"},
    "pysqlite3": {"storage"},
    "psycopg": {"storage"},
    "escpos": {"printing"},
    "usb": {"printing"},
    "serial": {"printing"},
    # The desktop has no network: it wakes itself through a pair of sockets when a signal comes.
    "socket": {"printing", "desktop"},
    "qrcode": {"printing"},
    "PIL": {"printing"},
    "starlette": {"web"},
    "uvicorn": {"web"},
    "jinja2": {"web"},
}

STANDARD_LIBRARY_ONLY = {"assets", "domain", "services"}

# The scan must have seen the house; a moved folder would otherwise pass as a clean one.
FEWEST_FILES = 60


def test_the_scan_sees_the_whole_house() -> None:
    assert len(python_files(PROGRAM)) >= FEWEST_FILES


def test_no_file_stands_outside_the_rooms() -> None:
    assert {room_of(path) for path in python_files(PROGRAM)} <= ROOMS


@pytest.mark.parametrize("library", KNOWN_ONLY_TO)
def test_a_library_is_known_only_where_it_belongs(library: str) -> None:
    strangers = [
        path
        for path in python_files(PROGRAM)
        if library in imported_libraries(path) and room_of(path) not in KNOWN_ONLY_TO[library]
    ]

    assert strangers == []


def test_the_rules_of_the_shop_need_nothing_but_python() -> None:
    foreign = [
        (path, library)
        for path in python_files(PROGRAM)
        if room_of(path) in STANDARD_LIBRARY_ONLY
        for library in imported_libraries(path)
        if library not in sys.stdlib_module_names and library != "pos_app"
    ]

    assert foreign == []


def test_a_folder_of_the_program_is_a_package() -> None:
    missing = [
        folder
        for folder in {path.parent for path in python_files(PROGRAM)}
        if not (folder / "__init__.py").is_file() and folder.name != "versions"
    ]

    assert missing == []

"""python-escpos behind its door: what it would leave behind, and what it must not choose."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Final

import pytest

from pos_app.printing.escpos_adapter.recording import recorder, send_as_it_is
from pos_app.printing.escpos_writer import EscPosWriter
from pos_app.printing.profiles import load_profile, profile_names
from pos_app.printing.raster import Raster

ROOT: Final = Path(__file__).parents[2]
FIRST_SLIP: Final = """
import logging, os, sys, tempfile
from threading import Thread
from pos_app.printing.escpos_adapter.loading import library
before = dict(os.environ)
make = tempfile.mkdtemp
both = [Thread(target=library) for _ in range(2)]
for thread in both: thread.start()
for thread in both: thread.join()
assert library().Dummy(profile=None).output == b""
assert dict(os.environ) == before
assert tempfile.mkdtemp is make
assert logging.getLogger().handlers == []
assert logging.getLogger().level == logging.WARNING
print("loaded")
"""


def first_slip(home: Path, passing: Path) -> str:
    """A till's first slip, in a home of its own."""
    done = subprocess.run(
        [sys.executable, "-c", FIRST_SLIP],
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
        cwd=ROOT,
        env=os.environ | {"TMPDIR": str(passing), "XDG_CACHE_HOME": str(home), "HOME": str(home)},
    )
    return done.stdout.strip()


@pytest.fixture
def passing(tmp_path: Path) -> Path:
    folder = tmp_path / "passing"
    folder.mkdir()
    return folder


def test_a_start_leaves_no_folder_no_variable_and_no_log_of_its_own(
    tmp_path: Path, passing: Path
) -> None:
    assert first_slip(tmp_path / "home", passing) == "loaded"

    assert list(passing.iterdir()) == []
    assert [kept.suffix for kept in (tmp_path / "home/saldo/printing").iterdir()] == [".pickle"]


def test_a_till_switched_off_while_it_loaded_prints_at_the_next_start(
    tmp_path: Path, passing: Path
) -> None:
    first_slip(tmp_path / "home", passing)
    (kept,) = (tmp_path / "home/saldo/printing").iterdir()
    kept.write_bytes(kept.read_bytes()[:100])

    assert first_slip(tmp_path / "home", passing) == "loaded"
    assert list(passing.iterdir()) == []


def test_a_till_without_room_for_a_cache_prints_all_the_same(tmp_path: Path, passing: Path) -> None:
    (tmp_path / "home").write_text("a file where the folder should be")

    assert first_slip(tmp_path / "home", passing) == "loaded"
    assert list(passing.iterdir()) == []


def test_only_one_room_knows_the_library() -> None:
    importing = re.compile(r"^\s*(?:from|import) escpos|import_module\(.escpos", re.MULTILINE)
    knowing = {
        path.parent.relative_to(ROOT).as_posix()
        for path in (ROOT / "pos_app").rglob("*.py")
        if importing.search(path.read_text("utf-8"))
    }

    assert knowing == {"pos_app/printing/escpos_adapter"}


@pytest.mark.parametrize("name", profile_names())
def test_the_library_knows_one_page_of_each_printer_and_no_other(name: str) -> None:
    model = load_profile(name)
    known = recorder(model).profile

    pages = known.get_code_pages()
    assert pages == {model.code_page.codec.upper(): str(model.code_page.slot)}
    assert known.get_columns("a") == model.fonts.a.columns
    assert known.supports("paperFullCut") == (model.cut.command != "none")


def test_bytes_go_through_untouched() -> None:
    printer = recorder(load_profile("generic-80"))
    send_as_it_is(printer, bytes(range(256)))

    assert printer.output == bytes(range(256))


@pytest.mark.parametrize("way", ["by rows", "by columns"])
def test_every_dot_of_a_picture_is_sent_and_none_is_invented(way: str) -> None:
    writer = EscPosWriter(load_profile("generic-80"))
    grey = Raster(2, 24, b"\xaa\x55" * 24)
    if way == "by rows":
        writer.picture(grey)
        assert writer.written() == b"\x1dv0\x00\x02\x00\x18\x00" + grey.bits
    else:
        writer.columns(grey)
        columns = (b"\xff\xff\xff" + bytes(3)) * 4 + (bytes(3) + b"\xff\xff\xff") * 4
        assert writer.written() == b"\x1b3\x10\x1b*\x21\x10\x00" + columns + b"\n\x1b2"

"""The window comes before the book, and says what is wrong with the book if it cannot be opened."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from pos_app.storage.opening import open_store
from translations import build_translations

CHECKOUT = Path(__file__).resolve().parent.parent.parent
PATIENCE_S = 90
# What the first frame must not wait for.
LATE = ("sqlalchemy", "alembic", "escpos", "PIL", "qrcode", "pos_app.storage.opening")

WATCHED_START = f"""
import json, sys
from pos_app.desktop import main
opening = main.open_book
def watched(options):
    early = [name for name in {LATE!r} if name in sys.modules]
    print(json.dumps({{"early": early}}), flush=True)
    shop = opening(options)
    late = [name for name in ("escpos", "PIL", "qrcode") if name in sys.modules]
    print(json.dumps({{"with_the_book": late}}), flush=True)
    return shop
main.open_book = watched
sys.exit(main.main(sys.argv[1:]))
"""
WATCHED_SWEEPING = """
import gc, sys
from pos_app.desktop import main
code = main.main(sys.argv[1:])
print("any thread sweeps:", gc.isenabled())
sys.exit(code)
"""


@pytest.fixture(scope="module", autouse=True)
def _texts_are_built() -> None:
    build_translations()


@pytest.fixture
def home(tmp_path: Path) -> dict[str, str]:
    """A machine on which nobody ever opened a till."""
    return {
        **os.environ,
        "HOME": str(tmp_path),
        "XDG_DATA_HOME": str(tmp_path / "data"),
        "XDG_CONFIG_HOME": str(tmp_path / "config"),
        "QT_QPA_PLATFORM": "offscreen",
        "QT_QUICK_BACKEND": "software",
    }


@pytest.fixture
def store(tmp_path: Path) -> str:
    return f"sqlite:///{tmp_path / 'negozio.saldo'}"


def started(home: dict[str, str], *command: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, *command],
        check=False,
        env=home,
        cwd=CHECKOUT,
        capture_output=True,
        text=True,
        timeout=PATIENCE_S,
    )


def till(home: dict[str, str], *arguments: str) -> subprocess.CompletedProcess[str]:
    return started(home, "-m", "pos_app.desktop.main", *arguments)


def test_the_first_frame_waits_neither_for_the_book_nor_for_printing(
    home: dict[str, str], store: str, tmp_path: Path
) -> None:
    shot = str(tmp_path / "shot.png")

    done = started(home, "-c", WATCHED_START, "--store", store, "--shot", shot)

    assert done.returncode == 0, done.stderr
    first, second = (json.loads(line) for line in done.stdout.splitlines())
    assert first == {"early": []}
    assert second == {"with_the_book": []}


def test_no_other_thread_than_the_screens_looks_for_garbage(
    home: dict[str, str], store: str, tmp_path: Path
) -> None:
    shot = str(tmp_path / "shot.png")

    done = started(home, "-c", WATCHED_SWEEPING, "--store", store, "--shot", shot)

    assert (done.returncode, done.stdout) == (0, "any thread sweeps: False\n")


def test_a_new_till_opens_over_an_empty_book_and_says_nothing(
    home: dict[str, str], store: str, tmp_path: Path
) -> None:
    shot = tmp_path / "shot.png"

    done = till(home, "--store", store, "--size", "1024x600", "--shot", str(shot))

    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert (QImage(str(shot)).width(), QImage(str(shot)).height()) == (1024, 600)


def test_a_foreign_file_is_left_alone_and_the_window_is_shown(
    home: dict[str, str], tmp_path: Path
) -> None:
    foreign = tmp_path / "ricette.txt"
    foreign.write_text("uova, farina, zucchero\n" * 100)
    before = foreign.read_bytes()
    shot = tmp_path / "shot.png"

    done = till(home, "--store", f"sqlite:///{foreign}", "--shot", str(shot))

    assert (done.returncode, done.stderr) == (0, "")
    assert shot.exists()
    assert foreign.read_bytes() == before


def test_the_demo_opens_over_its_own_book(home: dict[str, str], tmp_path: Path) -> None:
    shot = tmp_path / "shot.png"

    done = till(home, "--demo", "--theme", "dark", "--lang", "pt_BR", "--shot", str(shot))

    assert (done.returncode, done.stderr) == (0, "")
    handle = open_store(f"sqlite:///{tmp_path / 'data' / 'saldo' / 'demo.saldo'}")
    assert len(handle.views.articles()) > 50
    handle.close()


@pytest.mark.parametrize("wrong", [["--lang", "fr"], ["--demo", "--practice"], ["--size", "big"]])
def test_a_wrong_word_on_the_command_line_is_explained(
    home: dict[str, str], wrong: list[str]
) -> None:
    done = till(home, *wrong)

    assert done.returncode == 2
    assert "usage: pos-app" in done.stderr

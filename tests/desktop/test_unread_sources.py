"""What is imported is not read a second time as text, which Qt for Python would do and keep."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Final

CHECKOUT: Final = Path(__file__).parents[2]
KEPT: Final = (
    "print(len([name for name in linecache.cache if 'pos_app' in name or 'msgspec' in name]))"
)


def said_by(program: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=CHECKOUT, capture_output=True, text=True, check=True
    )
    return done.stdout.strip()


def test_qt_alone_would_keep_every_source_that_is_imported() -> None:
    program = f"import linecache, PySide6.QtCore, pos_app.domain.orders, msgspec; {KEPT}"

    assert int(said_by(program)) > 0


def test_the_till_keeps_none() -> None:
    program = f"import linecache, pos_app.desktop, pos_app.domain.orders, msgspec; {KEPT}"

    assert int(said_by(program)) <= 2  # the two files that come before it was said


def test_methods_of_qt_are_called_as_ever_in_our_modules_and_in_others() -> None:
    program = """
import pos_app.desktop, colorsys
from pos_app.viewmodels.news import News
news = News()
heard = []
news.registryTouched.connect(lambda: heard.append(news.objectName()))
news.setObjectName("today")
news.registryTouched.emit()
print(heard)
"""

    assert said_by(program) == "['today']"

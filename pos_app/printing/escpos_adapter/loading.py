"""Loading the library, with what it does on its own meanwhile left outside."""

from __future__ import annotations

import importlib
import logging
import tempfile
from contextlib import contextmanager
from functools import lru_cache
from pathlib import Path
from pickle import UnpicklingError
from threading import Lock, get_ident
from typing import TYPE_CHECKING, Any, Final

import platformdirs

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import ModuleType

    from PIL.Image import Image

_loading: Final = Lock()


def library() -> ModuleType:
    """The library's printers; two that print their first slip at once load it once."""
    with _loading:
        return _load()


@lru_cache(maxsize=1)
def _load() -> ModuleType:
    folder = platformdirs.user_cache_path("saldo", appauthor=False) / "printing"
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        return _loaded_with(folder)
    except (OSError, EOFError, UnpicklingError):
        # The disk is full, or a till was switched off while the library kept its list there.
        _forget(folder)
        with tempfile.TemporaryDirectory() as passing:
            return _loaded_with(Path(passing))


def _loaded_with(folder: Path) -> ModuleType:
    with root_logger_kept(), _temporary_folders_are(folder):
        printers = importlib.import_module("escpos.printer")
    _take_dots_as_they_are()
    return printers


def _forget(folder: Path) -> None:
    for kept in folder.glob("*.pickle"):
        try:
            kept.unlink()
        except OSError:
            continue


def _take_dots_as_they_are() -> None:
    """Our pictures are black and white already; it would colour and grey them, dot by dot, again.

    That takes six times as long and changes nothing, so its pictures learn to start from dots.
    """
    from escpos import escpos
    from escpos.image import EscposImage

    class Dots(EscposImage):  # type: ignore[misc]
        """A picture that arrives as ink: 1 is black."""

        def __init__(self, ink: Image) -> None:
            assert ink.mode == "1", ink.mode
            self.img_original = self._im = ink

    escpos.EscposImage = Dots


@contextmanager
def root_logger_kept() -> Iterator[None]:
    """It writes to the root logger, which then gives itself a handler for the whole program."""
    root = logging.getLogger()
    before = root.handlers[:]
    try:
        yield
    finally:
        for handler in root.handlers[:]:
            if handler not in before and type(handler) is logging.StreamHandler:
                root.removeHandler(handler)


@contextmanager
def _temporary_folders_are(folder: Path) -> Iterator[None]:
    """It makes a temporary folder at each start and leaves it, even when told of another.

    Only this thread is given ours; whoever else makes a folder meanwhile gets a real one.
    """
    make, here = tempfile.mkdtemp, get_ident()

    def mkdtemp(*args: Any, **kwargs: Any) -> str:  # noqa: ANN401 - handed on as they came
        return str(folder) if get_ident() == here else make(*args, **kwargs)

    names = vars(tempfile)
    names["mkdtemp"] = mkdtemp
    try:
        yield
    finally:
        names["mkdtemp"] = make

"""The one door to python-escpos: it knows printers' commands and how a device is opened.

It is loaded for the first job, on the thread that prints; a till that prints nothing never
waits for it.  What it does on its own while it loads stays outside.
"""

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
    from collections.abc import Callable, Iterator
    from types import ModuleType

    from PIL.Image import Image

    from pos_app.printing.profile import Profile

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
    with _root_logger_kept(), _temporary_folders_are(folder):
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
def _root_logger_kept() -> Iterator[None]:
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


def recorder(model: Profile) -> Any:  # noqa: ANN401 - the library has no types
    """A printer that keeps the bytes of its commands."""
    return library().Dummy(profile=_known_to_the_library(model))


def send_as_it_is(printer: Any, some: bytes) -> None:  # noqa: ANN401 - likewise
    """Send bytes untouched; the library's own way for text chooses pages and lets commands by."""
    printer._raw(some)  # noqa: SLF001 - its name for just this, in its own manual


@lru_cache(maxsize=16)
def _known_to_the_library(model: Profile) -> Any:  # noqa: ANN401 - likewise
    """Our profile as one of the library's: one code page, and a width that nothing exceeds."""
    library()
    from escpos.capabilities import Profile as LibraryProfile

    can_cut = model.cut.command != "none"
    known = LibraryProfile(
        features={
            "paperFullCut": can_cut,
            "paperPartCut": can_cut,
            "qrCode": model.qr.mode == "native",
            "bitImageRaster": model.raster.command == "GS v 0",
            "bitImageColumn": model.raster.command == "ESC *",
        }
    )
    whole_bytes = -(-model.paper.width_dots // 8)
    known.profile_data = {
        "name": model.name,
        "vendor": model.vendor,
        "codePages": {str(model.code_page.slot): model.code_page.codec.upper()},
        "fonts": {
            "0": {"name": "Font A", "columns": model.fonts.a.columns},
            "1": {"name": "Font B", "columns": model.fonts.b.columns},
        },
        "media": {"width": {"pixels": whole_bytes * 8}, "dpi": model.paper.dpi},
    }
    return known


class DriverError(Exception):
    """The library could not open a device; the cause is the system's own error, if it had one."""


def open_usb(vendor: int, product: int, claim: Callable[[Any], tuple[int, int]]) -> Any:  # noqa: ANN401
    """A printer on a USB cable; ``claim`` takes it over and names its ends, in and out."""

    class Cable(library().Usb):  # type: ignore[misc]
        """The library's driver, without two of its habits."""

        def _check_driver(self) -> None:
            # The library frees interface 0, whatever that is, and believes in fixed ends.
            self.in_ep, self.out_ep = claim(self.device)

        def _configure_usb(self) -> None:
            # The library resets the printer here, and with it what still waits to be printed.
            return

    return _opened(Cable(vendor, product))


def open_serial(path: str, baud: int) -> Any:  # noqa: ANN401 - the library has no types
    """A printer on a serial port, which is never waited for."""
    return _opened(library().Serial(path, baud, timeout=0, dsrdtr=False))


def open_spooler(name: str) -> Any:  # noqa: ANN401 - likewise
    """A printer that Windows knows by name, with a document begun."""
    try:
        return _opened(library().Win32Raw(name))
    except RuntimeError as missing:
        raise DriverError("this system has no Windows printers") from missing


def close(printer: Any) -> None:  # noqa: ANN401 - likewise
    """Let go of a device."""
    with _root_logger_kept():
        printer.close()


def _opened(printer: Any) -> Any:  # noqa: ANN401 - likewise
    from escpos.exceptions import DeviceNotFoundError

    try:
        with _root_logger_kept():
            printer.open()
    except DeviceNotFoundError as missing:
        # The library's text names the device only; why it failed stands behind it.
        raise DriverError(str(missing)) from missing.__context__
    return printer

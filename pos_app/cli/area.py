"""`area`: serves the customer area, the page behind the QR of a slip, until it is stopped."""

from __future__ import annotations

import logging
import os
import signal
import sys
import threading
import time
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Final

from pos_app.cli.options import say, store_option
from pos_app.services.store_trouble import StoreGone, StoreMissing
from pos_app.wiring import open_area

if TYPE_CHECKING:
    import argparse

    from pos_app.cli.options import Verbs
    from pos_app.wiring import OpenArea

_BEHIND_THE_TILL: Final = 10
_LINE: Final = "%(asctime)s %(levelname)s %(message)s"
_LOOKS: Final = 50
_BETWEEN_LOOKS_S: Final = 0.2


def add_to(verbs: Verbs) -> None:
    """Offer the verb."""
    parser = verbs.add_parser("area", help=__doc__)
    store_option(parser)
    parser.add_argument("--host", default="127.0.0.1", help="address to listen at")
    parser.add_argument("--port", type=int, default=8080)
    parser.add_argument(
        "--name",
        action="append",
        default=[],
        help="answer under this name too; the one printed on slips is known",
    )
    parser.add_argument(
        "--proxy",
        action="append",
        default=[],
        metavar="ADDRESS",
        help="believe what the proxy at this address says about visitors",
    )
    parser.add_argument(
        "--mail",
        metavar="URL",
        help="smtp://USER:PASSWORD@HOST or smtps://…; without it no withdrawal can be asked for",
    )
    parser.add_argument("--store-file", type=Path, metavar="FILE", help="holds the store's URL")
    parser.add_argument("--mail-file", type=Path, metavar="FILE", help="holds the mail's URL")
    parser.add_argument("--mail-from", metavar="ADDRESS", default="")
    parser.add_argument(
        "--beside-till",
        action="store_true",
        help="end when standard input is closed: the till that started this is gone",
    )
    parser.set_defaults(run=run)


def run(asked: argparse.Namespace) -> int:
    """Serve until a signal comes; the log goes to standard error, without tokens or names."""
    _step_back()
    # Beside a till only trouble is told: nobody reads there of every page that was opened.
    level = logging.WARNING if asked.beside_till else logging.INFO
    logging.basicConfig(stream=sys.stderr, level=level, format=_LINE)
    end = _End()
    end.come_with_signals()
    # A password has no place on a command line, which every user of the machine can read.
    area = _open(asked)
    if asked.beside_till:
        threading.Thread(target=_end_with_the_till, args=(end,), daemon=True).start()
    say(area=f"http://{asked.host}:{asked.port}")
    end.serve(area)
    while area.has_moved and not end.has_come:
        area = _opened_again(asked)
        end.serve(area)
    return 0


class _End:
    """The end of the whole process: what is being answered is finished and everything kept."""

    def __init__(self) -> None:
        self.has_come = False
        self._area: OpenArea | None = None

    def serve(self, area: OpenArea) -> None:
        """Serve until the end, or until the store is another."""
        self._area = area
        if self.has_come:
            area.server.stop()
        area.serve()

    def come(self, *_signal: object) -> None:
        """Now."""
        self.has_come = True
        if self._area is not None:
            self._area.server.stop()

    def come_with_signals(self) -> None:
        """The system says so; also while there is nothing to be ended yet."""
        for name in (signal.SIGTERM, signal.SIGINT):
            signal.signal(name, self.come)


def _step_back() -> None:
    """Where both run on one computer, a payment never waits for a page."""
    if hasattr(os, "nice"):
        # A service is started so by its unit, and may not change it by itself.
        with suppress(OSError):
            os.nice(_BEHIND_THE_TILL)


def _open(asked: argparse.Namespace) -> OpenArea:
    mail = _said(asked.mail, asked.mail_file)
    return open_area(
        _said(asked.store, asked.store_file),
        asked.host,
        asked.port,
        names=asked.name,
        proxies=asked.proxy,
        mail=(mail, asked.mail_from) if mail else None,
    )


def _opened_again(asked: argparse.Namespace) -> OpenArea:
    """A backup is being put back: between two files there is none for a moment."""
    for _ in range(_LOOKS):
        try:
            return _open(asked)
        except (StoreMissing, StoreGone):
            time.sleep(_BETWEEN_LOOKS_S)
    return _open(asked)


def _end_with_the_till(end: _End) -> None:
    """Whatever ended the till, also a cut that left it no time, has closed our input."""
    # Read past the buffer: one that a thread waits in cannot be closed when the process ends.
    while os.read(sys.stdin.fileno(), 1):
        pass
    end.come()


def _said(written: str | None, file: Path | None) -> str | None:
    """What was written on the command line, or stands in a file."""
    return written if file is None else file.read_text(encoding="utf-8").strip()

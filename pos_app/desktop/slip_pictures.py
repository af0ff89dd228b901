"""The pictures of slips, drawn off the screen's thread from the very dots that print."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from itertools import count
from threading import Lock
from typing import TYPE_CHECKING, Final

from PySide6.QtGui import QImage
from PySide6.QtQml import QQmlImageProviderBase
from PySide6.QtQuick import QQuickImageProvider

from pos_app.viewmodels.guarded import guarded

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QSize

    from pos_app.domain.slip_document import SlipDocument
    from pos_app.services.print_queue import PrintSpool

PAPER: Final = "paper-"


class SlipPictures(QQuickImageProvider):
    """Answers ``image://slip/JOB`` from the queue, ``image://slip/paper-N`` from the demo's roll.

    ``draw`` gets a document and the queue's name of the printer that it is for.
    """

    def __init__(self, spool: PrintSpool, draw: Callable[[SlipDocument, str], bytes]) -> None:
        super().__init__(
            QQuickImageProvider.ImageType.Image,
            QQmlImageProviderBase.Flag.ForceAsynchronousImageLoading,
        )
        self._spool = spool
        self._draw = draw
        self._numbers = count(1)
        self._paper = b""
        self._lock = Lock()
        # Python takes every look from a thread of Qt's for a new thread's, and each thread that
        # asks the store keeps a connection: so one thread asks for all of them.
        self._asking = ThreadPoolExecutor(1, thread_name_prefix="slips")

    def keep_paper(self, png: bytes) -> str:
        """Keep what the demo's printer drew, and say where its picture is found."""
        with self._lock:
            self._paper = png
            return f"image://slip/{PAPER}{next(self._numbers)}"

    # An empty picture makes Qt name the missing slip in a warning, and warnings fail tests.
    @guarded(QImage())
    def requestImage(self, name: str, size: QSize, requested: QSize) -> QImage:
        image = QImage.fromData(self._asking.submit(self._png, name).result())
        size.setWidth(image.width())
        size.setHeight(image.height())
        return image

    def _png(self, name: str) -> bytes:
        if name.startswith(PAPER):
            with self._lock:
                return self._paper
        job = self._spool.get(name)
        assert job is not None, name
        return self._draw(job.document, job.printer_id)

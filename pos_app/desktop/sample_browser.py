"""Opens the customers' page, filled with a made-up customer, in the browser of this computer."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from pos_app.wiring import sample_page

if TYPE_CHECKING:
    from collections.abc import Callable

    from pos_app.domain.area import Picture
    from pos_app.services.area import AreaPage
    from pos_app.viewmodels.jobs import Jobs

Sample = tuple["AreaPage", "Picture | None"]
_FILE: Final = "page.html"


class SampleBrowser:
    """Writes the page into a folder of its own, which goes when the till closes."""

    def __init__(self, jobs: Jobs, open_url: Callable[[QUrl], object] | None = None) -> None:
        self._jobs = jobs
        self._open_url = open_url or QDesktopServices.openUrl
        self._folder: tempfile.TemporaryDirectory[str] | None = None

    def show(self, sample: Sample) -> None:
        """Make the page off the screen's thread, then open it."""
        self._folder = self._folder or tempfile.TemporaryDirectory(prefix="saldo-page-")
        path = Path(self._folder.name) / _FILE

        def write() -> Path:
            path.write_text(sample_page(*sample), encoding="utf-8")
            return path

        self._jobs.ask("sample page", write, self._open)

    def close(self) -> None:
        """Take the folder away."""
        if self._folder is not None:
            self._folder.cleanup()

    def _open(self, path: Path) -> None:
        self._open_url(QUrl.fromLocalFile(os.fspath(path)))

"""A slip kept as a picture or a page, for whoever wants it without paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from pos_app.viewmodels.bank_folder import documents

if TYPE_CHECKING:
    from collections.abc import Callable

    from pos_app.services.print_queue import PrintJob
    from pos_app.viewmodels.till import Till


class SlipFiles(QObject):
    """Writes slips among the person's documents; ``kept`` and ``failed`` hear what to say of it."""

    def __init__(
        self, till: Till, kept: Callable[[str], None], failed: Callable[[str], None]
    ) -> None:
        super().__init__()
        self._till = till
        self._kept = kept
        self._failed = failed

    def save(self, job: PrintJob, ending: str) -> None:
        """Write it as a page («pdf») or a picture («png»), as its printer would print it."""
        name = self.tr("slip")
        path = documents() / f"{name}-{job.id}.{ending}"
        write, document, printer = self._till.save_slip, job.document, job.printer_id
        self._till.jobs.errand(
            lambda: write(document, path, printer),
            lambda _: self._kept(self.tr("Saved: %1").replace("%1", str(path))),
            lambda _: self._failed(self.tr("%1 could not be written.").replace("%1", str(path))),
        )

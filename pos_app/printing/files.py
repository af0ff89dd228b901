"""Files that the till keeps about its printers: there whole, or not at all."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from pos_app.services.printer_trouble import NotKept


def put_in_place(path: Path, content: bytes) -> None:
    """Write a file beside the old one, and let it take the old one's place when it is complete.

    Raises:
        NotKept: the folder cannot be written.
    """
    draft = ""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, draft = tempfile.mkstemp(dir=path.parent, prefix=path.name)
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        Path(draft).replace(path)
    except OSError as trouble:
        if draft:
            Path(draft).unlink(missing_ok=True)
        raise NotKept(str(path)) from trouble

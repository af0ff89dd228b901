"""The printers that the system's own print service knows by name: CUPS, and that of Windows."""

from __future__ import annotations

import importlib
import subprocess
from typing import Any, Final

from pos_app.printing.identify import profile_for
from pos_app.services.printers import FoundPrinter, PrinterWay

_COMMAND_S: Final = 5.0
_LOCAL_AND_CONNECTED: Final = 2 | 4
_NAME: Final = 2
"""Where the name stands in what Windows says of a printer."""


def system_queues() -> list[FoundPrinter]:
    """The queues of CUPS; none where there is no such service."""
    return [
        FoundPrinter(
            address=f"lp:{queue}",
            way=PrinterWay.QUEUE,
            name=queue,
            profile=profile_for(queue.replace("_", " ")) or "",
        )
        for queue in queue_names()
    ]


def queue_names() -> list[str]:
    """What `lpstat` lists."""
    try:
        listed = subprocess.run(
            ["lpstat", "-e"],  # noqa: S607 - the system's own command
            capture_output=True,
            check=True,
            timeout=_COMMAND_S,
        )
    except (OSError, subprocess.SubprocessError):
        return []
    return listed.stdout.decode("utf-8", "replace").split()


def windows_queues() -> list[FoundPrinter]:
    """The printers of Windows; none on any other system."""
    return [
        FoundPrinter(
            address=f"windows:{name}",
            way=PrinterWay.WINDOWS,
            name=name,
            profile=profile_for(name) or "",
        )
        for name in windows_names()
    ]


def windows_names() -> list[str]:
    """What Windows lists; nothing while its print service is stopped."""
    try:
        service: Any = importlib.import_module("win32print")
        trouble: type[Exception] = importlib.import_module("pywintypes").error
    except ImportError:
        return []
    try:
        listed = service.EnumPrinters(_LOCAL_AND_CONNECTED, None, 1)
    except trouble:
        return []
    return [entry[_NAME] for entry in listed]

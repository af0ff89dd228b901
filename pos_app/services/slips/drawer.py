"""The pulse that opens the drawer: a job of its own, without paper."""

from __future__ import annotations

from pos_app.domain.slip_document import SlipDocument, SlipKind


def drawer_pulse(source: str) -> SlipDocument:
    """Ask the printer to open the drawer; ``source`` is the operation that needs it."""
    return SlipDocument(kind=SlipKind.DRAWER, language="", currency="", blocks=(), source=source)

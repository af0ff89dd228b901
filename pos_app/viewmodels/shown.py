"""Properties that read one field of what a view-model shows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Property

if TYPE_CHECKING:
    from PySide6.QtCore import Signal


def shown(kind: type, field: str, notify: Signal) -> Property:
    """A property of the screen: a field of ``face``, the finished state of its view-model."""
    return Property(kind, lambda viewmodel: getattr(viewmodel.face, field), notify=notify)

"""«Carta quasi finita»: which printers said that their roll is near its end."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from pos_app.services.print_queue import KITCHEN_PRINTER


class PaperEnd(QObject):
    """A mild notice, not a reason to wait: slips go on printing until the roll is over."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._low: frozenset[str] = frozenset()

    @property
    def text(self) -> str:
        """Whose paper runs low; "" as long as nobody's does."""
        if not self._low:
            return ""
        if self._low == {KITCHEN_PRINTER}:
            return self.tr("Paper is running low in the kitchen")
        if KITCHEN_PRINTER in self._low:
            return self.tr("Paper is running low, in the kitchen too")
        return self.tr("Paper is running low")

    def said(self, printer: str, is_low: bool) -> None:
        """A printer, by its name in the queue, says how its roll is; it does so at every slip."""
        low = self._low | {printer} if is_low else self._low - {printer}
        if low != self._low:
            self._low = low
            self.changed.emit()

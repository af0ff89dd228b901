"""What an act has changed, so that every open screen knows what to read again."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from pos_app.viewmodels.paper_end import PaperEnd


class News(QObject):
    """One for all screens: acts announce here whom they touched, after the commit."""

    customerTouched = Signal(int)
    ordersTouched = Signal()
    registryTouched = Signal()
    slipsTouched = Signal()
    areaTouched = Signal()
    priceListTouched = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.paper = PaperEnd()

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Signal

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


class Bell(QObject):
    rung = Signal()


class Shelf(QAbstractListModel):
    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        return 0

    def clear(self) -> None:
        self.beginResetModel()
        self.endResetModel()


def test_qt_gives_back_no_reference_that_it_did_not_take(qtbot: QtBot) -> None:  # noqa: ARG001
    # PySide6 6.12.0 does: on Python 3.11 the till would end after some hundred taps.
    bell, shelf = Bell(), Shelf()
    before = (sys.getrefcount(True), sys.getrefcount(None))

    for _ in range(200):
        bell.rung.emit()
        shelf.clear()

    after = (sys.getrefcount(True), sys.getrefcount(None))
    assert all(abs(now - then) < 20 for now, then in zip(after, before, strict=True))

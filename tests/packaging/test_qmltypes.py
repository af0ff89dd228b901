from __future__ import annotations

import subprocess
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Property, QAbstractListModel, QObject, Signal, Slot

from pos_app.viewmodels.customer_list import CustomerListVM
from qmltypes import QMLLINT, described, view_models, write_types

if TYPE_CHECKING:
    from pathlib import Path

SCREEN = """
import QtQuick
import PosApp

Item {
    id: root
    required property CustomerListVM vm
    readonly property string words: root.vm.%s
}
"""


class ShelfModel(QAbstractListModel):
    counted = Signal(int, arguments=["amount"])


class ShelfVM(QObject):
    filled = Signal()

    def _size(self) -> int:
        return 3

    size = Property(int, _size, notify=filled)

    @Slot(str, result=bool)
    def put(self, article: str) -> bool:
        return bool(article)


def test_a_view_model_is_told_with_its_properties_signals_and_slots() -> None:
    told = described(ShelfVM)

    assert 'Property { name: "size"; type: "int"; read: "size"; notify: "filled"' in told
    assert 'Signal { name: "filled";' in told
    assert 'Method { name: "put"; type: "bool"; Parameter { name: "argument0"; ' in told


def test_a_list_inside_a_view_model_is_told_as_that_list() -> None:
    told = described(CustomerListVM)

    assert 'name: "rows"; type: "CustomerRowsModel"; read: "rows"; isPointer: true' in told


def test_a_list_is_told_as_a_list() -> None:
    told = described(ShelfModel)

    assert 'prototype: "QAbstractListModel"' in told
    assert 'name: "counted"; Parameter { name: "amount"; type: "int" }' in told


@pytest.mark.parametrize(
    ("name", "code"), [("countText", 0), ("countTxt", 255)], ids=["right", "misspelt"]
)
def test_a_misspelt_name_is_found_before_it_runs(tmp_path: Path, name: str, code: int) -> None:
    write_types(tmp_path)
    screen = tmp_path / "Screen.qml"
    screen.write_text(SCREEN % name)

    read = subprocess.run(
        [str(QMLLINT), "-W", "0", "-I", str(tmp_path), str(screen)],
        check=False,
        capture_output=True,
        text=True,
    )

    assert read.returncode == code, read.stderr


def test_every_view_model_is_found() -> None:
    assert {"CustomerListVM", "PreferencesVM"} <= {cls.__name__ for cls in view_models()}

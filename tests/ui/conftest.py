from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtTest import QTest

from pos_app.desktop.scene import Scene
from tests.ui.screen import Screen
from translations import build_translations

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QPointingDevice
    from PySide6.QtQml import QQmlError
    from pytestqt.qtbot import QtBot


@pytest.fixture(scope="session", autouse=True)
def _texts_are_built() -> None:
    build_translations()


@pytest.fixture(scope="session")
def finger(qapp: object) -> QPointingDevice:  # noqa: ARG001 - a device needs the application
    return QTest.createTouchDevice()


@pytest.fixture
def screen(qtbot: QtBot, finger: QPointingDevice) -> Iterator[Screen]:
    """A till without a screen yet: ``open`` or ``draw`` one."""
    scene = Scene()
    complaints: list[str] = []

    def note(warnings: list[QQmlError]) -> None:
        complaints.extend(warning.toString() for warning in warnings)

    scene.engine.warnings.connect(note)
    yield Screen(qtbot, scene, finger)
    scene.close()
    assert not complaints, complaints

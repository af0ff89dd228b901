"""The floor of a start: a plain window with 48 buttons and 50 customers read through Core."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickView
from sqlalchemy import column, create_engine, select, table

from benchmarks.windows.told import resident_mb, tell


def main(url: str) -> int:
    """Read, show, and say when the first frame was on the screen."""
    program = QGuiApplication(sys.argv[:1])
    customer = table("customer", column("name"), column("sort_name"))
    with create_engine(url).connect() as connection:
        rows = connection.execute(select(customer.c.name).order_by(customer.c.sort_name).limit(50))
        names = [row.name for row in rows]
    view = QQuickView()
    view.setInitialProperties({"names": names})
    view.setSource(QUrl.fromLocalFile(str(Path(__file__).with_name("Bare.qml"))))

    def painted() -> None:
        tell("filled", resident_mb=resident_mb())
        program.quit()

    view.frameSwapped.connect(painted, Qt.ConnectionType.QueuedConnection)
    view.resize(1280, 800)
    view.show()
    return program.exec()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))

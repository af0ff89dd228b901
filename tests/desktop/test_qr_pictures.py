from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
import zxingcpp
from PIL import Image
from PySide6.QtCore import QSize

from pos_app.desktop.qr_pictures import QUIET, QrPictures

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.usefixtures("qapp")
ADDRESS = "HTTP://192.168.1.20:8080/T/" + "7" * 26


def test_a_phone_reads_the_code_that_the_screen_shows(tmp_path: Path) -> None:
    size = QSize()
    drawn = QrPictures().requestImage(ADDRESS.encode().hex(), size, QSize())
    assert drawn.scaled(drawn.size() * 8).save(str(tmp_path / "code.png"))

    (read,) = zxingcpp.read_barcodes(Image.open(tmp_path / "code.png").convert("L"))

    assert read.text == ADDRESS
    assert (size.width(), size.height()) == (drawn.width(), drawn.height())
    # The smallest code that holds it in capitals and digits, with white around it.
    assert drawn.width() == 29 + 2 * QUIET

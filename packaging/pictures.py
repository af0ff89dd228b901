"""Takes the pictures of the README: the same shop, the same day and the same words every time."""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
import time
from dataclasses import replace
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from gallery import PICTURES, Setting, paint
from pos_app.domain.customers import CustomerKind
from pos_app.services.print_balance import PrintBalance, print_balance
from pos_app.wiring import new_request_id, open_shop, slip_picture
from sample_till import NOON_US, person_with, sample_store
from translations import build_translations

FOLDER = Path(__file__).resolve().parent.parent / "docs" / "pictures"
SIZE = (1280, 800)
WINDOWS = {
    "order": ("order-one-tap", False),
    "payment": ("payment-split", False),
    "customers": ("customer", True),
}
TOKEN = "7Q2M8ZK4T0R6W1XB5N9CJDHEVP"  # noqa: S105 - made up, it opens nothing


def main() -> int:
    """Write them all, over the old ones."""
    # The shop is in Italy, wherever its pictures are taken.
    os.environ["TZ"] = "Europe/Rome"
    time.tzset()
    build_translations()
    FOLDER.mkdir(parents=True, exist_ok=True)
    program = QGuiApplication(["pictures"])
    for name, (stage, dark) in WINDOWS.items():
        [picture] = [each for each in PICTURES if each.name == stage]
        image = paint(picture, Setting(*SIZE, "it", dark))
        assert image.save(str(FOLDER / f"{name}.png")), name
    (FOLDER / "slip.png").write_bytes(balance_slip())
    program.quit()
    return 0


def balance_slip() -> bytes:
    """The slip of somebody who has credit and a tab, dot for dot."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "shop.saldo"
        shutil.copyfile(sample_store(), path)
        shop = open_shop(f"sqlite:///{path}", clock=lambda: NOON_US)
        counter = replace(shop.counter, new_token=lambda: TOKEN)
        rows = shop.views.customers(CustomerKind.PERSON, limit=200).rows
        both = [row.id for row in rows if row.credit.is_positive and row.tab.is_positive]
        command = PrintBalance(
            request_id=new_request_id(),
            desk=shop.desk,
            customer_id=(both or [person_with(shop, 1)])[0],
        )
        job = shop.spool.get(print_balance(counter, command).slip)
        shop.close()
    assert job is not None
    return slip_picture(job.document)


if __name__ == "__main__":
    sys.exit(main())

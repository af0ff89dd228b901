"""What printing costs a till that has not printed yet: nothing."""

from __future__ import annotations

import subprocess
import sys

HEAVY = ("PIL", "qrcode", "escpos", "usb", "serial", "zxingcpp")
SET_UP = """
import sys
from pos_app.printing.printer_address import device_for, parse_address
from pos_app.printing.profiles import load_profile
from pos_app.printing.worker import PrintWorker
from tests.printing.memory_spool import MemorySpool

device = device_for(parse_address("tcp://127.0.0.1:9"), load_profile("generic-80"), print)
worker = PrintWorker(MemorySpool(), {"": device}, print)
worker.start()
worker.stop()
print(*sorted(set(name.partition(".")[0] for name in sys.modules)))
"""


def test_a_till_that_waits_for_its_first_slip_has_loaded_no_picture_library() -> None:
    done = subprocess.run(
        [sys.executable, "-c", SET_UP], capture_output=True, text=True, check=True, timeout=60
    )

    assert "pos_app" in done.stdout.split()
    assert set(HEAVY).isdisjoint(done.stdout.split())

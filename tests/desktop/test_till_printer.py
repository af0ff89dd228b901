from __future__ import annotations

import time
from typing import TYPE_CHECKING

from pos_app.desktop.till_printer import TillPrinter
from pos_app.wiring import open_shop
from tests.printing.emulator.server import EmulatedPrinter, Faults
from tests.waiting import in_time, let_it_run

if TYPE_CHECKING:
    from tests.shop import ShopStory


def address(printer: EmulatedPrinter) -> str:
    return f"tcp://{printer.host}:{printer.port}"


def test_leaving_a_dead_printer_for_another_keeps_nobody_waiting(file_shop: ShopStory) -> None:
    opened = open_shop(file_shop.url)
    file_shop.counter = opened.counter  # slips of long ago are not printed by themselves
    file_shop.print_balance(file_shop.customer("Anna", credit=2000))
    with EmulatedPrinter(Faults(accepts="swallows")) as dead, EmulatedPrinter() as other:
        printer = TillPrinter(opened, address(dead), lambda _: None, lambda: None)
        printer.wake()
        let_it_run(0.5)  # long enough for the dead one to be called

        began_s = time.monotonic()
        printer.move_to(address(other))
        took_s = time.monotonic() - began_s

        assert took_s < 1.0
        assert in_time(lambda: any(slip.cuts for slip in other.slips))
        assert in_time(lambda: not opened.spool.waiting())
        printer.stop()
    opened.close()

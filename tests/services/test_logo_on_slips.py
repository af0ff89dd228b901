"""The shop's logo on what its customers take home, as it is when the slip is written."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from pos_app.domain.slip_document import Image
from pos_app.services.print_check import (
    PrintCalibration,
    PrintCheck,
    print_calibration,
    print_check,
)

if TYPE_CHECKING:
    from tests.shop import ShopStory

CUP = Image(8, 2, b"\xff\x0f")


def logos(shop: ShopStory) -> list[list[Image]]:
    """The pictures on each slip that waits, oldest first."""
    waiting = shop.handle.spool(shop.desk.till_id).waiting()
    return [[block for block in job.document.blocks if isinstance(block, Image)] for job in waiting]


def test_every_slip_carries_the_logo_of_its_moment(shop: ShopStory) -> None:
    anna = shop.customer("Anna", credit=500)
    shop.print_balance(anna)
    shop.counter = replace(shop.counter, logo=lambda: CUP)

    shop.print_balance(anna)
    check = PrintCheck(request_id=shop.request_id(), desk=shop.desk, printer="paper")
    print_check(shop.counter, check)
    calibration = PrintCalibration(
        request_id=shop.request_id(), desk=shop.desk, printer="paper", profile="elgin-i9"
    )
    print_calibration(shop.counter, calibration)

    assert logos(shop)[-4:] == [[], [CUP], [CUP], [CUP]]

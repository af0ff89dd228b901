"""Every print queue there is: the one in memory that tests use, and the ones in the stores."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.printing.memory_spool import MemorySpool
from tests.shop import ShopStory
from tests.stores import STORES, fresh_store

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pos_app.services.print_queue import PrintSpool


@pytest.fixture(params=["memory", *STORES])
def spool(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[PrintSpool]:
    if request.param == "memory":
        yield MemorySpool()
        return
    with fresh_store(request, tmp_path) as url:
        shop = ShopStory.at(url)
        yield shop.handle.spool(shop.desk.till_id)
        shop.close()

"""The customer area as a service: what the system forbids, and how it ends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.cli.forbidden_calls import refuse_to_step_back
from tests.end_to_end.area_process import free_port, serving

if TYPE_CHECKING:
    from pathlib import Path

    from tests.shop import ShopStory


def test_the_page_is_served_where_the_system_lets_nobody_step_back(
    file_shop: ShopStory, tmp_path: Path
) -> None:
    with serving(
        file_shop.url, free_port(), tmp_path / "area.log", first=refuse_to_step_back
    ) as area:
        assert area.process.poll() is None

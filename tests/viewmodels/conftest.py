from __future__ import annotations

from tests.viewmodels.app_story import closed_app
from tests.viewmodels.area_story import nobody_stays_in_the_area
from tests.viewmodels.wall_clock import shop_in_rome

__all__ = ["closed_app", "nobody_stays_in_the_area", "shop_in_rome"]

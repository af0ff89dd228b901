from __future__ import annotations

from tests.viewmodels.app_story import closed_app
from tests.viewmodels.area_story import nobody_stays_in_the_area
from tests.viewmodels.listed_customers import people
from tests.viewmodels.wall_clock import shop_in_rome
from tests.viewmodels.withdrawal_queue import bank

__all__ = ["bank", "closed_app", "nobody_stays_in_the_area", "people", "shop_in_rome"]

from __future__ import annotations

from tests.viewmodels.app_story import closed_app
from tests.viewmodels.area_story import nobody_stays_in_the_area

__all__ = ["closed_app", "nobody_stays_in_the_area"]

"""The demo's shop: its price list, its people, and the weeks that they lived through."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from pos_app.assets import asset_dir
from pos_app.wiring.fresh import new_request_id, now_us
from pos_app.wiring.shop import open_shop

if TYPE_CHECKING:
    from pos_app.services.ports import Store
    from pos_app.services.sample_shop import SamplePlan

_STEPS_TOGETHER: Final = 5000
"""How many acts of the sample are committed at once."""


def fill_sample_shop(
    url: str, plan: SamplePlan | None = None, *, seed: int = 7, until_us: int | None = None
) -> None:
    """Make the demo's shop at ``url`` and live through its weeks until now, by the real acts."""
    from itertools import islice

    from pos_app.services.sample_shop import DAY_US, SampleClock, SampleShop
    from pos_app.storage.bulk import together

    plan = plan or sample_plan()
    until = now_us() if until_us is None else until_us
    clock = SampleClock(until - plan.days * DAY_US)
    opened = open_shop(url, clock=clock)
    sample = SampleShop(opened.counter, opened.desk, plan, clock, new_request_id)
    sample.chance.seed(seed)
    steps = sample.steps(until, plan.name)

    def live_on(store: Store) -> int:
        sample.counter = replace(opened.counter, store=store)
        return sum(1 for _ in islice(steps, _STEPS_TOGETHER))

    try:
        while together(opened.handle, live_on) == _STEPS_TOGETHER:
            pass
    finally:
        opened.close()


def sample_plan() -> SamplePlan:
    """The sample's price list and people, as the data file says."""
    import tomllib

    from pos_app.services.sample_shop import SampleCategory, SamplePlan

    text = (asset_dir("resources") / "demo" / "shop.toml").read_text(encoding="utf-8")
    raw = tomllib.loads(text)
    people = raw["people"]
    categories = tuple(
        SampleCategory(
            entry["name"],
            entry["swatch"],
            tuple((name, price) for name, price in entry["articles"]),
        )
        for entry in raw["category"]
    )
    return SamplePlan(
        name=raw["name"],
        categories=categories,
        given=tuple(people["given"]),
        family=tuple(people["family"]),
        companies=tuple(people["companies"]),
    )

"""The sample shop has weeks behind it, all of them true to the book."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from pos_app.domain.customers import CustomerKind
from pos_app.services.views import CustomerFilter, OrderFilter
from pos_app.wiring import fill_sample_shop, sample_plan
from tests.shop import MORNING_US, ShopStory

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("samples")


def sample(folder: Path, name: str, *, seed: int = 7) -> ShopStory:
    """A few busy days of the demo's shop, with fewer people."""
    plan = replace(sample_plan(), days=6, persons=12, guests=60)
    url = f"sqlite:///{folder / name}.saldo"
    fill_sample_shop(url, plan, seed=seed, until_us=MORNING_US)
    return ShopStory.at(url)


def history(shop: ShopStory) -> list[tuple[int, int]]:
    return [(move.customer_id, move.minor) for move in shop.handle.audit.credit_moves()]


@pytest.fixture(scope="module")
def played(folder: Path) -> Iterator[ShopStory]:
    story = sample(folder, "played")
    yield story
    story.close()


def test_the_sample_is_a_shop_like_any_other(played: ShopStory) -> None:
    played.verify()
    views = played.handle.views

    assert views.count_customers(CustomerKind.PERSON) == 12
    assert views.count_customers(CustomerKind.COMPANY) == len(sample_plan().companies)
    assert len(views.categories()) == len(sample_plan().categories)
    assert views.shop().name == sample_plan().name


def test_the_sample_has_everything_to_try_the_till_with(played: ShopStory) -> None:
    views = played.handle.views
    counts = views.count_orders(today_from_us=MORNING_US - 86_400_000_000)

    assert counts[OrderFilter.IN_PREPARATION] > 0
    assert counts[OrderFilter.TO_PAY] > 0
    assert counts[OrderFilter.UNPAID] > 0
    for only in (CustomerFilter.CREDIT, CustomerFilter.DEBIT):
        assert views.customers(CustomerKind.PERSON, only=only).rows


def test_the_same_chance_plays_the_same_weeks(folder: Path, played: ShopStory) -> None:
    again, other = sample(folder, "again"), sample(folder, "other", seed=8)

    assert history(again) == history(played) != history(other)
    again.close()
    other.close()

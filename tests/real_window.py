"""Fixtures for the real program in a real window, over stores of a test's own."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from pos_app.wiring import fill_sample_shop
from tests.desktop.real_till import Desk
from tests.desktop.x_server import screen_in_memory
from tests.shop import ShopStory
from translations import build_translations

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture(scope="session")
def display() -> Iterator[dict[str, str]]:
    """A screen in memory, started once."""
    with screen_in_memory() as environment:
        yield environment


@pytest.fixture(scope="session")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The demo's shop, lived through once and copied for each story."""
    path = tmp_path_factory.mktemp("sample") / "demo.saldo"
    fill_sample_shop(f"sqlite:///{path}")
    return path


@pytest.fixture
def desk(display: dict[str, str], tmp_path: Path) -> Desk:
    """A person's folders, where the program was never started before."""
    build_translations()
    return Desk(tmp_path, display)


@pytest.fixture
def demo_desk(desk: Desk, sample: Path) -> Desk:
    """The same, with the demo's shop there already."""
    shutil.copyfile(sample, desk.shelf / "demo.saldo")
    return desk


@pytest.fixture
def own_shop(desk: Desk) -> ShopStory:
    """The person's own shop; a story prepares it, and closes it before the till starts."""
    return ShopStory.at(f"sqlite:///{desk.shelf / 'shop.saldo'}")

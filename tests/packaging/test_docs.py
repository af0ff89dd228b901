"""The pages of this project lead where they say."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from docs import broken_links, build, pages

if TYPE_CHECKING:
    from pathlib import Path


def test_no_page_leads_nowhere() -> None:
    found = pages()

    assert found
    assert {page: broken_links(page) for page in found if broken_links(page)} == {}


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    (tmp_path / "docs").mkdir()
    (tmp_path / "README.md").write_text("[Rooms](docs/rooms.md) [gone](docs/gone.md)")
    (tmp_path / "docs" / "rooms.md").write_text("# Rooms\n\n![till](till.png)")
    (tmp_path / "docs" / "till.png").touch()
    return tmp_path


def test_a_link_to_a_missing_page_is_named(checkout: Path) -> None:
    assert broken_links(checkout / "README.md") == ["docs/gone.md"]


def test_pages_for_a_browser_link_to_each_other(checkout: Path) -> None:
    build(checkout, checkout / "built")

    readme = (checkout / "built" / "README.html").read_text(encoding="utf-8")
    assert 'href="docs/rooms.html"' in readme
    rooms = (checkout / "built" / "docs" / "rooms.html").read_text(encoding="utf-8")
    assert "<h1>Rooms</h1>" in rooms
    assert (checkout / "built" / "docs" / "till.png").exists()

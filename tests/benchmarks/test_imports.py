"""What a start loads, and when: counted in a process of its own that paints a real first screen."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pytest

from benchmarks.windows.running import run_window
from pos_app.wiring import fill_sample_shop

if TYPE_CHECKING:
    from benchmarks.windows.running import Line

PRINTING: Final = {"escpos", "PIL", "qrcode", "usb", "serial"}


@pytest.fixture(scope="module")
def start(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Line]:
    """A till that was started over the sample shop, and what it had loaded at each moment."""
    path = tmp_path_factory.mktemp("start") / "shop.saldo"
    fill_sample_shop(f"sqlite:///{path}")
    return run_window("first_screen", f"sqlite:///{path}")


def libraries(line: Line) -> set[str]:
    return {module.partition(".")[0] for module in line.figures["loaded"]}


def test_the_first_frame_waits_for_no_database(start: dict[str, Line]) -> None:
    before = libraries(start["first frame"])

    assert "PySide6" in before
    assert not before & {"sqlalchemy", "alembic", "pysqlite3", "psycopg"}


def test_articles_can_be_tapped_before_the_book_is_even_loaded(start: dict[str, Line]) -> None:
    by_then = libraries(start["filled"])

    assert not by_then & {"sqlalchemy", "alembic", "psycopg"}
    assert "sqlalchemy" in libraries(start["at rest"])
    assert "tapped" in start


def test_a_start_loads_nothing_of_printing(start: dict[str, Line]) -> None:
    assert not libraries(start["at rest"]) & PRINTING


def test_a_till_of_its_own_loads_nothing_of_a_server_or_of_migrations(
    start: dict[str, Line],
) -> None:
    loaded = set(start["at rest"].figures["loaded"])

    assert not libraries(start["at rest"]) & {"psycopg", "alembic", "starlette"}
    assert "sqlalchemy.dialects.postgresql" not in loaded


def test_slips_are_written_by_what_the_first_slip_loads(start: dict[str, Line]) -> None:
    loaded = set(start["at rest"].figures["loaded"])

    assert not loaded & {"pos_app.services.slip_heading", "pos_app.services.slip_jobs"}


def test_a_check_of_the_book_is_loaded_when_somebody_asks_for_it(start: dict[str, Line]) -> None:
    assert "pos_app.storage.verify" not in start["at rest"].figures["loaded"]

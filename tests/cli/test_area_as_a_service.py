"""The customer area as a service: what the system forbids, and how it ends."""

from __future__ import annotations

import http.client
import signal
import sys
from typing import TYPE_CHECKING

import pytest

from pos_app.storage.area_desk import StoreAreaDesk
from tests.end_to_end.area_process import serving
from tests.ports import HOST, free_port
from tests.waiting import PATIENCE_S, in_time, let_it_run
from tests.web.visitor import printed_path

if TYPE_CHECKING:
    from pathlib import Path

    from tests.shop import ShopStory


def test_the_page_is_served_where_the_system_lets_nobody_step_back(
    file_shop: ShopStory, tmp_path: Path
) -> None:
    forbidden = (sys.executable, "-m", "tests.cli.forbidden_calls")
    with serving(file_shop.url, free_port(), tmp_path / "area.log", within=forbidden) as area:
        assert area.process.poll() is None


@pytest.mark.parametrize("sign", [signal.SIGTERM, signal.SIGINT])
@pytest.mark.parametrize("beside", [(), ("--beside-till",)], ids=["alone", "beside a till"])
def test_a_service_that_is_stopped_hands_over_the_visits_and_ends_well(
    file_shop: ShopStory, tmp_path: Path, sign: signal.Signals, beside: tuple[str, ...]
) -> None:
    anna = file_shop.customer("Anna", credit=1000)
    page = printed_path(file_shop, anna)
    with serving(file_shop.url, free_port(), tmp_path / "area.log", *beside) as area:
        assert status_of(area.port, page) == 200

        area.process.send_signal(sign)

        assert area.process.wait(timeout=PATIENCE_S) == 0
    assert StoreAreaDesk(file_shop.handle.backend).links(anna.id).visits == 1
    said = area.log.read_text()
    assert "Traceback" not in said
    assert "Fatal" not in said


def test_a_book_that_is_away_for_a_moment_is_waited_for(
    file_shop: ShopStory, tmp_path: Path
) -> None:
    page = printed_path(file_shop, file_shop.customer("Anna", credit=1000))
    path = tmp_path / "shop.saldo"
    with serving(file_shop.url, free_port(), tmp_path / "area.log") as area:
        # Its journal stays behind, as when somebody moves the file of a till at work.
        path.rename(tmp_path / "elsewhere.saldo")
        assert in_time(lambda: not shows(area.port, page))
        let_it_run(0.5)
        (tmp_path / "elsewhere.saldo").rename(path)

        assert in_time(lambda: shows(area.port, page))
        assert area.process.poll() is None


def shows(port: int, path: str) -> bool:
    """Whether a telephone gets the page now."""
    try:
        return status_of(port, path) == http.HTTPStatus.OK
    except OSError:
        return False


def status_of(port: int, path: str) -> int:
    connection = http.client.HTTPConnection(HOST, port, timeout=PATIENCE_S)
    connection.request("GET", path)
    status = connection.getresponse().status
    connection.close()
    return status

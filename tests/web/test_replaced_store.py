"""A store that was put back from a backup is noticed: nobody is shown the balance of the old one."""

from __future__ import annotations

import http.client
import re
import shutil
from http import HTTPStatus
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import make_url

from pos_app.services.store_trouble import StoreInUse, StoreMoved
from pos_app.storage.area import StoreAreaViews
from pos_app.storage.backup import back_up
from pos_app.storage.restore import restore
from tests.end_to_end.area_process import serving
from tests.ports import HOST, free_port
from tests.waiting import PATIENCE_S, in_time
from tests.web.visitor import printed_path

if TYPE_CHECKING:
    from tests.shop import ShopStory


def put_back_by_hand(copy: Path, path: Path) -> None:
    """As somebody does who knows no better; our own ``restore`` refuses while a page is served."""
    for beside in ("-wal", "-shm"):
        path.with_name(path.name + beside).unlink(missing_ok=True)
    copy.replace(path)


def path_of(shop: ShopStory) -> Path:
    return Path(str(make_url(shop.url).database))


def test_a_reader_that_was_open_never_reads_on_in_the_old_file(
    file_shop: ShopStory, tmp_path: Path
) -> None:
    views = StoreAreaViews(file_shop.handle.backend, file_shop.clock)
    views.welcome()
    copy = tmp_path / "kept.saldo"
    shutil.copy(path_of(file_shop), copy)

    copy.replace(path_of(file_shop))

    with pytest.raises(StoreMoved):
        views.welcome()
    with pytest.raises(StoreMoved):
        list(file_shop.handle.backend.stream(lambda _: iter(())))


def test_the_page_shows_the_balance_that_was_put_back(file_shop: ShopStory, tmp_path: Path) -> None:
    anna = file_shop.customer("Anna", credit=1000)
    path = printed_path(file_shop, anna)
    copy = tmp_path / "kept.saldo"
    back_up(file_shop.url, copy)
    file_shop.top_up(anna, 500)
    file_shop.close()
    port = free_port()
    with serving(file_shop.url, port, tmp_path / "area.log"):
        assert page(port, path) == (HTTPStatus.OK, "15,00")

        with pytest.raises(StoreInUse):
            restore(copy, file_shop.url)
        put_back_by_hand(copy, path_of(file_shop))

        seen: list[tuple[int, str]] = []

        def answers() -> bool:
            seen.append(page(port, path))
            return seen[-1][0] == HTTPStatus.OK

        assert in_time(answers)
        assert seen[-1] == (HTTPStatus.OK, "10,00")
        assert "15,00" not in {figure for _, figure in seen}


def page(port: int, path: str) -> tuple[int, str]:
    """What a telephone is answered now, and the balance on it; 0 while nobody listens."""
    connection = http.client.HTTPConnection(HOST, port, timeout=PATIENCE_S)
    try:
        connection.request("GET", path)
        answer = connection.getresponse()
        found = re.search(r'class="figure">([0-9.,]+)', answer.read().decode())
    except OSError:
        return 0, ""
    else:
        return answer.status, found[1] if found else ""
    finally:
        connection.close()

"""Fingers at the customer area's page: how it looks, and how customers get there."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from pos_app.storage.area import StoreAreaViews
from tests.ui.area_by_hand import section, write
from tests.ui.open_till import OpenTill, open_till

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from pos_app.domain.area import AreaSettings
    from tests.shop import ShopStory
    from tests.ui.screen import Screen


def page(till: OpenTill) -> AreaSettings:
    """What customers get."""
    views = StoreAreaViews(till.shop.handle.backend, till.shop.clock)
    return views.welcome().settings


def test_the_page_is_switched_off_and_on(screen: Screen, file_shop: ShopStory) -> None:
    till = section(screen, file_shop, "page")
    assert screen.get("areaShown", "turnedOn")

    till.tap("areaShown")
    assert not screen.get("areaShown", "turnedOn")
    assert not page(till).shown

    till.tap("areaShown", "areaReports")
    assert (page(till).shown, page(till).takes_reports) == (True, True)


def test_what_is_typed_is_seen_in_the_phone_before_it_is_kept(
    screen: Screen, file_shop: ShopStory
) -> None:
    till = section(screen, file_shop, "page")

    write(screen, "areaGreeting", "Benvenuti")
    assert till.text("previewGreeting") == "Benvenuti"
    assert page(till).greeting == ""
    till.tap("areaKeep")

    assert page(till).greeting == "Benvenuti"
    assert not till.enabled("areaKeep")


def test_a_picture_is_found_by_finger(
    screen: Screen, file_shop: ShopStory, tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "foto").mkdir()
    till = section(screen, file_shop, "page")
    screen.grab().save(str(tmp_path / "foto" / "insegna.png"))
    assert till.app.area_vm is not None

    till.tap("areaPicture")
    till.app.area_vm.files_vm.open(str(tmp_path))
    till.tap("file_foto", "file_insegna.png")

    qtbot.waitUntil(lambda: screen.shows("previewPicture"))
    till.tap("areaNoPicture")
    assert not screen.shows("previewPicture")


def test_the_page_is_served_from_this_till_and_tried_with_a_phone(
    screen: Screen, file_shop: ShopStory
) -> None:
    till = open_till(screen, file_shop)
    till.tap("navArea", "areaSubject_way", "way_here")
    assert not till.enabled("testWithPhone")

    till.tap("useWay")
    assert file_shop.handle.views.shop().area_url == "HTTP://192.168.1.20:8080"
    assert till.app.preferences_vm.now.area == "192.168.1.20:8080"
    till.tap("testWithPhone")

    assert screen.shows("phoneQr")
    till.tap("endPhoneTest")
    assert not screen.shows("phoneQr")


def test_a_server_is_named(screen: Screen, file_shop: ShopStory) -> None:
    till = section(screen, file_shop, "way")
    till.tap("way_server")
    write(screen, "areaUrl", "https://credito.bar.example")

    till.tap("useWay")

    assert file_shop.handle.views.shop().area_url == "HTTPS://CREDITO.BAR.EXAMPLE"


@pytest.mark.parametrize(
    ("subject", "field"),
    [("page", "areaContact"), ("rules", "payerIban"), ("way", "areaUrl")],
)
@pytest.mark.parametrize(("width", "height"), [(1280, 800), (1024, 600)])
def test_the_field_being_written_in_is_seen_above_the_tills_own_keyboard(
    screen: Screen,
    file_shop: ShopStory,
    qtbot: QtBot,
    subject: str,
    field: str,
    width: int,
    height: int,
) -> None:
    till = section(screen, file_shop, subject)
    if subject == "way":
        till.tap("way_server")
    screen.window.resize(width, height)
    till.app.preferences_vm.setKeyboard("always")

    screen.find(field).forceActiveFocus()
    screen.settle()

    qtbot.waitUntil(lambda: screen.shows("key_space"))

    def is_above() -> bool:
        item = screen.find(field)
        bottom = item.mapToScene(item.boundingRect().bottomLeft()).y()
        top = item.mapToScene(item.boundingRect().topLeft()).y()
        covered = screen.scene.touch_typing.property("coveredHeight")
        return bool(top >= 0 and bottom <= screen.window.height() - covered)

    qtbot.waitUntil(is_above)

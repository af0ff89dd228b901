from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from pos_app.domain.area import AreaSettings
from pos_app.domain.refusals import PictureNotAccepted, TextNotAccepted
from pos_app.services.area import ChangeArea, ChangeAreaPicture, change_area, change_area_picture
from pos_app.storage.area import StoreAreaViews

if TYPE_CHECKING:
    from tests.shop import ShopStory

PNG = b"\x89PNG\r\n\x1a\n" + bytes(20)


def changing(
    shop: ShopStory, settings: AreaSettings, shown: AreaSettings | None = None
) -> ChangeArea:
    return ChangeArea(request_id=shop.request_id(), desk=shop.desk, settings=settings, shown=shown)


def pages(shop: ShopStory) -> StoreAreaViews:
    return StoreAreaViews(shop.handle.backend, shop.clock)


def test_a_manager_says_what_stands_on_the_page(shop: ShopStory) -> None:
    said = AreaSettings(greeting="Buongiorno!\n Siamo chiusi  il lunedì", contact="Tel. 02 1234")

    kept = change_area(shop.counter, changing(shop, said))

    assert kept.greeting == "Buongiorno! Siamo chiusi il lunedì"
    assert pages(shop).welcome().settings == kept


def test_what_another_till_changed_on_the_page_meanwhile_stays_changed(shop: ShopStory) -> None:
    shown = AreaSettings()
    change_area(shop.counter, changing(shop, AreaSettings(takes_reports=True), shown))

    kept = change_area(shop.counter, changing(shop, AreaSettings(greeting="Ciao"), shown))

    assert kept == AreaSettings(takes_reports=True, greeting="Ciao")
    assert pages(shop).welcome().settings == kept


@pytest.mark.parametrize("text", ["x" * 501, "4111 1111 1111 1111"], ids=["too long", "a card"])
def test_a_text_that_cannot_be_kept_changes_nothing(shop: ShopStory, text: str) -> None:
    with pytest.raises(TextNotAccepted):
        change_area(shop.counter, changing(shop, AreaSettings(greeting=text)))

    assert pages(shop).welcome().settings == AreaSettings()


def test_a_picture_is_put_up_and_taken_away(shop: ShopStory) -> None:
    put = ChangeAreaPicture(request_id=shop.request_id(), desk=shop.desk, content=PNG)
    assert change_area_picture(shop.counter, put).media_type == "image/png"
    assert change_area_picture(shop.counter, put).media_type == "image/png"
    assert pages(shop).welcome().picture_version == 1

    away = ChangeAreaPicture(request_id=shop.request_id(), desk=shop.desk, content=b"")
    assert change_area_picture(shop.counter, away).media_type == ""
    assert pages(shop).picture() is None
    assert pages(shop).welcome().picture_version == 0


def test_what_is_no_picture_is_refused(shop: ShopStory) -> None:
    command = ChangeAreaPicture(request_id=shop.request_id(), desk=shop.desk, content=b"<svg/>")

    with pytest.raises(PictureNotAccepted):
        change_area_picture(shop.counter, command)

    assert pages(shop).picture() is None

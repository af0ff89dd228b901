from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from tests.ui.open_till import OpenTill, open_till

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.shop import ShopStory
    from tests.ui.screen import Screen


def prices(screen: Screen, shop: ShopStory) -> OpenTill:
    """The price list, reached by hand."""
    till = open_till(screen, shop, Caffè=130, Toast=400)
    till.tap("navSettings", "subject_prices")
    return till


def test_a_price_is_changed_by_touch_and_keyboard(screen: Screen, file_shop: ShopStory) -> None:
    till = prices(screen, file_shop)
    coffee = file_shop.article("Caffè").id

    till.tap(f"price_{coffee}")
    assert screen.focused() == "articleName"
    screen.press(Qt.Key.Key_Return)
    assert screen.focused() == "articlePrice"
    for _ in range(4):
        screen.press(Qt.Key.Key_Backspace)
    screen.type("1,50")
    till.tap("articleSave")
    till.tap("navOrder")

    assert "1,50 €" in screen.texts()


def test_an_archived_article_is_no_tile_any_more(screen: Screen, file_shop: ShopStory) -> None:
    till = prices(screen, file_shop)
    coffee = file_shop.article("Caffè").id

    till.tap(f"price_{coffee}", "articleArchive", "navOrder")

    assert not screen.shows(f"tile_{coffee}")
    assert "Toast" in screen.texts()


def test_a_category_is_added_by_hand(screen: Screen, file_shop: ShopStory, qtbot: QtBot) -> None:
    till = prices(screen, file_shop)

    till.tap("addCategory")
    screen.type("Dolci")
    till.tap("swatch_4", "categorySave")

    qtbot.waitUntil(lambda: "Dolci" in screen.texts())
    assert file_shop.handle.views.categories()[-1].swatch == 4


@pytest.mark.parametrize("language", ["it", "pt_BR", "en"])
def test_no_word_of_the_price_list_is_cut(
    screen: Screen, file_shop: ShopStory, qtbot: QtBot, language: str
) -> None:
    till = open_till(screen, file_shop, Caffè=130)
    till.app.preferences_vm.setLanguage(language)
    screen.window.resize(1024, 600)
    screen.settle()
    till.tap("navSettings", "subject_prices")
    assert screen.cut_texts() == []

    till.tap(f"price_{file_shop.article('Caffè').id}")

    # A sheet that has just come is laid out with its first frame.
    qtbot.waitUntil(lambda: screen.cut_texts() == [])

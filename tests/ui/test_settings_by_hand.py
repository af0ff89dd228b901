"""Fingers at the settings, the slips and the help."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from pos_app.desktop.languages import LANGUAGES
from pos_app.desktop.slip_pictures import SlipPictures
from pos_app.services.print_queue import JobState
from pos_app.wiring import slip_picture
from tests.ui.open_till import OpenTill, open_till

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.shop import ShopStory
    from tests.ui.screen import Screen


def settings(screen: Screen, shop: ShopStory, subject: str = "look") -> OpenTill:
    till = open_till(screen, shop)
    till.tap("navSettings", f"subject_{subject}")
    return till


def slips(screen: Screen, shop: ShopStory) -> OpenTill:
    """A till with one balance slip in its list, open."""
    anna = shop.customer("Anna", credit=5000)
    till = open_till(screen, shop)
    spool = shop.handle.spool(shop.desk.till_id)
    screen.scene.engine.addImageProvider("slip", SlipPictures(spool, slip_picture))
    till.tap("navCustomers", f"customer_{anna.id}", "printBalance", "navSlips")
    return till


def test_another_language_shows_at_once(screen: Screen, file_shop: ShopStory) -> None:
    till = settings(screen, file_shop)
    assert till.text("navCustomers") == "Clienti"

    till.tap("language_en")
    assert till.text("navCustomers") == "Customers"
    till.tap("language_pt_BR")
    assert till.text("navCustomers") == "Clientes"


def test_dark_colours_and_larger_letters_show_at_once(screen: Screen, file_shop: ShopStory) -> None:
    till = settings(screen, file_shop)

    till.tap("colours_dark", "textLarger")

    assert screen.scene.theme.property("dark")
    assert screen.scene.theme.property("textScale") == 1.1
    assert till.text("textPercent") == "110 %"


def test_letters_stop_where_nothing_would_fit(screen: Screen, file_shop: ShopStory) -> None:
    till = settings(screen, file_shop)

    till.tap("textLarger", "textLarger", "textLarger")

    assert not till.enabled("textLarger")


def test_the_shop_gets_a_new_name(screen: Screen, file_shop: ShopStory) -> None:
    till = settings(screen, file_shop, "shop")
    field = screen.find("shopName")
    field.setProperty("text", "")
    field.forceActiveFocus()
    screen.type("Bar Sport")

    till.tap("keepShopName")

    assert file_shop.handle.views.shop().name == "Bar Sport"
    assert till.text("guard") == "200,00 €"


def test_the_program_says_what_it_is(screen: Screen, file_shop: ShopStory) -> None:
    till = settings(screen, file_shop, "about")

    assert till.text("version").startswith("Versione ")
    assert "MIT" in screen.texts()


def test_f1_explains_the_keys_and_esc_leaves(screen: Screen, file_shop: ShopStory) -> None:
    open_till(screen, file_shop)

    screen.press(Qt.Key.Key_F1)
    assert screen.shows("helpSheet_close")
    screen.press(Qt.Key.Key_Escape)

    assert not screen.shows("helpSheet_close")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("width", "height"), [(1280, 800), (1024, 600)])
def test_no_word_of_the_help_is_cut(
    screen: Screen, file_shop: ShopStory, qtbot: QtBot, language: str, width: int, height: int
) -> None:
    till = open_till(screen, file_shop)
    till.app.preferences_vm.setLanguage(language)
    screen.window.resize(width, height)

    screen.press(Qt.Key.Key_F1)

    assert screen.shows("helpSheet_close")
    qtbot.waitUntil(lambda: not screen.cut_texts())


def test_a_slip_that_waits_is_counted_and_shown(
    screen: Screen, file_shop: ShopStory, qtbot: QtBot
) -> None:
    till = slips(screen, file_shop)

    assert screen.get("navSlips", "count") == 1
    assert screen.spoken("navSlips") == "Scontrini, 1 in attesa"
    qtbot.waitUntil(lambda: screen.get("slipPicture", "implicitHeight") > 100)
    assert till.text("slips_close") == "Chiudi"


def test_a_slip_that_nobody_wants_is_skipped(screen: Screen, file_shop: ShopStory) -> None:
    till = slips(screen, file_shop)
    spool = file_shop.handle.spool(file_shop.desk.till_id)
    [job] = spool.waiting()

    till.tap(f"slip_{job.id}_skip")

    assert spool.waiting() == []
    after = spool.get(job.id)
    assert after is not None
    assert after.state is JobState.SKIPPED
    assert screen.get("navSlips", "count") == 0


def test_the_paper_of_the_demo_unrolls_and_is_torn_off(
    screen: Screen, file_shop: ShopStory, qtbot: QtBot
) -> None:
    till = slips(screen, file_shop)
    till.tap("slips_close")
    spool = file_shop.handle.spool(file_shop.desk.till_id)
    pictures = SlipPictures(spool, slip_picture)
    screen.scene.engine.removeImageProvider("slip")
    screen.scene.engine.addImageProvider("slip", pictures)
    vm = till.app.slips_vm
    assert vm is not None

    vm.paperCame.emit(pictures.keep_paper(slip_picture(spool.waiting()[0].document)))

    qtbot.waitUntil(lambda: screen.get("paperPicture", "implicitHeight") > 100)
    till.tap("paper")
    assert not screen.shows("paper")

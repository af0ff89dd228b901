"""Stages for the pictures of the customers' page as the manager sets it up: texts, rules, the way."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QColor, QImage

from gallery_area import PLACE, Section, section
from pos_app.domain.area import AreaSettings
from pos_app.domain.phone_test import ARRIVED, WAITING, question_address
from pos_app.services.area import ChangeArea, ChangeAreaPicture, change_area, change_area_picture
from pos_app.services.shop_rules import ChangeShop, change_shop
from pos_app.viewmodels.serving import ServingState

if TYPE_CHECKING:
    from gallery_counter import Stage
    from pos_app.desktop.scene import Scene

GREETING: Final = "Benvenuti! Il credito vale al banco e ai tavoli."
CONTACT: Final = "Bar Centrale, 0432 123456, tutti i giorni 7-20"


def picture() -> bytes:
    """A sign over a door, as shops have them."""
    image = QImage(480, 160, QImage.Format.Format_RGB32)
    image.fill(QColor("#8C5A3C"))
    for x in range(0, 480, 40):
        for y in range(160):
            image.setPixelColor(x, y, QColor("#F2F4F6"))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())


def page(scene: Scene) -> Stage:
    """The page's switches and texts, with the page as customers see it."""
    here = section(scene)
    story = here.here.story
    settings = AreaSettings(takes_reports=True, greeting=GREETING, contact=CONTACT)
    asked = ChangeArea(request_id=story.request_id(), desk=story.desk, settings=settings)
    change_area(story.counter, asked)
    content = ChangeAreaPicture(request_id=story.request_id(), desk=story.desk, content=picture())
    change_area_picture(story.counter, content)
    here.ask("Anna", "Bianchi", 1500)
    here.area.show("page")
    return here.stage


def page_refused(scene: Scene) -> Stage:
    """A card number must not be kept, and this file is no picture."""
    here = section(scene, "page")
    here.area.page_vm.write("contact", "4111 1111 1111 1111")
    here.area.page_vm.take_picture(Path(__file__))
    return here.stage


def page_busy(scene: Scene) -> Stage:
    """A switch moves only when the book has it."""
    here = section(scene, "page", held=True)
    here.area.page_vm.setTakesReports(True)
    return here.stage


def rules(scene: Scene) -> Stage:
    """Who may ask for money, and how the bank knows the shop."""
    here = section(scene)
    here.ask("Anna", "Bianchi", 1500)
    here.area.show("rules")
    here.area.rules_vm.write("payer_name", "Bar Centrale di Rossi & C.")
    here.area.rules_vm.write("payer_iban", "IT60 X054 2811 1010 0000 0123 457")
    here.area.rules_vm.write("mail_to", "titolare@bar")
    return here.stage


def minimum(scene: Scene) -> Stage:
    """The least that can be asked for, on the keypad."""
    here = section(scene, "rules")
    here.area.rules_vm.typeMinimum()
    for key in "2500":
        here.area.rules_vm.key(key)
    return here.stage


def _way(scene: Scene, state: ServingState, area_url: str = f"HTTP://{PLACE}") -> Section:
    here = section(scene)
    story, app = here.here.story, here.here.till.app
    shop = replace(story.handle.views.shop(), area_url=area_url)
    change_shop(
        story.counter, ChangeShop(request_id=story.request_id(), desk=story.desk, shop=shop)
    )
    if area_url.startswith("HTTP:"):
        app.preferences_vm.setArea(PLACE)
    app.serving.tell(state)
    here.area.show("way")
    return here


def way_unset(scene: Scene) -> Stage:
    """A new shop."""
    here = section(scene, "way")
    here.area.way_vm.look("here")
    return here.stage


def way_running(scene: Scene) -> Stage:
    """Served from this till."""
    return _way(scene, ServingState.RUNNING).stage


def way_failed(scene: Scene) -> Stage:
    """Another program has the port."""
    return _way(scene, ServingState.PORT_TAKEN).stage


def way_server(scene: Scene) -> Stage:
    """On the way to a server, with the consequence for old slips."""
    here = _way(scene, ServingState.RUNNING)
    here.area.way_vm.look("server")
    here.area.way_vm.writeUrl("https://credito.bar.example")
    return here.stage


def _test(scene: Scene, said: str) -> Section:
    here = _way(scene, ServingState.RUNNING)
    here.area.way_vm.test()
    check = here.area.way_vm.check_vm
    check.answered(question_address(f"HTTP://{PLACE}", check.key), said)
    check._next.stop()  # noqa: SLF001 - nobody answers a picture
    return here


def way_test(scene: Scene) -> Stage:
    """A code waits for a phone."""
    return _test(scene, WAITING).stage


def way_arrived(scene: Scene) -> Stage:
    """A phone has come."""
    return _test(scene, ARRIVED).stage


def way_unreachable(scene: Scene) -> Stage:
    """Not even this computer gets there."""
    return _test(scene, "").stage

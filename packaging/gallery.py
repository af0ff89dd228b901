"""Paints every screen of the till into pictures: three sizes, three languages, two themes."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import partial
from itertools import product
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")
sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from PySide6.QtCore import QDeadlineTimer
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtQuick import QQuickItem, QQuickWindow

import gallery_area as area
import gallery_area_page as area_page
import gallery_credit as credit
import gallery_customers as customers
import gallery_drawer as drawer
import gallery_kitchen as kitchen
import gallery_prices as prices
import gallery_printers as printers
import gallery_selling as selling
import gallery_settings as settings
import gallery_slips as slips
from pos_app.desktop.languages import LANGUAGES
from pos_app.desktop.scene import MODULE, Scene

PATIENCE_MS = 3000
SIZES = ((1280, 800), (1024, 600), (1920, 1080))


@dataclass(frozen=True, slots=True)
class Picture:
    """One screen in one state; ``stage`` makes its view-models and what else it needs."""

    name: str
    window: str
    properties: dict[str, object] = field(default_factory=dict)
    stage: Callable[[Scene], dict[str, object]] | None = None


@dataclass(frozen=True, slots=True)
class Setting:
    """How large, in which language and in which colours a picture is painted."""

    width: int
    height: int
    language: str
    dark: bool

    @property
    def label(self) -> str:
        theme = "dark" if self.dark else "light"
        return f"{self.width}x{self.height}-{theme}-{self.language}"


def keyboard_wanted(scene: Scene) -> dict[str, object]:
    scene.touch_typing.setProperty("mode", "always")
    return {}


# A new screen is shown by a new line here.
PICTURES = (
    Picture("controls-buttons", "Gallery", {"page": 0}),
    Picture("controls-rows", "Gallery", {"page": 1}),
    Picture("controls-money", "Gallery", {"page": 2}),
    Picture("controls-sheet", "Gallery", {"page": 3}),
    Picture("controls-keyboard", "Gallery", {"page": 3}, keyboard_wanted),
    Picture("opening", "Main", stage=selling.opening),
    Picture("not-opened", "Main", stage=selling.not_opened),
    Picture("cut-off", "Main", stage=selling.cut_off),
    Picture("order-empty", "Main", stage=selling.empty_ticket),
    Picture("order", "Main", stage=selling.full_ticket),
    Picture("order-one-tap", "Main", stage=selling.one_tap),
    Picture("order-removed", "Main", stage=selling.removed),
    Picture("order-busy", "Main", stage=selling.busy_ticket),
    Picture("order-done", "Main", stage=selling.done),
    Picture("order-left-unpaid", "Main", stage=selling.left_unpaid),
    Picture("payment", "Main", stage=selling.credit_covers),
    Picture("payment-split", "Main", stage=selling.split),
    Picture("payment-refused", "Main", stage=selling.refused),
    Picture("payment-busy", "Main", stage=selling.paying),
    Picture("payment-picker", "Main", stage=selling.picker),
    Picture("payment-picker-keyboard", "Main", stage=selling.picker_with_keyboard),
    Picture("payment-new-customer", "Main", stage=selling.new_customer),
    Picture("orders", "Main", stage=selling.orders),
    Picture("orders-unpaid", "Main", stage=selling.unpaid_orders),
    Picture("orders-part-owed", "Main", stage=selling.partly_owed),
    Picture("orders-no-result", "Main", stage=selling.no_orders),
    Picture("registry", "Main", stage=customers.registry),
    Picture("registry-no-result", "Main", stage=customers.no_result),
    Picture("registry-unreachable", "Main", stage=customers.unreachable),
    Picture("customer", "Main", stage=customers.pane),
    Picture("customer-settled", "Main", stage=customers.settled),
    Picture("customer-long-name", "Main", stage=customers.long_name),
    Picture("customer-orders", "Main", stage=customers.orders),
    Picture("customer-new", "Main", stage=customers.form_new),
    Picture("customer-alike", "Main", stage=customers.form),
    Picture("top-up-empty", "Main", stage=credit.top_up_empty),
    Picture("top-up", "Main", stage=credit.top_up),
    Picture("top-up-doubt", "Main", stage=credit.top_up_doubt),
    Picture("top-up-scanned-meanwhile", "Main", stage=credit.scanned_meanwhile),
    Picture("registry-code", "Main", stage=customers.code_found),
    Picture("registry-code-unknown", "Main", stage=customers.code_unknown),
    Picture("top-up-busy", "Main", stage=credit.top_up_busy),
    Picture("top-up-done", "Main", stage=credit.top_up_done),
    Picture("top-up-refused", "Main", stage=credit.top_up_refused),
    Picture("settle", "Main", stage=credit.settle),
    Picture("settle-part", "Main", stage=credit.settle_part),
    Picture("settle-parted", "Main", stage=credit.settle_parted),
    Picture("settle-done", "Main", stage=credit.settle_done),
    Picture("customer-movements", "Main", stage=customers.movements),
    Picture("area-requests", "Main", stage=area.requests),
    Picture("area-requests-empty", "Main", stage=area.requests_empty),
    Picture("area-requests-pay", "Main", stage=area.requests_pay),
    Picture("area-requests-busy", "Main", stage=area.requests_busy),
    Picture("area-requests-doubt", "Main", stage=area.requests_doubt),
    Picture("area-requests-reject", "Main", stage=area.requests_reject),
    Picture("area-requests-files", "Main", stage=area.requests_files),
    Picture("area-letters", "Main", stage=area.letters),
    Picture("area-letters-unsent", "Main", stage=area.letters_unsent),
    Picture("area-reports", "Main", stage=area.reports),
    Picture("area-reports-empty", "Main", stage=area.reports_empty),
    Picture("area-reported", "Main", stage=area.reported),
    Picture("area-answer", "Main", stage=area.answer),
    Picture("area-page", "Main", stage=area_page.page),
    Picture("area-page-refused", "Main", stage=area_page.page_refused),
    Picture("area-page-busy", "Main", stage=area_page.page_busy),
    Picture("area-rules", "Main", stage=area_page.rules),
    Picture("area-minimum", "Main", stage=area_page.minimum),
    Picture("area-way-unset", "Main", stage=area_page.way_unset),
    Picture("area-way-running", "Main", stage=area_page.way_running),
    Picture("area-way-failed", "Main", stage=area_page.way_failed),
    Picture("area-way-server", "Main", stage=area_page.way_server),
    Picture("area-way-test", "Main", stage=area_page.way_test),
    Picture("area-way-arrived", "Main", stage=area_page.way_arrived),
    Picture("area-way-unreachable", "Main", stage=area_page.way_unreachable),
    Picture("area-links", "Main", stage=area.links),
    Picture("area-links-ask", "Main", stage=area.links_ask),
    Picture("area-files", "Main", stage=area.files),
    Picture("slips", "Main", stage=slips.slips),
    Picture("slips-refused", "Main", stage=slips.waiting),
    Picture("slips-asking", "Main", stage=slips.asking),
    Picture("slips-skip-all", "Main", stage=slips.skip_all),
    Picture("slips-paper-low", "Main", stage=slips.paper_low),
    Picture("slips-kitchen", "Main", stage=kitchen.kitchen),
    Picture("slips-spelled", "Main", stage=slips.spelled),
    Picture("slips-saved", "Main", stage=slips.saved),
    Picture("kitchen-setting", "Main", stage=settings.kitchen_setting),
    Picture("drawer", "Main", stage=drawer.drawer),
    Picture("drawer-why", "Main", stage=drawer.why),
    Picture("drawer-empty", "Main", stage=drawer.empty),
    Picture("slip-paper", "Main", stage=slips.paper),
    Picture("printers", "Main", stage=printers.chosen),
    Picture("printers-paper-low", "Main", stage=printers.paper_low),
    Picture("printers-none", "Main", stage=printers.none),
    Picture("printers-calibrated", "Main", stage=printers.calibrated),
    Picture("printers-backlog", "Main", stage=printers.backlog),
    Picture("printers-refused", "Main", stage=printers.refused),
    Picture("printers-found", "Main", stage=printers.found),
    Picture("printers-searching", "Main", stage=printers.searching),
    Picture("printers-nothing-found", "Main", stage=printers.nothing_found),
    Picture("printers-search-failed", "Main", stage=printers.search_failed),
    Picture("printers-nobody-there", "Main", stage=printers.nobody_there),
    Picture("printers-models", "Main", stage=printers.models),
    Picture("printers-calibrating", "Main", stage=printers.calibrating),
    Picture("printers-calibration-busy", "Main", stage=printers.calibration_busy),
    *(
        Picture(f"prices-{state}", "Main", stage=partial(prices.price_list, state=state))
        for state in prices.STATES
    ),
    *(
        Picture(f"settings-{subject}", "Main", stage=partial(settings.settings, subject=subject))
        for subject in ("look", "printer", "shop", "about")
    ),
)
SETTINGS = tuple(
    Setting(width, height, language, dark)
    for (width, height), language, dark in product(SIZES, LANGUAGES, (False, True))
)


def show(scene: Scene, picture: Picture, setting: Setting) -> QQuickWindow:
    """Open the picture's window as the setting says; the scene must be new."""
    scene.theme.setProperty("dark", setting.dark)
    scene.theme.setProperty("quick", 0)
    staged = picture.stage(scene) if picture.stage else {}
    size = {"width": setting.width, "height": setting.height}
    scene.engine.setInitialProperties({**size, **picture.properties, **staged})
    scene.engine.loadFromModule(MODULE, picture.window)
    window = scene.engine.rootObjects()[0]
    assert isinstance(window, QQuickWindow), picture.window
    settle(window)
    return window


def settle(window: QQuickWindow) -> None:
    """Let the window lay itself out, and pictures drawn in another thread arrive."""
    for _ in range(30):
        QGuiApplication.processEvents()
    patience = QDeadlineTimer(PATIENCE_MS)
    while not patience.hasExpired() and any(map(is_loading, window.findChildren(QQuickItem))):
        QGuiApplication.processEvents()


def is_loading(item: QQuickItem) -> bool:
    """Whether a picture is named and not there yet; Python cannot read an Image's status."""
    return (
        item.inherits("QQuickImage")
        and not item.property("source").isEmpty()
        and not item.property("implicitHeight")
    )


def paint(picture: Picture, setting: Setting) -> QImage:
    scene = Scene(setting.language)
    window = show(scene, picture, setting)
    image = window.grabWindow()
    window.close()
    scene.close()
    return image


def wanted(words: list[str]) -> Iterator[tuple[Picture, Setting]]:
    """The pictures whose name holds every word, or all."""
    for picture, setting in product(PICTURES, SETTINGS):
        if all(word in f"{picture.name}-{setting.label}" for word in words):
            yield picture, setting


def main(arguments: list[str]) -> int:
    """Write the pictures into the folder named first; more words choose among them."""
    folder = Path(arguments[0] if arguments else "build/gallery")
    folder.mkdir(parents=True, exist_ok=True)
    program = QGuiApplication(["gallery"])
    for picture, setting in wanted(arguments[1:]):
        file = folder / f"{picture.name}-{setting.label}.png"
        assert paint(picture, setting).save(str(file)), file
        print(file)
    program.quit()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

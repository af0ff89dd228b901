"""The start of the till: the window first, then the articles, then the book behind them."""

from __future__ import annotations

import gc
import sys
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication, QWindow
from PySide6.QtQuick import QQuickWindow, QSGRendererInterface

from pos_app.desktop.asked_file import AskedFile
from pos_app.desktop.book import open_book, url_of
from pos_app.desktop.first_instance import FirstInstance, call_first, name_of
from pos_app.desktop.graphics import paints_better_without_card
from pos_app.desktop.jobs import QtJobs
from pos_app.desktop.late_book import LateBook
from pos_app.desktop.options import Options, read_options
from pos_app.desktop.preferences import PreferencesFile, PreferencesSpoiled
from pos_app.desktop.scanner import Scanner
from pos_app.desktop.scene import MODULE, Scene
from pos_app.desktop.stop_signals import StopSignals
from pos_app.viewmodels.app import AppVM
from pos_app.viewmodels.machine import Machine
from pos_app.viewmodels.preferences import (
    Colours,
    Preferences,
    PreferencesVM,
    Tongue,
    habits_of,
)
from pos_app.viewmodels.speech import Speech
from pos_app.viewmodels.till import Till
from pos_app.wiring import (
    first_look_at,
    machine_logos,
    machine_printers,
    new_request_id,
    now_us,
    page_words,
)

if TYPE_CHECKING:
    from pathlib import Path

    from pos_app.desktop.area_at_till import AreaAtTill
    from pos_app.desktop.till_printer import TillPrinter
    from pos_app.domain.desk import Desk
    from pos_app.domain.settings import Shop
    from pos_app.domain.slip_document import SlipDocument
    from pos_app.services.first_look import FirstLook
    from pos_app.services.print_queue import PrintJob
    from pos_app.wiring import OpenShop

ONCE: Final = Qt.ConnectionType(
    Qt.ConnectionType.SingleShotConnection.value | Qt.ConnectionType.QueuedConnection.value
)


def main(arguments: list[str] | None = None) -> int:
    """Open the till, or bring the one that is open already to the front."""
    options = read_options(sys.argv[1:] if arguments is None else arguments)
    program = QGuiApplication(["pos-app"])
    program.setApplicationName("Saldo")
    program.setDesktopFileName("saldo")
    name = name_of(url_of(options))
    if call_first(name):
        return 0
    window = TillWindow(options)
    first = FirstInstance(name, window.come_forward)
    signals = StopSignals(program.quit)
    code = program.exec()
    signals.close()
    first.close()
    window.close()
    return code


class TillWindow(QObject):
    """Everything behind one window, made in the order in which it is needed, ended in reverse."""

    def __init__(self, options: Options) -> None:
        super().__init__()
        # A start makes hardly any garbage, and looking for it takes a tenth of the start.
        gc.disable()
        self._options = options
        self._file = PreferencesFile()
        kept, is_spoiled = self._kept()
        if kept.software_rendering or paints_better_without_card():
            QQuickWindow.setGraphicsApi(QSGRendererInterface.GraphicsApi.Software)
        self._jobs = QtJobs()
        self._scene = Scene(kept.language.value)
        self._speech = Speech(kept.language.value)
        self._preferences = PreferencesVM(
            kept,
            self._file,
            self._jobs,
            self._speech,
            self._scene.languages.speak,
            is_file_spoiled=is_spoiled,
        )
        self._app = AppVM(
            self._speech,
            self._preferences,
            machine=Machine(machine_printers, machine_logos),
            area_hosts=own_hosts,
            is_practice=options.practice,
        )
        self._asked = AskedFile(name_of(url_of(options)))
        self._book = LateBook(lambda: open_book(options))
        self._printer: TillPrinter | None = None
        self._area: AreaAtTill | None = None
        self._app.storeWanted.connect(self._open_book)
        self._window = self._show()

    def come_forward(self) -> None:
        """Somebody started the till a second time."""
        self._window.show()
        self._window.raise_()
        self._window.requestActivate()

    def close(self) -> None:
        """Finish what was asked, then close the screens, the printer and the book."""
        self._app.close()
        if self._area is not None:
            self._area.close()
        self._scene.close()
        if self._printer is not None:
            self._printer.stop()
        self._jobs.close()
        self._book.close()

    def _kept(self) -> tuple[Preferences, bool]:
        """The till's preferences with what the command line says otherwise."""
        try:
            kept, is_spoiled = self._file.read(), False
        except PreferencesSpoiled:
            kept, is_spoiled = Preferences(), True
        options = self._options
        is_real = not (options.demo or options.practice)
        return replace(
            kept,
            language=Tongue(options.language) if options.language else kept.language,
            colours=Colours(options.theme) if options.theme else kept.colours,
            printer=options.printer or (kept.printer if is_real else "paper"),
            area=options.area or (kept.area if is_real else ""),
        ), is_spoiled

    def _show(self) -> QQuickWindow:
        """Show the window at once; the file is looked into when its first frame is there."""
        properties: dict[str, object] = {"vm": self._app}
        if self._options.size is not None:
            properties["width"], properties["height"] = self._options.size
        if self._options.kiosk:
            properties["flags"] = Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint
            properties["visibility"] = QWindow.Visibility.FullScreen
        self._scene.engine.setInitialProperties(properties)
        self._scene.engine.loadFromModule(MODULE, "Main")
        window = self._scene.engine.rootObjects()[0]
        assert isinstance(window, QQuickWindow)
        window.frameSwapped.connect(self._look, ONCE)
        Scanner(window).scanned.connect(self._app.scan)
        if self._options.kiosk:
            _fill_screen(window)
        return window

    def _look(self) -> None:
        url = url_of(self._options)
        self._jobs.ask(
            "first look", lambda: first_look_at(url), self._seen, lambda _: self._open_book()
        )

    def _seen(self, look: FirstLook | None) -> None:
        """Let articles be tapped at once; the book is opened behind the frame that shows them."""
        if look is None:
            self._open_book()
            return
        self._app.stand_by(self._till(look.desk, look.shop), look.categories, look.articles)
        self._window.frameSwapped.connect(self._open_book, ONCE)
        self._window.update()

    def _open_book(self) -> None:
        self._jobs.act(self._book.here, self._opened, self._not_opened)

    def _opened(self, shop: OpenShop) -> None:
        from pos_app.desktop.slip_pictures import SlipPictures
        from pos_app.desktop.till_printer import TillPrinter

        pictures = SlipPictures(shop.spool, self._draw_slip)
        self._scene.engine.addImageProvider("slip", pictures)
        self._app.opened(self._till(shop.desk, shop.shop))
        slips, settings = self._app.slips_vm, self._app.settings_vm
        assert slips is not None
        assert settings is not None
        self._printer = TillPrinter(
            shop,
            self._preferences.now.chosen_printers,
            lambda png: slips.paperCame.emit(pictures.keep_paper(png)),
            slips.printerSpoke.emit,
            settings.printers_vm.printerRefused.emit,
        )
        settings.printers_vm.printerRefused.connect(slips.printerRefused)
        self._preferences.printerChosen.connect(slips.forgetRefusals)
        self._preferences.kitchenChosen.connect(slips.forgetRefusals)
        self._preferences.printerChosen.connect(self._move_printers)
        self._preferences.kitchenChosen.connect(self._move_printers)
        self._serve_area(shop)
        self._jobs.ask("slips left over", shop.spool.waiting, self._wake_for)
        self._started()

    def _serve_area(self, shop: OpenShop) -> None:
        """Serve customers from here, if this till is set so."""
        from pos_app.desktop.area_at_till import AreaAtTill

        self._area = AreaAtTill(self._app, shop, self._jobs)

    def _draw_slip(self, document: SlipDocument, printer: str) -> bytes:
        """As the printer that it is for would print it; asked from another thread."""
        from pos_app.wiring import slip_picture

        return slip_picture(document, self._preferences.now.profile_of(printer))

    def _move_printers(self) -> None:
        if self._printer is not None:
            self._printer.move_to(self._preferences.now.chosen_printers)

    def _wake_for(self, waiting: list[PrintJob]) -> None:
        """Slips that a crash or a switched-off printer left behind."""
        if waiting:
            self._slips_waiting()

    def _not_opened(self, trouble: Exception) -> None:
        self._app.not_opened(trouble)
        self._started()

    def _started(self) -> None:
        """The first screen fills: from now on garbage is collected, but not among what stays."""
        gc.freeze()
        gc.enable()
        self._take_shot()

    def _till(self, desk: Desk, shop: Shop) -> Till:
        return Till(
            counter=self._book.counter,
            views=self._book.views,
            spool=self._book.spool,
            area=self._book.area,
            area_page=self._book.area_page,
            area_words=page_words,
            jobs=self._jobs,
            desk=desk,
            shop=shop,
            new_request_id=new_request_id,
            now_us=now_us,
            slips_waiting=self._slips_waiting,
            asked=self._asked,
            habits=lambda: habits_of(self._preferences.now),
            save_slip=self._save_slip,
            spelled=self._spelled,
        )

    def _save_slip(self, slip: SlipDocument, path: Path, printer: str) -> None:
        from pos_app.wiring import save_slip

        save_slip(slip, path, self._preferences.now.profile_of(printer))

    def _spelled(self, slip: SlipDocument, printer: str) -> tuple[tuple[str, str], ...]:
        from pos_app.wiring import spelled_otherwise

        return spelled_otherwise(slip, self._preferences.now.profile_of(printer))

    def _slips_waiting(self) -> None:
        if self._printer is not None:
            self._printer.wake()
        if self._app.slips_vm is not None:
            self._app.slips_vm.refresh()

    def _take_shot(self) -> None:
        """Save the first filled frame, when that is all that was asked for."""
        if self._options.shot is None:
            return
        from PySide6.QtCore import QTimer

        QTimer.singleShot(SHOT_AFTER_MS, self, self._save_shot)

    def _save_shot(self) -> None:
        saved = self._window.grabWindow().save(str(self._options.shot))
        QGuiApplication.exit(0 if saved else 1)


def _fill_screen(window: QQuickWindow) -> None:
    """Nobody else does it where a till is all that runs: there is no window manager."""
    window.setGeometry(window.screen().geometry())
    window.requestActivate()


SHOT_AFTER_MS = 600
"""Articles, orders and letters are all there by then."""


def own_hosts() -> tuple[str, ...]:
    """The addresses under which phones of the shop find this computer."""
    from pos_app.desktop.own_addresses import own_addresses

    return own_addresses()


if __name__ == "__main__":
    sys.exit(main())

"""The start of the till: the window first, then the articles, then the book behind them."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow, QSGRendererInterface

from pos_app.desktop.asked_file import AskedFile
from pos_app.desktop.book import open_book, url_of
from pos_app.desktop.first_instance import FirstInstance, call_first, name_of
from pos_app.desktop.graphics import paints_better_without_card
from pos_app.desktop.jobs import QtJobs
from pos_app.desktop.late_book import LateBook
from pos_app.desktop.options import Options, read_options
from pos_app.desktop.preferences import PreferencesFile
from pos_app.desktop.scanner import Scanner
from pos_app.desktop.scene import Scene
from pos_app.desktop.start_preferences import StartPreferences
from pos_app.desktop.stop_signals import StopSignals
from pos_app.desktop.sweeper import Sweeper
from pos_app.desktop.till_slips import TillSlips
from pos_app.desktop.window import show_window
from pos_app.viewmodels.app import AppVM
from pos_app.viewmodels.kept_preferences import habits_of
from pos_app.viewmodels.machine import Machine
from pos_app.viewmodels.preferences import PreferencesVM
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
    from pos_app.desktop.area_at_till import AreaAtTill
    from pos_app.desktop.printers_at_till import PrintersAtTill
    from pos_app.domain.desk import Desk
    from pos_app.domain.settings import Shop
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
        self._sweeper = Sweeper()
        self._options = options
        kept = StartPreferences(PreferencesFile(), options)
        if kept.first.software_rendering or paints_better_without_card():
            QQuickWindow.setGraphicsApi(QSGRendererInterface.GraphicsApi.Software)
        self._jobs = QtJobs()
        self._scene = Scene(kept.first.language.value)
        self._speech = Speech(kept.first.language.value)
        self._preferences = PreferencesVM(
            kept.first,
            kept,
            self._jobs,
            self._speech,
            self._scene.languages.speak,
            is_file_spoiled=kept.is_file_spoiled,
        )
        self._slips = TillSlips(self._preferences)
        self._app = AppVM(
            self._speech,
            self._preferences,
            machine=Machine(machine_printers, machine_logos),
            area_hosts=own_hosts,
            is_practice=options.practice,
        )
        self._asked = AskedFile(name_of(url_of(options)))
        self._book = LateBook(lambda: open_book(options))
        self._printer: PrintersAtTill | None = None
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

    def _show(self) -> QQuickWindow:
        """Show the window at once; the file is looked into when its first frame is there."""
        window = show_window(self._scene, self._app, self._options)
        window.frameSwapped.connect(self._look, ONCE)
        Scanner(window).scanned.connect(self._app.scan)
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
        from pos_app.desktop.area_at_till import AreaAtTill
        from pos_app.desktop.printers_at_till import PrintersAtTill
        from pos_app.desktop.slip_pictures import SlipPictures

        pictures = SlipPictures(shop.spool, self._slips.draw)
        self._scene.engine.addImageProvider("slip", pictures)
        self._app.opened(self._till(shop.desk, shop.shop))
        self._printer = PrintersAtTill(self._app, shop, pictures.keep_paper)
        self._area = AreaAtTill(self._app, shop, self._jobs)
        self._jobs.ask("slips left over", shop.spool.waiting, self._wake_for)
        self._started()

    def _wake_for(self, waiting: list[PrintJob]) -> None:
        """Slips that a crash or a switched-off printer left behind."""
        if waiting:
            self._slips_waiting()

    def _not_opened(self, trouble: Exception) -> None:
        self._app.not_opened(trouble)
        self._started()

    def _started(self) -> None:
        """The first screen fills: what is there by now stays, what comes now may go again."""
        self._sweeper.begin()
        if self._options.shot is not None:
            from pos_app.desktop.shot import take_shot

            take_shot(self._window, self._options.shot)

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
            save_slip=self._slips.save,
            spelled=self._slips.spelled,
        )

    def _slips_waiting(self) -> None:
        if self._printer is not None:
            self._printer.wake()
        if self._app.slips_vm is not None:
            self._app.slips_vm.refresh()


def own_hosts() -> tuple[str, ...]:
    """The addresses under which phones of the shop find this computer."""
    from pos_app.desktop.own_addresses import own_addresses

    return own_addresses()


if __name__ == "__main__":
    sys.exit(main())

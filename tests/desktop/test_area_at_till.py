"""From the choice of a way to the phone that came: the till, its process and a real request."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from pos_app.desktop.area_at_till import AreaAtTill
from pos_app.desktop.jobs import QtJobs
from pos_app.viewmodels.app import AppVM
from pos_app.viewmodels.kept_preferences import Preferences
from pos_app.viewmodels.preferences import PreferencesVM
from pos_app.viewmodels.serving import ServingState
from pos_app.viewmodels.speech import Speech
from pos_app.wiring import open_shop
from tests.desktop.test_served_area import said_at_phone
from tests.ports import HOST, free_port
from tests.ui.open_till import till_of
from tests.viewmodels.no_file import NoFile
from tests.viewmodels.sample_machine import SampleMachine
from tests.viewmodels.tills import seen

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.shop import ShopStory


def test_the_page_is_chosen_served_and_opened_by_a_phone(
    file_shop: ShopStory, qapp: object, qtbot: QtBot
) -> None:
    assert qapp is not None
    jobs, speech = QtJobs(), Speech()
    preferences = PreferencesVM(Preferences(), NoFile(), jobs, speech, lambda _: None)
    machine = SampleMachine(Path("nowhere")).machine
    app = AppVM(speech, preferences, machine=machine, area_hosts=lambda: (HOST,))
    app.opened(till_of(file_shop, jobs))
    shop = open_shop(file_shop.url)
    parts = AreaAtTill(app, shop, jobs)
    assert app.area_vm is not None
    way, port = app.area_vm.way_vm, free_port()
    app.go("area")
    app.area_vm.show("way")
    qtbot.waitUntil(lambda: seen(way, "hosts") == [HOST])

    way.look("here")
    way.writePort(str(port))
    way.use()
    qtbot.waitUntil(lambda: app.serving.state is ServingState.RUNNING)
    assert "Running" in seen(way, "servingText")
    way.test()
    qtbot.waitUntil(lambda: seen(way.check_vm, "state") == "waiting")
    assert "Funziona" in said_at_phone(seen(way.check_vm, "address"))

    qtbot.waitUntil(lambda: seen(way.check_vm, "state") == "arrived")
    way.look("off")
    way.use()
    qtbot.waitUntil(lambda: parts.served.child is None)
    app.close()
    parts.close()
    jobs.close()
    shop.close()

"""What the customer area needs of this computer: a process, a call over the network, a browser."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pos_app.desktop.area_caller import AreaCaller
from pos_app.desktop.sample_browser import SampleBrowser
from pos_app.desktop.served_area import ServedArea

if TYPE_CHECKING:
    from pos_app.viewmodels.app import AppVM
    from pos_app.viewmodels.jobs import Jobs
    from pos_app.wiring import OpenShop


class AreaAtTill:
    """Made when the book is open, and ended with the till."""

    def __init__(self, app: AppVM, shop: OpenShop, jobs: Jobs) -> None:
        assert app.area_vm is not None, "the book is open"
        place, preferences = shop.handle.place, app.preferences_vm
        mail = (preferences.now.area_mail_file, preferences.now.area_mail_from)
        self.served = ServedArea(str(place.url), app.serving, may_serve=place.is_file, mail=mail)
        self._caller = AreaCaller()
        self._browser = SampleBrowser(jobs)
        check, preview = app.area_vm.way_vm.check_vm, app.area_vm.page_vm.preview_vm
        check.questionWanted.connect(self._caller.ask)
        self._caller.answered.connect(check.answered)
        preview.browserWanted.connect(self._browser.show)
        preferences.areaChosen.connect(lambda: self.served.serve_at(preferences.now.area))
        self.served.serve_at(preferences.now.area)

    def close(self) -> None:
        """End the process and ask nobody any more."""
        self.served.close()
        self._caller.close()
        self._browser.close()

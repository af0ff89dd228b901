from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from pos_app.desktop.sample_browser import SampleBrowser
from pos_app.domain.area import AreaSettings
from pos_app.domain.withdrawals import WithdrawalRules
from pos_app.services.area import Welcome
from pos_app.services.area_sample import sample_page
from tests.viewmodels.inline_jobs import InlineJobs

if TYPE_CHECKING:
    from PySide6.QtCore import QUrl


def test_the_real_page_is_opened_in_the_browser_and_goes_with_the_till() -> None:
    opened: list[QUrl] = []
    welcome = Welcome(
        shop_name="Bar Centrale",
        language="it",
        area_url="",
        settings=AreaSettings(greeting="Benvenuti"),
        picture_version=0,
    )
    browser = SampleBrowser(InlineJobs(), opened.append)

    browser.show((sample_page(welcome, WithdrawalRules(), 0, "EUR"), None))

    path = Path(opened[0].toLocalFile())
    assert "Benvenuti" in path.read_text()
    browser.close()
    assert not path.exists()

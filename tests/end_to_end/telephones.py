"""Telephones with a real browser, and what they see of a slip."""

from __future__ import annotations

import os
import shutil
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

from pos_app.cli import main
from tests.printing.reading.job import read_job

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from playwright.sync_api import Browser, Page

    from pos_app.domain.customers import Customer
    from tests.shop import ShopStory

PHONE: Final = {"width": 390, "height": 844}


@contextmanager
def chromium() -> Iterator[Browser]:
    """The system's own Chromium, without a window."""
    chromium = shutil.which("chromium")
    if chromium is None:
        missing = "Chromium is missing: packaging/bootstrap.py test installs it"
        if os.environ.get("CI"):
            pytest.fail(missing)
        pytest.skip(missing)
    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        yield opened
        opened.close()


@contextmanager
def telephone(browser: Browser, language: str = "it-IT", **look: object) -> Iterator[Page]:
    """A telephone of a certain language, size and taste."""
    context = browser.new_context(**{"viewport": PHONE, "locale": language, **look})  # type: ignore[arg-type]
    page = context.new_page()
    complaints: list[str] = []
    page.on("console", lambda said: complaints.append(said.text))
    yield page
    context.close()
    # A page that is not there, or a form that cannot be taken, is what some stories are about.
    assert [said for said in complaints if "404" not in said and "422" not in said] == []


def scanned(shop: ShopStory, customer: Customer, folder: Path) -> str:
    """The link that a telephone reads from the bytes of a printed balance slip."""
    slip = folder / "slip.bin"
    asked = ["slip", "--store", shop.url, "--customer", str(customer.id), "--out", str(slip)]
    assert main(asked) == 0
    (link,) = read_job(slip.read_bytes()).codes
    return link


def faults_of(page: Page) -> str:
    """What axe finds against WCAG 2.2 AA and good practice."""
    snapshot: str = Axe().run(page).generate_snapshot()
    return snapshot


def keep_picture(page: Page, name: str) -> None:
    """Keep a picture for people to look at, where they asked for it."""
    folder = os.environ.get("AREA_PICTURES")
    if folder:
        page.screenshot(path=f"{folder}/{name}.png", full_page=True)

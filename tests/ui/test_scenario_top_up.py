"""Acceptance scenario 7, from the fingers at the till to the customer's telephone and to paper."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from playwright.sync_api import expect
from PySide6.QtCore import Qt

from pos_app.printing.profiles import load_profile
from pos_app.printing.slip_files import write_slip
from pos_app.services.shop_rules import ChangeShop, change_shop
from tests.end_to_end.area_process import serving
from tests.end_to_end.telephones import chromium, faults_of, keep_picture, telephone
from tests.ports import HOST, free_port
from tests.printing.reading.job import read_job
from tests.services.till_story import drawer, sales
from tests.ui.open_till import open_till

if TYPE_CHECKING:
    from pathlib import Path

    from tests.shop import ShopStory
    from tests.ui.screen import Screen


def test_fifty_euro_of_azienda_rossi_are_in_the_book_on_the_slip_and_on_the_telephone(
    screen: Screen, file_shop: ShopStory, tmp_path: Path
) -> None:
    port = free_port()
    named_after(file_shop, f"HTTP://{HOST}:{port}")
    # Given Azienda Rossi,
    rossi = file_shop.company("Azienda Rossi")
    till = open_till(screen, file_shop)
    till.tap("navCustomers", "kind_company", f"customer_{rossi.id}")
    assert screen.get("credits", "amount") == "0,00 €"

    # when 50.00 contanti with a note is confirmed,
    till.tap("addCredit", "topUpNote")
    screen.type("acconto di maggio")
    screen.press(Qt.Key.Key_Return)
    till.tap("topUpKeypad_5", "topUpKeypad_0", "topUpKeypad_00")
    assert screen.get("topUpBeforeAfter", "after") == "50,00 €"
    till.tap("topUpWith_cash")

    # then Crediti shows +50.00, expected drawer +50.00, sales +0.00,
    assert screen.get("credits", "amount") == "50,00 €"
    assert (drawer(file_shop), sales(file_shop)) == (5000, 0)

    # history shows method, note, till, cashier;
    till.tap("manage", "recordPage_movements")
    history = " ".join(screen.texts())
    for said in ("+50,00 €", "Contanti", "acconto di maggio", "Cassa 1", "Titolare"):
        assert said in history, said

    # the slip's QR opens the same balance within seconds.
    link = printed_code(file_shop, tmp_path)
    with (
        serving(file_shop.url, port, tmp_path / "area.log"),
        chromium() as browser,
        telephone(browser) as page,
    ):
        page.goto(link)
        expect(page.locator(".balance .figure")).to_have_text("50,00 €")
        expect(page.get_by_role("listitem").first).to_contain_text("Credito aggiunto")
        assert faults_of(page) == ""
        keep_picture(page, "scenario-7")
        page.emulate_media(media="print")
        assert page.pdf(prefer_css_page_size=True).startswith(b"%PDF")
    file_shop.verify()


def named_after(shop: ShopStory, address: str) -> None:
    """The address at which the shop's page answers."""
    rules = replace(shop.handle.views.shop(), area_url=address)
    change_shop(shop.counter, ChangeShop(request_id=shop.request_id(), desk=shop.desk, shop=rules))


def printed_code(shop: ShopStory, folder: Path) -> str:
    """What a telephone reads from the bytes of the slip that waits to be printed."""
    (job,) = shop.handle.spool(shop.desk.till_id).waiting()
    bytes_of_it = folder / "slip.bin"
    write_slip(job.document, load_profile("generic-80"), bytes_of_it)
    (link,) = read_job(bytes_of_it.read_bytes()).codes
    return link

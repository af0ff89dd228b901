"""A customer's telephone, a real browser, and the link on a real slip."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

import pytest
from playwright.sync_api import expect

from pos_app.domain.area import AreaSettings
from pos_app.services.area import ChangeArea, change_area
from pos_app.services.report_mistake import AnswerReport, answer_report
from pos_app.services.shop_rules import ChangeShop, change_shop
from pos_app.storage.area_desk import StoreAreaDesk
from tests.end_to_end.area_process import AreaProcess, serving
from tests.end_to_end.telephones import (
    chromium,
    faults_of,
    keep_picture,
    scanned,
    telephone,
)
from tests.ports import HOST, free_port

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from playwright.sync_api import Browser

    from pos_app.domain.customers import Customer
    from tests.shop import ShopStory

SMALL_PHONE: Final = {"width": 320, "height": 640}
LANGUAGES: Final = {"it-IT": "I miei crediti", "pt-BR": "Meus créditos", "en-GB": "My credit"}


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with chromium() as opened:
        yield opened


@pytest.fixture
def area(file_shop: ShopStory, tmp_path: Path) -> Iterator[AreaProcess]:
    """The shop's customer area, whose address stands on its slips."""
    port = free_port()
    rules = replace(
        file_shop.handle.views.shop(), name="Bar Centrale", area_url=f"HTTP://{HOST}:{port}"
    )
    change_shop(
        file_shop.counter,
        ChangeShop(request_id=file_shop.request_id(), desk=file_shop.desk, shop=rules),
    )
    settings = AreaSettings(
        takes_reports=True,
        greeting="Buongiorno! Il lunedì il secondo caffè lo offriamo noi.",
        contact="Tel. 02 1234567, via Roma 1",
    )
    command = ChangeArea(request_id=file_shop.request_id(), desk=file_shop.desk, settings=settings)
    change_area(file_shop.counter, command)
    with serving(file_shop.url, port, tmp_path / "area.log") as process:
        yield process


def test_the_printed_code_opens_the_live_balance(
    file_shop: ShopStory, area: AreaProcess, browser: Browser, tmp_path: Path
) -> None:
    anna = file_shop.customer("Anna", "Bianchi", credit=5000)
    link = scanned(file_shop, anna, tmp_path)
    assert link.startswith(f"HTTP://{HOST}:{area.port}/S/")

    with telephone(browser) as page:
        page.goto(link)
        expect(page.get_by_role("heading", level=1)).to_have_text("I miei crediti")
        expect(page.locator(".balance .figure")).to_have_text("50,00 €")

        file_shop.top_up(anna, 2000)
        order = file_shop.order(1250, anna)
        file_shop.pay_with_credit(order, anna)
        page.reload()

        expect(page.locator(".balance .figure")).to_have_text("57,50 €")
        expect(page.get_by_role("listitem").first).to_contain_text(f"Ordine n. {order.id}")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("light", ["light", "dark"])
def test_the_page_is_for_everybody(
    file_shop: ShopStory,
    area: AreaProcess,
    browser: Browser,
    tmp_path: Path,
    language: str,
    light: str,
) -> None:
    anna = a_regular(file_shop)
    link = scanned(file_shop, anna, tmp_path)

    with telephone(browser, language, color_scheme=light) as page:
        page.goto(link)
        expect(page.get_by_role("heading", level=1)).to_have_text(LANGUAGES[language])
        assert faults_of(page) == ""
        keep_picture(page, f"balance-{language}-{light}")

        report = page.get_by_role("main").get_by_role("listitem").get_by_role("link").first
        report.click()
        expect(page.locator("textarea")).to_be_visible()
        assert faults_of(page) == ""
        page.locator("textarea").fill("4111 1111 1111 1111")
        page.locator("button").click()
        expect(page.get_by_role("alert")).to_be_visible()
        assert faults_of(page) == ""
        keep_picture(page, f"report-{language}-{light}")

        page.goto(f"{link[:-3]}000")
        assert faults_of(page) == ""
        keep_picture(page, f"nowhere-{language}-{light}")
    assert area.process.poll() is None


def a_regular(shop: ShopStory) -> Customer:
    """Somebody with credit, tabs, and more operations than a page shows."""
    anna = shop.customer("Anna", "Bianchi", credit=20_000)
    for cents in range(130, 1430, 100):
        shop.pay_with_credit(shop.order(cents, anna), anna)
    shop.tab(anna, 1250)
    shop.tab(anna, 1_034)
    done = shop.top_up(anna, 5000)
    shop.reverse(done.operation.sequence)
    return anna


def test_nothing_is_cut_on_a_small_telephone_with_letters_twice_as_large(
    file_shop: ShopStory, area: AreaProcess, browser: Browser, tmp_path: Path
) -> None:
    link = scanned(file_shop, a_regular(file_shop), tmp_path)

    with telephone(browser, viewport=SMALL_PHONE) as page:
        page.goto(link)
        page.evaluate("document.documentElement.style.fontSize = '200%'")
        wide = page.evaluate("document.documentElement.scrollWidth")
        keep_picture(page, "large-letters")
    assert area.process.poll() is None
    assert wide <= SMALL_PHONE["width"]


def test_every_link_is_large_enough_for_a_thumb_and_reached_by_keys(
    file_shop: ShopStory, area: AreaProcess, browser: Browser, tmp_path: Path
) -> None:
    link = scanned(file_shop, a_regular(file_shop), tmp_path)

    with telephone(browser) as page:
        page.goto(link)
        earlier = page.get_by_role("link", name="Precedenti")
        box = earlier.bounding_box()
        assert box is not None
        assert box["height"] >= 44

        for _ in range(page.get_by_role("link").count()):
            page.keyboard.press("Tab")
        expect(earlier).to_be_focused()
        page.keyboard.press("Enter")
        expect(page).to_have_url(re.compile(r"\?before="))
        page.get_by_role("link", name="Torna alle ultime").click()
        expect(page.get_by_role("heading", name="Ultime operazioni")).to_be_visible()
    assert area.process.poll() is None


def test_the_page_prints_in_black_on_white_without_its_links(
    file_shop: ShopStory, area: AreaProcess, browser: Browser, tmp_path: Path
) -> None:
    link = scanned(file_shop, a_regular(file_shop), tmp_path)

    with telephone(browser, color_scheme="dark") as page:
        page.goto(link)
        page.emulate_media(media="print")
        keep_picture(page, "print")
        expect(page.get_by_role("link", name="Precedenti")).to_have_count(0)
        expect(page.get_by_text("Tocca l’operazione")).to_be_hidden()
        body = page.locator("body")
        expect(body).to_have_css("background-color", "rgb(255, 255, 255)")
        expect(body).to_have_css("color", "rgb(0, 0, 0)")
    assert area.process.poll() is None


def test_the_page_asks_nobody_but_the_shop(
    file_shop: ShopStory, area: AreaProcess, browser: Browser, tmp_path: Path
) -> None:
    link = scanned(file_shop, a_regular(file_shop), tmp_path)
    asked: list[str] = []
    weight = 0

    with telephone(browser) as page:
        page.on("request", lambda request: asked.append(request.url))
        answer = page.goto(link, wait_until="networkidle")
        assert answer is not None
        weight = len(answer.body())

    assert {url.split("/")[2] for url in asked} == {f"{HOST}:{area.port}"}
    assert weight <= 20_000
    log = area.log.read_text()
    assert link.rpartition("/")[2] not in log
    assert f"/S/{link.rpartition('/')[2][:4]}…" in log


@pytest.mark.parametrize("light", ["light", "dark"])
def test_a_mistake_is_reported_from_the_page_and_answered_at_the_till(
    file_shop: ShopStory, area: AreaProcess, browser: Browser, tmp_path: Path, light: str
) -> None:
    link = scanned(file_shop, file_shop.customer("Anna", credit=2000), tmp_path)
    waiting = StoreAreaDesk(file_shop.handle.backend)

    with telephone(browser, color_scheme=light) as page:
        page.goto(link)
        page.get_by_role("link", name="Credito aggiunto").click()
        expect(page.get_by_label("Che cosa non va?")).to_be_visible()
        assert faults_of(page) == ""
        keep_picture(page, f"report-{light}")
        page.get_by_label("Che cosa non va?").fill("Erano 50 €")
        page.get_by_role("button", name="Invia al negozio").click()
        expect(page.get_by_text("Segnalato")).to_be_visible()

        (row,) = waiting.open_reports()
        assert row.report.text == "Erano 50 €"
        command = AnswerReport(
            request_id=file_shop.request_id(),
            desk=file_shop.desk,
            report_id=row.report.id,
            answer="Corretto, grazie",
        )
        answer_report(file_shop.counter, command)
        page.reload()
        expect(page.get_by_text("Risposta del negozio: Corretto, grazie")).to_be_visible()
        assert faults_of(page) == ""
    assert "Erano" not in area.log.read_text()


def test_a_server_that_was_killed_comes_back_and_the_till_never_noticed(
    file_shop: ShopStory, area: AreaProcess, browser: Browser, tmp_path: Path
) -> None:
    anna = file_shop.customer("Anna", credit=1000)
    link = scanned(file_shop, anna, tmp_path)
    with telephone(browser) as page:
        page.goto(link, wait_until="networkidle")
        area.kill()
        file_shop.top_up(anna, 250)
        with serving(file_shop.url, area.port, area.log):
            page.reload()
            expect(page.locator(".balance .figure")).to_have_text("12,50 €")

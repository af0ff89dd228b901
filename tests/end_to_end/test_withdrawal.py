"""A withdrawal from the telephone to the drawer, with a real letter in between."""

from __future__ import annotations

import queue
import re
from contextlib import contextmanager
from dataclasses import replace
from email import message_from_bytes
from typing import TYPE_CHECKING, Any

import pytest
from aiosmtpd.controller import Controller
from playwright.sync_api import expect

from pos_app.domain.money import Money
from pos_app.services.shop_rules import ChangeShop, change_shop
from tests.end_to_end.area_process import serving
from tests.end_to_end.telephones import chromium, faults_of, keep_picture, scanned, telephone
from tests.ports import HOST, free_port
from tests.services.withdrawal_story import story_at
from tests.waiting import PATIENCE_S

if TYPE_CHECKING:
    from collections.abc import Iterator
    from email.message import Message
    from pathlib import Path

    from tests.services.withdrawal_story import WithdrawalStory
    from tests.shop import ShopStory

LETTER_S = 30
SMALL_PHONE = {"width": 320, "height": 640}


class PostOffice:
    """A mail server that hands every letter over."""

    def __init__(self) -> None:
        self.letters: queue.Queue[Message[str, str]] = queue.Queue()

    async def handle_DATA(self, _server: Any, _session: Any, envelope: Any) -> str:  # noqa: ANN401
        self.letters.put(message_from_bytes(envelope.content))
        return "250 taken"

    def next_to(self, address: str) -> str:
        """The words of the next letter, which must be to this address."""
        letter = self.letters.get(timeout=LETTER_S)
        assert letter["To"] == address
        words = letter.get_payload(decode=True)
        assert isinstance(words, bytes)
        return words.decode()


@pytest.fixture
def office() -> Iterator[tuple[PostOffice, int]]:
    """The mail server, and the port it listens at."""
    opened, port = PostOffice(), free_port()
    controller = Controller(opened, hostname=HOST, port=port, ready_timeout=PATIENCE_S)
    controller.start()
    yield opened, port
    controller.stop()


@contextmanager
def page_of(shop: ShopStory, mail_port: int, folder: Path) -> Iterator[tuple[WithdrawalStory, str]]:
    """The shop's page, with letters; and where the QR on Anna's slip leads."""
    story, port = story_at(shop), free_port()
    named = replace(shop.handle.views.shop(), area_url=f"HTTP://{HOST}:{port}")
    change_shop(shop.counter, ChangeShop(request_id=shop.request_id(), desk=shop.desk, shop=named))
    link = scanned(shop, story.anna, folder)
    mail = ("--mail", f"smtp://{HOST}:{mail_port}", "--mail-from", "cassa@bar.example")
    with serving(shop.url, port, folder / "area.log", *mail):
        yield story, link


@pytest.mark.parametrize("light", ["light", "dark"])
def test_a_withdrawal_goes_from_the_telephone_to_the_drawer(
    file_shop: ShopStory, office: tuple[PostOffice, int], tmp_path: Path, light: str
) -> None:
    post_office, mail_port = office

    with (
        page_of(file_shop, mail_port, tmp_path) as (story, link),
        chromium() as browser,
        telephone(browser, color_scheme=light) as page,
    ):
        story.rules(reached="Puoi prelevare quando vuoi.")
        page.goto(link)
        expect(page.get_by_text("Puoi prelevare quando vuoi.")).to_be_visible()
        assert faults_of(page) == ""
        page.get_by_role("link", name="Richiedi un prelievo").click()
        expect(page.get_by_label("Importo")).to_be_visible()
        assert faults_of(page) == ""
        keep_picture(page, f"withdrawal-{light}")
        page.get_by_label("Importo").fill("15,00")
        page.get_by_role("button", name="Mandami il codice").click()

        words = post_office.next_to("anna@casa.example")
        code = re.search(r"\b[0-9]{6}\b", words)
        assert code is not None
        expect(page.get_by_label("Codice")).to_be_visible()
        assert faults_of(page) == ""
        keep_picture(page, f"code-{light}")
        page.get_by_label("Codice").fill(code[0])
        page.get_by_role("button", name="Conferma la richiesta").click()

        expect(page.locator(".balance .figure")).to_have_text("15,00 €")
        expect(page.get_by_text("Hai chiesto 15,00 €.")).to_be_visible()
        keep_picture(page, f"requested-{light}")
        assert "Anna" not in post_office.next_to("titolare@bar.example")

        (row,) = story.desk.open_withdrawals()
        assert row.withdrawal.amount == Money(1500)
        story.approve(row.withdrawal.id)
        page.reload()
        expect(page.get_by_text("15,00 € ti sono stati pagati")).to_be_visible()
        assert faults_of(page) == ""

    log = (tmp_path / "area.log").read_text()
    said = [link.rpartition("/")[2], "Anna", "casa.example", code[0]]
    assert [word for word in said if word in log] == []
    file_shop.verify()


@pytest.mark.parametrize("language", ["it-IT", "pt-BR", "en-GB"])
@pytest.mark.parametrize("light", ["light", "dark"])
def test_every_step_of_a_withdrawal_is_for_everybody(
    file_shop: ShopStory,
    office: tuple[PostOffice, int],
    tmp_path: Path,
    language: str,
    light: str,
) -> None:
    post_office, mail_port = office

    with (
        page_of(file_shop, mail_port, tmp_path) as (_, link),
        chromium() as browser,
        telephone(browser, language, color_scheme=light, viewport=SMALL_PHONE) as page,
    ):
        page.goto(f"{link}/W")
        assert faults_of(page) == ""
        page.locator("#amount").fill("15")
        page.locator("#iban").fill("IT00")
        page.locator("button").click()
        expect(page.get_by_role("alert")).to_be_visible()
        assert faults_of(page) == ""
        assert (page.locator("#amount").input_value(), page.locator("#iban").input_value()) == (
            "15",
            "IT00",
        )
        keep_picture(page, f"withdrawal-again-{language}-{light}")

        page.locator("#iban").fill("")
        page.locator("button").click()
        expect(page.locator("#code")).to_be_visible()
        assert faults_of(page) == ""
        page.goto(link)
        assert faults_of(page) == ""
        keep_picture(page, f"awaits-code-{language}-{light}")
        page.emulate_media(media="print")
        expect(page.get_by_role("button")).to_have_count(0)
        page.emulate_media(media="screen")
        page.get_by_role("button").click()
        expect(page.locator("a[href$='/W']")).to_be_visible()
        assert post_office.next_to("anna@casa.example") != ""

"""What the page says: kept when the book has it, and shown to the manager as customers see it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QColor, QImage

from pos_app.domain.money import Money
from pos_app.services.area import ChangeArea, change_area
from pos_app.services.store_trouble import StoreUnreachable
from tests.viewmodels.area_story import AreaStory, area_at
from tests.viewmodels.inline_jobs import HeldJobs
from tests.viewmodels.tills import seen, till_at
from tests.viewmodels.troubled_jobs import LosesTheFirstAnswer

if TYPE_CHECKING:
    from pathlib import Path

    from pos_app.domain.area import AreaSettings
    from pos_app.viewmodels.area_page import AreaPageVM
    from tests.shop import ShopStory

pytestmark = pytest.mark.usefixtures("qapp")


def page(story: AreaStory) -> AreaPageVM:
    story.area.show("page")
    return story.area.page_vm


def kept(story: AreaStory) -> AreaSettings:
    return story.till.till.area_page.welcome().settings


def sign(path: Path, width: int = 200, kind: str = "PNG") -> Path:
    """A picture in a file."""
    image = QImage(width, width // 2, QImage.Format.Format_RGB32)
    for x in range(width):
        for y in range(width // 2):
            image.setPixel(x, y, (x * 2654435761 ^ y * 40503) & 0xFFFFFF)
    assert image.save(str(path), kind)  # type: ignore[call-overload]
    return path


def test_a_switch_moves_only_when_the_book_has_it(shop: ShopStory) -> None:
    jobs = HeldJobs()
    story = area_at(shop, jobs)
    vm = page(story)

    vm.setTakesReports(True)
    assert (seen(vm, "takesReports"), seen(vm, "isBusy")) == (False, True)
    jobs.run_all()

    assert (seen(vm, "takesReports"), kept(story).takes_reports) == (True, True)


def test_the_page_is_taken_away_and_shown_again(shop: ShopStory) -> None:
    story = area_at(shop)
    vm = page(story)

    vm.setShown(False)
    assert not kept(story).shown
    vm.setShown(True)

    assert kept(story).shown


def test_texts_are_kept_when_they_are_saved_and_a_switch_leaves_them_alone(
    shop: ShopStory,
) -> None:
    story = area_at(shop)
    vm = page(story)
    assert not seen(vm, "canKeep")

    vm.write("greeting", "Benvenuti!")
    vm.setTakesReports(True)
    assert (kept(story).greeting, seen(vm, "greeting")) == ("", "Benvenuti!")
    vm.keep()

    assert (kept(story).greeting, kept(story).takes_reports) == ("Benvenuti!", True)
    assert not seen(vm, "canKeep")
    assert "now" in story.till.last_said


@pytest.mark.parametrize(
    ("text", "word"), [("x" * 501, "too long"), ("4111 1111 1111 1111", "card")]
)
def test_a_text_that_cannot_be_kept_says_why_while_it_is_typed(
    shop: ShopStory, text: str, word: str
) -> None:
    vm = page(area_at(shop))

    vm.write("contact", text)

    assert word in seen(vm, "contactRefusal")
    assert not seen(vm, "canKeep")


def test_an_answer_that_got_lost_is_asked_for_again(shop: ShopStory) -> None:
    story = area_at(shop, LosesTheFirstAnswer())
    vm = page(story)

    vm.setTakesReports(True)
    assert (seen(vm, "takesReports"), seen(vm, "mayRetry")) == (False, True)
    vm.retry()

    assert (seen(vm, "takesReports"), seen(vm, "trouble")) == (True, "")


def test_a_store_that_does_not_answer_is_said_and_asked_again(
    shop: ShopStory, monkeypatch: pytest.MonkeyPatch
) -> None:
    story = area_at(shop)

    def unreachable(_desk: object) -> None:
        raise StoreUnreachable("cassa.local")

    monkeypatch.setattr(type(story.till.till.area), "withdrawal_rules", unreachable)
    vm = page(story)
    assert (seen(vm, "isRead"), seen(vm, "mayRetry")) == (False, True)

    monkeypatch.undo()
    vm.retry()

    assert (seen(vm, "isRead"), seen(vm, "trouble")) == (True, "")


def test_a_picture_is_chosen_shown_and_removed(shop: ShopStory, tmp_path: Path) -> None:
    story = area_at(shop)
    vm = page(story)
    path = sign(tmp_path / "insegna.png")

    vm.choosePicture()
    story.area.files_vm.open(str(tmp_path))
    story.area.files_vm.open(str(path))

    assert seen(vm.preview_vm, "hasPicture")
    assert seen(vm.preview_vm, "picture").startswith("data:image/")
    picture = story.till.till.area_page.picture()
    assert picture is not None
    assert picture.content == path.read_bytes()
    vm.removePicture()
    assert not seen(vm.preview_vm, "hasPicture")


def test_a_heavy_photograph_is_made_lighter(shop: ShopStory, tmp_path: Path) -> None:
    story = area_at(shop)
    heavy = sign(tmp_path / "foto.jpg", 1800, "JPG")
    assert heavy.stat().st_size > 200_000

    page(story).take_picture(heavy)

    picture = story.till.till.area_page.picture()
    assert picture is not None
    assert len(picture.content) <= 200_000
    assert QImage.fromData(picture.content).width() == 1000


def test_a_sign_without_a_ground_keeps_its_ground_or_gets_a_white_one(
    shop: ShopStory, tmp_path: Path
) -> None:
    story = area_at(shop)
    image = QImage(1500, 900, QImage.Format.Format_ARGB32)
    image.fill(QColor(0, 0, 0, 0))
    for x in range(1500):
        for y in range(0, 900, 2):
            image.setPixelColor(x, y, QColor(x % 256, y % 256, (x * y) % 256, 200))
    image.save(str(tmp_path / "logo.png"))

    page(story).take_picture(tmp_path / "logo.png")

    picture = story.till.till.area_page.picture()
    assert picture is not None
    assert len(picture.content) <= 200_000


@pytest.mark.parametrize("content", [b"", b"GIF89a", b"\x89PNG\r\n\x1a\n broken", b"x" * 30])
def test_a_file_that_is_no_picture_is_refused_with_a_sentence(
    shop: ShopStory, tmp_path: Path, content: bytes
) -> None:
    story = area_at(shop)
    vm = page(story)
    path = tmp_path / "x.png"
    path.write_bytes(content)

    vm.take_picture(path)

    assert "PNG" in seen(vm, "trouble")
    assert not seen(vm, "mayRetry")
    assert story.till.till.area_page.picture() is None


def test_a_file_that_went_meanwhile_is_refused_with_a_sentence(
    shop: ShopStory, tmp_path: Path
) -> None:
    vm = page(area_at(shop))

    vm.take_picture(tmp_path / "gone.png")

    assert seen(vm, "trouble") != ""


def test_the_preview_shows_what_is_typed_in_the_shops_language(shop: ShopStory) -> None:
    story = area_at(shop)
    vm = page(story)

    vm.write("greeting", "Benvenuti!")
    texts = seen(vm.preview_vm, "texts")

    assert (texts["title"], texts["greeting"]) == ("I miei crediti", "Benvenuti!")
    assert texts["name"] == "Anna B."
    assert texts["hint"] == ""
    assert [row["amount"] for row in texts["operations"]] == ["-7,50 €", "+50,00 €"]


def test_the_preview_shows_the_section_of_withdrawals_where_there_is_one(shop: ShopStory) -> None:
    story = area_at(shop)
    story.asking.rules(reached="Ti paghiamo presto.", persons=True)
    assert seen(page(story).preview_vm, "texts")["withdrawText"] == "Ti paghiamo presto."

    story.asking.rules(persons=False, companies=False)
    assert seen(page(story).preview_vm, "texts")["withdrawTitle"] == ""


def test_below_the_minimum_the_preview_says_from_when_on(shop: ShopStory) -> None:
    story = area_at(shop)
    story.asking.rules(minimum=Money(9000))

    texts = seen(page(story).preview_vm, "texts")

    assert "90,00 €" in texts["withdrawText"]
    assert texts["withdrawAct"] == ""


def test_the_real_page_is_wanted_in_the_browser_as_it_is_typed(shop: ShopStory) -> None:
    story = area_at(shop)
    vm = page(story)
    vm.write("greeting", "Ciao")
    wanted: list[object] = []
    vm.preview_vm.browserWanted.connect(wanted.append)

    vm.preview_vm.openInBrowser()

    [sample] = wanted
    assert isinstance(sample, tuple)
    assert sample[0].welcome.settings.greeting == "Ciao"
    assert sample[1] is None


def test_what_was_typed_is_still_there_after_a_look_elsewhere(shop: ShopStory) -> None:
    story = area_at(shop)
    vm = page(story)
    vm.write("greeting", "Benvenuti, ma non ancora salvato")

    story.area.leave()
    story.area.begin()
    story.area.show("page")

    assert seen(vm, "greeting") == "Benvenuti, ma non ancora salvato"
    assert seen(vm, "canKeep")


def test_a_picture_is_read_where_nobody_waits_for_it(shop: ShopStory, tmp_path: Path) -> None:
    jobs = HeldJobs()
    story = area_at(shop, jobs)
    vm = page(story)

    vm.take_picture(sign(tmp_path / "insegna.png"))
    vm.take_picture(sign(tmp_path / "altra.png"))
    assert (seen(vm, "isBusy"), jobs.waiting) == (True, 1)
    jobs.run_all()

    assert not seen(vm, "isBusy")
    assert seen(vm.preview_vm, "hasPicture")


def test_a_switch_leaves_the_texts_that_another_till_wrote(shop: ShopStory) -> None:
    story, other = area_at(shop), till_at(shop)
    vm = page(story)
    vm.write("contact", "Tel. 02")
    change_area(
        other.till.counter,
        ChangeArea(
            request_id=shop.request_id(),
            desk=other.till.desk,
            settings=replace(kept(story), greeting="Benvenuti!"),
        ),
    )

    vm.setTakesReports(True)

    assert (kept(story).greeting, kept(story).takes_reports) == ("Benvenuti!", True)
    assert (seen(vm, "greeting"), seen(vm, "contact")) == ("Benvenuti!", "Tel. 02")
    vm.keep()
    assert (kept(story).greeting, kept(story).contact) == ("Benvenuti!", "Tel. 02")

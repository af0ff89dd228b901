from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PIL import Image

from pos_app.printing.logo_shelf import FILE
from tests.viewmodels.inline_jobs import HeldJobs
from tests.viewmodels.printers_story import printers_at
from tests.viewmodels.tills import seen

if TYPE_CHECKING:
    from pathlib import Path

    from tests.shop import ShopStory

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    Image.new("1", (20, 10), 0).save(tmp_path / "cup.png")
    return tmp_path / "cup.png"


def test_a_shop_without_a_logo_says_so(shop: ShopStory, tmp_path: Path) -> None:
    logo = printers_at(shop, tmp_path).printers.logo_vm

    assert not seen(logo, "hasLogo")
    assert seen(logo, "logoText") == "Slips carry the shop's name only."


def test_a_chosen_picture_is_shown_in_its_dots(
    shop: ShopStory, tmp_path: Path, picture: Path
) -> None:
    here = printers_at(shop, tmp_path)
    logo = here.printers.logo_vm
    logo.choose()
    files = logo.files_vm
    assert seen(files, "isOpen")

    files._go(tmp_path)
    files.open(str(picture))

    assert seen(logo, "logoPicture").startswith("data:image/png;base64,")
    assert (seen(logo, "logoWidth"), seen(logo, "logoHeight")) == (20, 10)
    assert seen(logo, "logoText") == "On every slip: 20 by 10 dots"
    assert here.last_said == "The logo is on the slips from now on."


def test_a_bad_file_gets_a_sentence_and_the_old_logo_stays(
    shop: ShopStory, tmp_path: Path, picture: Path
) -> None:
    here = printers_at(shop, tmp_path)
    logo = here.printers.logo_vm
    logo.take(picture)
    before = seen(logo, "logoPicture")
    (tmp_path / "notes.png").write_text("no picture")

    logo.take(tmp_path / "notes.png")

    assert here.last_said.startswith("notes.png is not a picture")
    assert seen(logo, "logoPicture") == before
    logo.take(tmp_path / "gone.png")
    assert here.last_said == "gone.png cannot be opened. Choose another picture."


def test_a_logo_is_taken_away(shop: ShopStory, tmp_path: Path, picture: Path) -> None:
    logo = printers_at(shop, tmp_path).printers.logo_vm
    logo.take(picture)

    logo.remove()

    assert not seen(logo, "hasLogo")
    assert not (tmp_path / FILE).exists()


def test_a_logo_that_was_damaged_is_told_and_can_be_taken_away(
    shop: ShopStory, tmp_path: Path
) -> None:
    (tmp_path / FILE).write_bytes(b"P4\n20 10\n")
    here = printers_at(shop, tmp_path)
    logo = here.printers.logo_vm
    assert seen(logo, "logoText").startswith("logo.pbm is not a picture")
    assert seen(logo, "hasLogo")

    logo.remove()

    assert seen(logo, "logoText") == "Slips carry the shop's name only."


def test_a_large_picture_is_read_while_the_till_goes_on(
    shop: ShopStory, tmp_path: Path, picture: Path
) -> None:
    jobs = HeldJobs()
    here = printers_at(shop, tmp_path, jobs=jobs)
    jobs.run_all()
    logo = here.printers.logo_vm

    logo.take(picture)
    logo.take(picture)

    assert seen(logo, "isLogoBusy")
    assert jobs.waiting == 1
    jobs.run_all()
    assert not seen(logo, "isLogoBusy")

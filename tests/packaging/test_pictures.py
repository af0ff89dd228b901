from __future__ import annotations

import re
from pathlib import Path

from PIL import Image

from pictures import FOLDER, SIZE, WINDOWS

README = Path(__file__).parents[2] / "README.md"


def test_every_picture_of_the_readme_is_taken_by_the_script() -> None:
    shown = set(re.findall(r"\]\(docs/pictures/(\w+)\.png\)", README.read_text("utf-8")))

    assert shown
    assert shown <= set(WINDOWS)


def test_the_pictures_are_there_and_show_whole_windows() -> None:
    for name in WINDOWS:
        with Image.open(FOLDER / f"{name}.png") as image:
            assert image.size == SIZE, name

from __future__ import annotations

import re

from pos_app.assets import asset_dir

FOLDER = asset_dir("ui") / "Saldo"


def test_every_screen_is_listed_in_the_module() -> None:
    listed = re.findall(r"(\w+\.qml)$", (FOLDER / "qmldir").read_text(), re.MULTILINE)

    assert sorted(listed) == sorted(file.name for file in FOLDER.glob("*.qml"))
    assert len(listed) > 40


def test_every_icon_that_a_screen_names_is_there() -> None:
    named = {
        name
        for file in FOLDER.glob("*.qml")
        for name in re.findall(r'(?:iconName|actionIcon|"icon"|\bname): .*', file.read_text())
    }
    icons = {file.stem for file in (asset_dir("resources") / "icons").glob("*.svg")}
    wanted = {word for line in named for word in re.findall(r'"([a-z0-9]+(?:-[a-z0-9]+)+)"', line)}

    assert wanted
    assert wanted <= icons


def test_no_property_looks_like_a_signal_handler() -> None:
    # QML would read it as a handler, and its value would silently be nothing.
    for file in FOLDER.glob("*.qml"):
        assert not re.findall(r"property \w+ on[A-Z]\w*", file.read_text()), file.name


def test_nothing_is_drawn_that_the_software_renderer_ignores() -> None:
    for file in FOLDER.glob("*.qml"):
        assert not re.findall(r"MultiEffect|ShaderEffect|layer\.enabled", file.read_text()), file

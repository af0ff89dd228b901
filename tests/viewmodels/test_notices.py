from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from pos_app.viewmodels.notices import Way
from tests.viewmodels.tills import till_at

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.shop import ShopStory

pytestmark = pytest.mark.usefixtures("qapp")


def test_a_notice_goes_when_the_till_speaks_another_language(
    file_shop: ShopStory, qtbot: QtBot
) -> None:
    story = till_at(file_shop)
    undone: list[str] = []
    way = Way("undo", "Annulla", lambda: undone.append("undo"))
    story.around.notices.announce("Aggiunti 20,00 €", way)

    with qtbot.waitSignal(story.around.notices.withdrawn):
        story.around.speech.speak("en")
    story.follow("undo")

    assert undone == []

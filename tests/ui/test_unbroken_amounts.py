from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.ui.hand import as_read

if TYPE_CHECKING:
    from PySide6.QtQuick import QQuickItem

    from tests.ui.screen import Screen

AMOUNTS = ("12,50 €", "−€1.30", "+€1,234.50", "R$ 1.234,50", "−R$ 20", "−1,30 €")


def written(screen: Screen, words: str) -> QQuickItem:
    """The item on the screen that says exactly this."""
    [item] = [item for item in screen.items() if as_read(str(item.property("text"))) == words]
    return item


@pytest.mark.parametrize("amount", AMOUNTS)
def test_an_amount_is_never_broken_over_two_lines(screen: Screen, amount: str) -> None:
    screen.draw(f"MoneyCard {{ width: 80; consequence: '{amount}' }}")

    assert written(screen, amount).property("lineCount") == 1


def test_the_words_around_an_amount_still_turn(screen: Screen) -> None:
    words = "After paying with credit: −€1.30"
    screen.draw(f"MoneyCard {{ width: 160; consequence: '{words}' }}")

    assert written(screen, words).property("lineCount") > 1


@pytest.mark.parametrize(
    "lines",
    [
        "Banner { text: 'Part of it is spent: R$ 12,00 is left' }",
        "SaldoButton { width: 90; text: 'Yes'; detail: 'add R$ 12,00' }",
        "SaldoButton { width: 90; text: 'Add R$ 12,00' }",
        "ConfirmPanel { width: 200; title: 'Add R$ 12,00 to Anna?' }",
    ],
)
def test_an_amount_among_words_keeps_together(screen: Screen, lines: str) -> None:
    screen.draw(lines)

    said = [str(item.property("text")) for item in screen.items() if item.property("lineCount")]
    assert any("R$\N{NO-BREAK SPACE}12,00" in text for text in said)

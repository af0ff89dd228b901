from __future__ import annotations

from typing import TYPE_CHECKING

from pos_app.viewmodels.asking import AskedAct, AskedKind
from tests.ui.open_till import open_till

if TYPE_CHECKING:
    from tests.shop import ShopStory
    from tests.ui.screen import Screen


def test_after_a_power_cut_the_cashier_reads_what_became_of_the_last_act(
    screen: Screen, file_shop: ShopStory
) -> None:
    till = open_till(screen, file_shop, Pranzo=1250)
    lost = AskedAct(
        request_id="lost",
        kind=AskedKind.TOP_UP,
        asked_at_us=file_shop.clock(),
        amount_minor=2000,
        currency="EUR",
        customer_name="Anna",
    )

    till.app.left_over_vm._have(((lost, False),))
    screen.settle()

    assert "Ricarica · Anna · 20,00 €" in screen.texts()
    assert "Non è nel libro" in screen.texts()
    till.tap("leftOverUnderstood")
    assert not screen.shows("leftOverUnderstood")

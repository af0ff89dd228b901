"""A tab that was left can be signed for, as long as it is one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from pos_app.domain.money import Money
from pos_app.domain.refusals import OrderChanged
from pos_app.domain.slip_document import SlipKind
from pos_app.domain.tenders import Method, Tender
from pos_app.services.pay import pay
from pos_app.services.print_tab import PrintTab, print_tab
from tests.services.till_story import slip, words

if TYPE_CHECKING:
    from pos_app.services.pay import OrderPaid
    from tests.shop import ShopStory


def signed(shop: ShopStory, left: OrderPaid) -> str:
    command = PrintTab(
        request_id=shop.request_id(),
        desk=shop.desk,
        order_id=left.order_id,
        operation=left.operation.sequence,
    )
    return print_tab(shop.counter, command).slip


def test_the_slip_says_what_is_owed_and_has_a_line_to_sign(shop: ShopStory) -> None:
    luca = shop.customer("Luca", "Verdi")
    shop.tab(luca, 500)
    tenders = (Tender(Method.CASH, Money(250)), Tender(Method.TAB, Money(1000)))
    left = shop.pay(shop.order(1250), *tenders, customer=luca)

    printed = slip(shop, signed(shop, left))

    said = words(printed)
    assert printed.kind is SlipKind.TAB
    assert "Luca V." in said
    assert "1 Pranzo 12,50 €" in said
    assert "Left unpaid 10,00 €" in said
    assert "To settle in all 15,00 €" in said
    assert "Signature" in said
    assert f"Operation no. 2 {left.operation.anchor}" in said


def test_it_is_the_slip_that_a_shop_may_print_by_itself(shop: ShopStory) -> None:
    luca = shop.customer("Luca")
    command = shop.paying(
        shop.order(1250), Tender(Method.TAB, Money(1250)), customer=luca, slip=True
    )
    left = pay(shop.counter, command)

    by_itself, wanted = slip(shop, left.slip), slip(shop, signed(shop, left))
    # What stands below the signature is each slip's own code and time.
    assert to_signature(words(by_itself)) == to_signature(words(wanted))


def to_signature(said: list[str]) -> list[str]:
    return said[: said.index("Signature") + 1]


def test_a_tab_that_was_settled_is_signed_for_no_more(shop: ShopStory) -> None:
    luca = shop.customer("Luca", credit=2000)
    order = shop.order(1250)
    left = shop.pay(order, Tender(Method.TAB, Money(1250)), customer=luca)
    shop.settle(luca, order)

    with pytest.raises(OrderChanged):
        signed(shop, left)

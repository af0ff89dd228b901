"""A till that somebody learns on prints nothing that could be taken for a real slip."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from pos_app.domain.money import Money
from pos_app.domain.orders import Line
from pos_app.domain.slip_document import SlipDocument, SlipKind
from pos_app.domain.tenders import Method, Tender
from pos_app.services.orders import PlaceOrder, place_order
from pos_app.services.pay import pay
from pos_app.services.print_check import PrintCheck, print_check
from pos_app.services.settle import SettleTabs, settle
from pos_app.services.top_up import TopUp, top_up
from tests.services.till_story import words

if TYPE_CHECKING:
    from tests.shop import ShopStory

MARK = "PRACTICE, NOT VALID"
ON_PAPER = set(SlipKind) - {SlipKind.DRAWER, SlipKind.CALIBRATION}


def test_every_slip_of_a_till_to_learn_on_says_so(file_shop: ShopStory) -> None:
    shop = file_shop
    shop.counter = replace(shop.counter, is_practice=True)
    slips = slips_of_a_day(shop)

    assert {slip.kind for slip in slips} == ON_PAPER
    assert all(MARK in words(slip) for slip in slips)


def test_no_slip_of_a_real_till_says_so(file_shop: ShopStory) -> None:
    slips = slips_of_a_day(file_shop)

    assert {slip.kind for slip in slips} == ON_PAPER
    assert not any(MARK in words(slip) for slip in slips)


def slips_of_a_day(shop: ShopStory) -> list[SlipDocument]:
    """One slip of each kind, as the acts at the counter queue them."""
    anna = shop.customer("Anna", credit=2000)
    coffee = shop.article()
    top_up(
        shop.counter,
        TopUp(
            request_id=shop.request_id(),
            desk=shop.desk,
            customer_id=anna.id,
            amount=Money(500),
            method=Method.CARD,
        ),
    )
    order = place_order(
        shop.counter,
        PlaceOrder(
            request_id=shop.request_id(),
            desk=shop.desk,
            lines=(Line(coffee.id, coffee.name, 2, Money(130)),),
            send=True,
            kitchen="kitchen",
        ),
    )
    by_credit = Tender(Method.CREDIT, order.total)
    pay(shop.counter, shop.paying(order, by_credit, customer=anna, slip=True))
    unpaid = shop.order(800, anna)
    on_the_tab = Tender(Method.TAB, Money(800))
    pay(shop.counter, shop.paying(unpaid, on_the_tab, customer=anna, slip=True))
    settle(
        shop.counter,
        SettleTabs(
            request_id=shop.request_id(),
            desk=shop.desk,
            customer_id=anna.id,
            order_ids=(unpaid.id,),
            tenders=(Tender(Method.CASH, Money(800)),),
        ),
    )
    shop.print_balance(anna)
    check = PrintCheck(request_id=shop.request_id(), desk=shop.desk, printer="paper")
    print_check(shop.counter, check)
    jobs = shop.handle.spool(shop.desk.till_id).recent(60)
    return [job.document for job in jobs if job.kind is not SlipKind.DRAWER]

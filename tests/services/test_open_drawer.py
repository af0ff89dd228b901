"""The drawer opens with cash if the till wants it so, by hand for a reason, and never unseen."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from pos_app.domain.desk import Permission
from pos_app.domain.money import Money
from pos_app.domain.operations import OperationKind
from pos_app.domain.refusals import (
    AlreadyReversed,
    NotAllowed,
    ReasonNeeded,
    TextNotAccepted,
    VoucherAsCredit,
)
from pos_app.domain.slip_document import SlipKind
from pos_app.domain.tenders import Method, Tender
from pos_app.services.open_drawer import OpenDrawer, open_drawer
from pos_app.services.pay import pay
from pos_app.services.print_queue import JobState
from pos_app.services.reverse import Reverse, reverse
from pos_app.services.settle import SettleTabs, settle
from pos_app.services.top_up import TopUp, top_up

if TYPE_CHECKING:
    from pos_app.services.print_queue import PrintJob
    from pos_app.services.views import DrawerOpening
    from tests.shop import ShopStory


def by_hand(shop: ShopStory, reason: str = "moneta") -> OpenDrawer:
    return OpenDrawer(request_id=shop.request_id(), desk=shop.desk, reason=reason)


def openings(shop: ShopStory) -> tuple[DrawerOpening, ...]:
    return shop.handle.views.drawer_openings(shop.desk.till_id)


def pulses(shop: ShopStory) -> list[PrintJob]:
    waiting = shop.handle.spool(shop.desk.till_id).waiting()
    return [job for job in waiting if job.kind is SlipKind.DRAWER]


def loading(shop: ShopStory, method: Method) -> TopUp:
    return TopUp(
        request_id=shop.request_id(),
        desk=shop.desk,
        customer_id=shop.customer("Anna").id,
        amount=Money(2000),
        method=method,
        print_slip=False,
        open_drawer=True,
    )


def test_opening_by_hand_is_written_down_with_who_and_why(shop: ShopStory) -> None:
    open_drawer(shop.counter, by_hand(shop, "  moneta  per il bar "))

    (opening,) = openings(shop)
    assert (opening.till, opening.operator) == ("Cassa 1", "Titolare")
    assert (opening.reason, opening.operation) == ("moneta per il bar", None)


def test_a_pulse_is_only_good_for_seconds(shop: ShopStory) -> None:
    open_drawer(shop.counter, by_hand(shop))

    (pulse,) = pulses(shop)
    assert pulse.expires_at == pulse.created_at + timedelta(seconds=5)


def test_whoever_may_not_take_money_out_does_not_open_the_drawer(shop: ShopStory) -> None:
    rights = frozenset(Permission) - {Permission.PAY_OUT}
    helper = shop.handle.floor(lambda floor: floor.operator("Aiuto", rights))
    command = replace(by_hand(shop), desk=replace(shop.desk, operator_id=helper.id))

    with pytest.raises(NotAllowed):
        open_drawer(shop.counter, command)

    assert (pulses(shop), openings(shop)) == ([], ())


def test_nobody_opens_the_drawer_without_a_reason(shop: ShopStory) -> None:
    with pytest.raises(ReasonNeeded):
        open_drawer(shop.counter, by_hand(shop, "  "))

    assert openings(shop) == ()


def test_a_card_number_is_no_reason(shop: ShopStory) -> None:
    with pytest.raises(TextNotAccepted):
        open_drawer(shop.counter, by_hand(shop, "4111 1111 1111 1111"))


def test_cash_opens_the_drawer_and_the_record_names_the_payment(shop: ShopStory) -> None:
    order = shop.order(1250)
    command = replace(shop.paying(order, Tender(Method.CASH, Money(2000))), open_drawer=True)

    paid = pay(shop.counter, command)

    (opening,) = openings(shop)
    assert (opening.operation, opening.kind) == (paid.operation.sequence, OperationKind.PAYMENT)
    assert opening.operator == "Titolare"


def test_a_payment_sent_twice_opens_the_drawer_once(shop: ShopStory) -> None:
    command = replace(shop.paying(shop.order(), Tender(Method.CASH, Money(1250))), open_drawer=True)

    pay(shop.counter, command)
    pay(shop.counter, command)

    assert len(pulses(shop)) == 1


def test_part_cash_opens_the_drawer(shop: ShopStory) -> None:
    anna = shop.customer("Anna", credit=1000)
    tenders = (Tender(Method.CREDIT, Money(1000)), Tender(Method.CASH, Money(250)))
    command = shop.paying(shop.order(1250), *tenders, customer=anna)

    pay(shop.counter, replace(command, open_drawer=True))

    assert len(pulses(shop)) == 1


@pytest.mark.parametrize("method", [Method.CREDIT, Method.CARD, Method.TAB, Method.MEAL_VOUCHER])
def test_without_cash_the_drawer_stays_shut(shop: ShopStory, method: Method) -> None:
    anna = shop.customer("Anna", credit=2000)
    command = shop.paying(shop.order(1250), Tender(method, Money(1250)), customer=anna)

    pay(shop.counter, replace(command, open_drawer=True))

    assert pulses(shop) == []


def test_a_till_that_does_not_want_it_keeps_the_drawer_shut(shop: ShopStory) -> None:
    shop.pay(shop.order())
    shop.customer("Anna", credit=1000)

    assert pulses(shop) == []


@pytest.mark.parametrize(("method", "opened"), [(Method.CASH, 1), (Method.CARD, 0)])
def test_a_top_up_opens_the_drawer_for_cash_only(
    shop: ShopStory, method: Method, opened: int
) -> None:
    top_up(shop.counter, loading(shop, method))

    assert len(pulses(shop)) == opened


def test_a_refused_top_up_opens_nothing(shop: ShopStory) -> None:
    with pytest.raises(VoucherAsCredit):
        top_up(shop.counter, loading(shop, Method.MEAL_VOUCHER))

    assert openings(shop) == ()


@pytest.mark.parametrize(("method", "opened"), [(Method.CASH, 1), (Method.CREDIT, 0)])
def test_settling_opens_the_drawer_for_cash_only(
    shop: ShopStory, method: Method, opened: int
) -> None:
    luca = shop.customer("Luca", credit=2000)
    tab = shop.tab(luca, 800)

    settle(
        shop.counter,
        SettleTabs(
            request_id=shop.request_id(),
            desk=shop.desk,
            customer_id=luca.id,
            order_ids=(tab.id,),
            tenders=(Tender(method, Money(800)),),
            open_drawer=True,
        ),
    )

    assert len(pulses(shop)) == opened


def taking_back(shop: ShopStory, operation: int) -> Reverse:
    return Reverse(
        request_id=shop.request_id(),
        desk=shop.desk,
        operation=operation,
        reason="sbagliato",
        open_drawer=True,
    )


@pytest.mark.parametrize(("method", "opened"), [(Method.CASH, 1), (Method.CARD, 0)])
def test_taking_back_opens_the_drawer_where_cash_is_given_back(
    shop: ShopStory, method: Method, opened: int
) -> None:
    paid = shop.pay(shop.order(1250), Tender(method, Money(1250)))
    loaded = top_up(shop.counter, replace(loading(shop, method), open_drawer=False))

    for done in (paid, loaded):
        reverse(shop.counter, taking_back(shop, done.operation.sequence))

    assert len(pulses(shop)) == 2 * opened


def test_the_record_names_what_was_taken_back(shop: ShopStory) -> None:
    loaded = top_up(shop.counter, replace(loading(shop, Method.CASH), open_drawer=False))

    done = reverse(shop.counter, taking_back(shop, loaded.operation.sequence))

    (opening,) = openings(shop)
    assert (opening.operation, opening.kind) == (done.operation.sequence, OperationKind.REVERSAL)


def test_money_is_given_back_by_whoever_may_take_back_without_the_right_to_pay_out(
    shop: ShopStory,
) -> None:
    loaded = top_up(shop.counter, replace(loading(shop, Method.CASH), open_drawer=False))
    rights = frozenset(Permission) - {Permission.PAY_OUT}
    helper = shop.handle.floor(lambda floor: floor.operator("Aiuto", rights))
    command = taking_back(shop, loaded.operation.sequence)

    reverse(shop.counter, replace(command, desk=replace(shop.desk, operator_id=helper.id)))

    assert len(pulses(shop)) == 1


def test_what_cannot_be_taken_back_opens_nothing(shop: ShopStory) -> None:
    loaded = top_up(shop.counter, replace(loading(shop, Method.CASH), open_drawer=False))
    reverse(shop.counter, replace(taking_back(shop, loaded.operation.sequence), open_drawer=False))

    with pytest.raises(AlreadyReversed):
        reverse(shop.counter, taking_back(shop, loaded.operation.sequence))

    assert openings(shop) == ()


def test_the_record_says_which_pulses_came_too_late(shop: ShopStory) -> None:
    slip = open_drawer(shop.counter, by_hand(shop)).slip
    spool = shop.handle.spool(shop.desk.till_id)
    [pulse] = [job for job in spool.waiting() if job.id == slip]
    spool.drop(pulse, "offline", "too late")

    (opening,) = openings(shop)
    assert opening.job.state is JobState.SKIPPED


def test_each_till_has_its_own_record(shop: ShopStory) -> None:
    other = shop.another_till()
    open_drawer(shop.counter, by_hand(shop))

    assert other.handle.views.drawer_openings(other.desk.till_id) == ()
    other.close()

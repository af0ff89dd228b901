"""Stages for the pictures of the screens that sell: a sample shop at its counter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from pos_app.services.store_trouble import StoreReadOnly
from pos_app.viewmodels.asking import AskedAct, AskedKind
from sample_till import LUNCH, SampleTill, order_of, person_with
from tests.viewmodels.inline_jobs import HeldJobs

if TYPE_CHECKING:
    from pos_app.desktop.scene import Scene
    from pos_app.viewmodels.selling import SellingVM

Stage = dict[str, object]


def lunch(
    scene: Scene, least_credit: int = 0, *, held: bool = False
) -> tuple[SampleTill, SellingVM]:
    """A lunch on the ticket, for somebody with at least so much credit or for nobody."""
    till = SampleTill(scene, held=held)
    selling = till.open()
    shop = till.shop
    assert shop is not None
    if least_credit:
        selling.ticket_vm.chooseCustomer(person_with(shop, least_credit))
    order_of(selling, *LUNCH)
    return till, selling


def opening(scene: Scene) -> Stage:
    return {"vm": SampleTill(scene).app}


def not_opened(scene: Scene) -> Stage:
    till = SampleTill(scene)
    till.app.not_opened(StoreReadOnly("/media/cassa/negozio.saldo"))
    return {"vm": till.app}


def cut_off(scene: Scene) -> Stage:
    """The till was cut off with two acts on their way."""
    till = SampleTill(scene)
    till.open()
    top_up, payment = (
        AskedAct(
            request_id=kind.value,
            kind=kind,
            asked_at_us=1_777_883_400_000_000,
            amount_minor=minor,
            currency="EUR",
            customer_name=name,
            order_id=order,
        )
        for kind, minor, name, order in (
            (AskedKind.TOP_UP, 2000, "Barbieri Giulia", 0),
            (AskedKind.PAYMENT, 1670, "", 84),
        )
    )
    till.app.left_over_vm._have(((top_up, True), (payment, False)))  # noqa: SLF001 - as the book would answer
    return {"vm": till.app}


def empty_ticket(scene: Scene) -> Stage:
    till = SampleTill(scene, is_practice=True)
    till.open()
    return {"vm": till.app}


def full_ticket(scene: Scene) -> Stage:
    till, _ = lunch(scene)
    return {"vm": till.app}


def one_tap(scene: Scene) -> Stage:
    till, _ = lunch(scene, 2000)
    return {"vm": till.app}


def removed(scene: Scene) -> Stage:
    till, selling = lunch(scene)
    gone = selling.ticket_vm.ticket.lines[3].article_id
    QTimer.singleShot(0, lambda: selling.ticket_vm.setQuantity(gone, 0))
    return {"vm": till.app}


def busy_ticket(scene: Scene) -> Stage:
    till, selling = lunch(scene, 2000, held=True)
    selling.ticket_vm.payWithCredit()
    return {"vm": till.app}


def picker(scene: Scene) -> Stage:
    till, selling = lunch(scene)
    selling.payTicket()
    return {"vm": till.app}


def picker_with_keyboard(scene: Scene) -> Stage:
    scene.touch_typing.setProperty("mode", "always")
    till, selling = lunch(scene)
    till.preferences.setKeyboard("always")
    selling.payTicket()
    return {"vm": till.app}


def new_customer(scene: Scene) -> Stage:
    till, selling = lunch(scene)
    selling.payTicket()
    selling.payment_vm.enterNew(is_new=True)
    return {"vm": till.app}


def credit_covers(scene: Scene) -> Stage:
    till, selling = lunch(scene, 2000)
    selling.payTicket()
    return {"vm": till.app}


def split(scene: Scene) -> Stage:
    till, selling = lunch(scene, 1000)
    payment = selling.payment_vm
    selling.payTicket()
    payment.key("5")
    payment.key("00")
    payment.payWithCredit()
    payment.note(2000)
    return {"vm": till.app}


def refused(scene: Scene) -> Stage:
    till, selling = lunch(scene, 1000)
    payment = selling.payment_vm
    selling.payTicket()
    payment.note(5000)
    payment.payWith("meal_voucher")
    return {"vm": till.app}


def paying(scene: Scene) -> Stage:
    till, selling = lunch(scene, 2000, held=True)
    assert isinstance(till.jobs, HeldJobs)
    selling.payTicket()
    till.jobs.run_all()
    selling.payment_vm.payWithCredit()
    return {"vm": till.app}


def done(scene: Scene) -> Stage:
    till, selling = lunch(scene, 1000)
    payment = selling.payment_vm
    selling.payTicket()
    payment.payWithCredit()
    payment.note(2000)
    payment.payWith("cash")
    return {"vm": till.app}


def left_unpaid(scene: Scene) -> Stage:
    till, selling = lunch(scene, 1000)
    selling.payTicket()
    selling.payment_vm.leaveUnpaid()
    return {"vm": till.app}


def orders(scene: Scene) -> Stage:
    till, selling = lunch(scene)
    till.app.go("orders")
    selling.orders_vm.filterBy("in_preparation")
    selling.orders_vm.chosen_vm.choose(selling.orders_vm.found[0].id)
    return {"vm": till.app}


def unpaid_orders(scene: Scene) -> Stage:
    till, selling = lunch(scene)
    till.app.go("orders")
    selling.orders_vm.filterBy("unpaid")
    selling.orders_vm.chosen_vm.choose(selling.orders_vm.found[0].id)
    return {"vm": till.app}


def partly_owed(scene: Scene) -> Stage:
    """Some of it was paid with credit, the rest went onto the tab."""
    till, selling = lunch(scene, 1000)
    selling.payTicket()
    selling.payment_vm.payWithCredit()
    selling.payment_vm.leaveUnpaid()
    till.app.go("orders")
    selling.orders_vm.filterBy("unpaid")
    selling.orders_vm.chosen_vm.choose(selling.orders_vm.found[0].id)
    return {"vm": till.app}


def no_orders(scene: Scene) -> Stage:
    till, selling = lunch(scene)
    till.app.go("orders")
    selling.orders_vm.search("zzz")
    selling.orders_vm.read()
    return {"vm": till.app}

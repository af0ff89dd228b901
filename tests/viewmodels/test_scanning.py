"""A slip scanned at the till selects its customer wherever the cashier is."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from pos_app.domain.customers import CustomerKind
from tests.ui.open_till import till_of
from tests.viewmodels.inline_jobs import InlineJobs

if TYPE_CHECKING:
    from pos_app.domain.customers import Customer
    from pos_app.viewmodels.app import AppVM
    from tests.shop import ShopStory

pytestmark = pytest.mark.usefixtures("qapp")

PERSONS, COMPANYS = "7" * 26, "8" * 26
LINK = "HTTPS://SALDO.LOCAL/S/"


@pytest.fixture
def anna(file_shop: ShopStory) -> Customer:
    anna = file_shop.customer("Anna", "Rossi", credit=2000)
    file_shop.handle.store.write(lambda work: work.keep_token(anna.id, PERSONS))
    return anna


@pytest.fixture
def studio(file_shop: ShopStory) -> Customer:
    studio = file_shop.company("Studio Rossi")
    file_shop.handle.store.write(lambda work: work.keep_token(studio.id, COMPANYS))
    return studio


@pytest.fixture
def app(file_shop: ShopStory, anna: Customer, studio: Customer, closed_app: AppVM) -> AppVM:
    assert anna.id != studio.id
    closed_app.opened(till_of(file_shop, InlineJobs()))
    return closed_app


def notices_of(app: AppVM) -> list[str]:
    said: list[str] = []
    assert app.around is not None
    app.around.notices.interjected.connect(said.append)
    return said


def test_on_the_order_the_customer_is_on_the_ticket(app: AppVM, anna: Customer) -> None:
    app.scan(LINK + PERSONS)

    assert app.selling_vm is not None
    customer = app.selling_vm.ticket_vm.ticket.customer
    assert customer is not None
    assert customer.customer.id == anna.id


def test_from_the_settings_a_scan_leads_to_the_order(app: AppVM) -> None:
    app.go("settings")

    app.scan(PERSONS)

    assert app.property("place") == "order"


def test_in_the_payment_sheet_the_customer_pays(
    app: AppVM, file_shop: ShopStory, anna: Customer
) -> None:
    assert app.selling_vm is not None
    order = file_shop.order(1250)
    view = file_shop.handle.views.order(order.id)
    assert view is not None
    app.selling_vm.payment_vm.open(view.lines, None, order)

    app.scan(LINK + PERSONS)

    customer = app.selling_vm.payment_vm.sheet.bill.customer
    assert customer is not None
    assert customer.customer.id == anna.id


def test_in_the_registry_the_record_opens_in_the_right_kind(
    app: AppVM, anna: Customer, studio: Customer
) -> None:
    app.go("customers")
    assert app.registry_vm is not None
    registry = app.registry_vm

    app.scan(LINK + COMPANYS)
    assert registry.list_vm.property("kind") == CustomerKind.COMPANY.value
    assert registry.list_vm.property("chosenId") == studio.id

    app.scan(LINK + PERSONS)
    assert registry.list_vm.property("kind") == CustomerKind.PERSON.value
    assert registry.list_vm.property("chosenId") == anna.id


def test_while_credit_is_being_added_a_scan_changes_nobody(app: AppVM, anna: Customer) -> None:
    app.go("customers")
    assert app.registry_vm is not None
    app.scan(LINK + PERSONS)
    app.registry_vm.addCredit()

    app.scan(LINK + COMPANYS)

    assert app.registry_vm.list_vm.property("chosenId") == anna.id


@pytest.mark.parametrize(
    "scanned",
    [
        pytest.param(LINK + "A" * 26, id="unknown"),
        pytest.param(LINK + PERSONS[:10], id="half"),
        pytest.param("HTTPS://ALTRO.BAR/S/" + PERSONS, id="another shop's"),
        pytest.param("8001234567890", id="a package"),
        pytest.param("javascript:alert(1)", id="a script"),
    ],
)
def test_other_codes_are_told_and_choose_nobody(app: AppVM, scanned: str) -> None:
    said = notices_of(app)

    app.scan(scanned)

    assert len(said) == 1
    assert app.selling_vm is not None
    assert app.selling_vm.ticket_vm.ticket.customer is None


def test_a_revoked_code_chooses_nobody(app: AppVM, file_shop: ShopStory, anna: Customer) -> None:
    file_shop.handle.store.write(lambda work: work.revoke_tokens(anna.id))
    said = notices_of(app)

    app.scan(LINK + PERSONS)

    assert len(said) == 1


def test_before_the_book_is_open_a_scan_is_nothing(closed_app: AppVM) -> None:
    closed_app.scan(LINK + PERSONS)

    assert closed_app.property("place") == "order"

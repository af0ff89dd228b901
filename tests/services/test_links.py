from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from pos_app.domain.refusals import CustomerArchived, CustomerUnknown
from pos_app.services.area_desk import Links, Visits
from pos_app.services.links import RevokeLinks, revoke_links
from pos_app.storage.area_desk import StoreAreaDesk
from tests.storage.raw import raw

if TYPE_CHECKING:
    from pos_app.domain.customers import Customer
    from tests.shop import ShopStory

OLD, NEW = "7" * 26, "8" * 26


def give(shop: ShopStory, customer: Customer, token: str) -> None:
    shop.handle.store.write(lambda work: work.keep_token(customer.id, token))


def revoking(shop: ShopStory, customer_id: int, *, print_slip: bool) -> RevokeLinks:
    return RevokeLinks(
        request_id=shop.request_id(),
        desk=shop.desk,
        customer_id=customer_id,
        print_slip=print_slip,
    )


def desk_of(shop: ShopStory) -> StoreAreaDesk:
    return StoreAreaDesk(shop.handle.backend)


def test_a_lost_slip_leads_nowhere_and_the_new_one_leads_to_its_customer(
    shop: ShopStory,
) -> None:
    anna, luca = shop.customer("Anna"), shop.customer("Luca")
    give(shop, anna, OLD)
    give(shop, luca, NEW)

    done = revoke_links(shop.counter, revoking(shop, anna.id, print_slip=True))

    assert done.revoked == 1
    assert done.slip is not None
    assert shop.handle.views.customer_by_token(OLD) is None
    assert shop.handle.views.customer_by_token(NEW) is not None
    assert desk_of(shop).links(anna.id).valid == 1


def test_links_are_taken_back_without_a_new_slip(shop: ShopStory) -> None:
    anna = shop.customer("Anna")
    give(shop, anna, OLD)
    give(shop, anna, NEW)

    command = revoking(shop, anna.id, print_slip=False)
    done = revoke_links(shop.counter, command)

    assert (done.revoked, done.slip) == (2, None)
    assert revoke_links(shop.counter, command) == done
    assert desk_of(shop).links(anna.id) == Links(valid=0, visits=0, last_visit_us=None)


def test_nobodys_links_cannot_be_taken_back(shop: ShopStory) -> None:
    with pytest.raises(CustomerUnknown):
        revoke_links(shop.counter, revoking(shop, 999, print_slip=True))


def test_somebody_in_the_archive_loses_links_and_gets_no_new_slip(shop: ShopStory) -> None:
    anna = shop.customer("Anna")
    give(shop, anna, OLD)
    with raw(shop.url) as tool:
        tool.execute(f"UPDATE customer SET archived = 1 WHERE id = {anna.id}")

    with pytest.raises(CustomerArchived):
        revoke_links(shop.counter, revoking(shop, anna.id, print_slip=True))
    assert desk_of(shop).links(anna.id).valid == 1

    assert revoke_links(shop.counter, revoking(shop, anna.id, print_slip=False)).revoked == 1


def test_visits_are_counted_by_link_and_summed_by_customer(shop: ShopStory) -> None:
    anna = shop.customer("Anna")
    give(shop, anna, OLD)
    give(shop, anna, NEW)
    desk = desk_of(shop)

    desk.note([Visits(token=OLD, count=3, last_at_us=10), Visits(token=NEW, count=1, last_at_us=9)])
    desk.note([Visits(token=OLD, count=2, last_at_us=20)])

    assert desk.links(anna.id) == Links(valid=2, visits=6, last_visit_us=20)


def test_the_valid_links_are_listed_with_their_visits_newest_first(shop: ShopStory) -> None:
    anna = shop.customer("Anna")
    give(shop, anna, OLD)
    desk_of(shop).note((Visits(token=OLD, count=3, last_at_us=99),))
    give(shop, anna, NEW)

    newer, older = desk_of(shop).links_of(anna.id)
    assert (newer.visits, newer.last_visit_us) == (0, None)
    assert (older.visits, older.last_visit_us) == (3, 99)
    assert newer.since_us > older.since_us

    revoke_links(shop.counter, revoking(shop, anna.id, print_slip=False))
    assert desk_of(shop).links_of(anna.id) == ()

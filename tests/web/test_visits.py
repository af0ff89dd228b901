"""Visits are counted a minute at a time, and no count gets lost because the store was busy."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from pos_app.services.area_desk import Visits
from pos_app.services.store_trouble import StoreBusy
from pos_app.storage.area_desk import StoreAreaDesk
from pos_app.web.visits import EVERY_S, VisitCount
from tests.web.visitor import printed_path

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tests.shop import ShopStory
    from tests.web.visitor import Visitor


@dataclass(slots=True)
class Book:
    """Keeps what it is told, or is busy."""

    busy: bool = False
    told: list[tuple[Visits, ...]] = field(default_factory=list)

    def note(self, visits: Sequence[Visits]) -> None:
        if self.busy:
            raise StoreBusy("the book")
        self.told.append(tuple(visits))


def test_a_visit_is_on_the_record_of_its_customer(
    shop: ShopStory, phone: Visitor, visits: VisitCount
) -> None:
    anna = shop.customer("Anna")
    page = printed_path(shop, anna)
    for path in (page, page, page.lower(), "/S/ABC"):
        phone.get(path)

    visits.close()

    links = StoreAreaDesk(shop.handle.backend).links(anna.id)
    assert (links.valid, links.visits) == (1, 2)
    assert links.last_visit_us is not None


def test_visits_of_a_minute_are_one_write() -> None:
    book, now_s = Book(), [0.0]
    count = VisitCount(book, clock=lambda: now_s[0])
    count.note("A", 1)
    count.note("B", 2)
    now_s[0] = EVERY_S
    count.note("A", 3)
    count.close()

    assert book.told == [
        (Visits(token="A", count=2, last_at_us=3), Visits(token="B", count=1, last_at_us=2))
    ]


def test_a_count_that_found_the_store_busy_is_kept() -> None:
    book = Book(busy=True)
    count = VisitCount(book, clock=lambda: 0.0)
    count.note("A", 1)
    count._hand_over()
    book.busy = False
    count.note("A", 2)
    count.close()

    assert book.told == [(Visits(token="A", count=2, last_at_us=2),)]


def test_when_nobody_came_nothing_is_written() -> None:
    book = Book()
    VisitCount(book, clock=lambda: 0.0).close()

    assert book.told == []

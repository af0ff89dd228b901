"""Visits are counted a minute at a time, and no count gets lost because the store was busy."""

from __future__ import annotations

from dataclasses import dataclass, field
from threading import Event
from typing import TYPE_CHECKING

from pos_app.services.area_desk import Visits
from pos_app.services.store_trouble import StoreBusy
from pos_app.storage.area_desk import StoreAreaDesk
from pos_app.web.visits import VisitCount
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
    asked: Event = field(default_factory=Event)
    heard: Event = field(default_factory=Event)

    def note(self, visits: Sequence[Visits]) -> None:
        self.asked.set()
        if self.busy:
            raise StoreBusy("the book")
        self.told.append(tuple(visits))
        self.heard.set()


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
    book = Book()
    count = VisitCount(book)
    for token, at_us in (("A", 1), ("B", 2), ("A", 3)):
        count.note(token, at_us)
    assert book.told == []
    count.close()

    assert book.told == [
        (Visits(token="A", count=2, last_at_us=3), Visits(token="B", count=1, last_at_us=2))
    ]


def test_a_single_visit_is_handed_over_though_nobody_comes_after_it() -> None:
    book = Book()
    count = VisitCount(book, every_s=0.01)
    count.note("A", 1)

    assert book.heard.wait(10)

    assert book.told == [(Visits(token="A", count=1, last_at_us=1),)]
    count.close()


def test_what_a_busy_store_did_not_take_is_offered_again_without_a_visitor() -> None:
    book = Book(busy=True)
    count = VisitCount(book, every_s=0.01)
    count.note("A", 1)
    assert book.asked.wait(10)

    book.busy = False

    assert book.heard.wait(10)
    count.close()
    assert book.told == [(Visits(token="A", count=1, last_at_us=1),)]


def test_a_count_that_found_the_store_busy_is_kept() -> None:
    book = Book(busy=True)
    count = VisitCount(book)
    count.note("A", 1)
    count._hand_over()
    book.busy = False
    count.note("A", 2)
    count.close()

    assert book.told == [(Visits(token="A", count=2, last_at_us=2),)]


def test_when_nobody_came_nothing_is_written() -> None:
    book = Book()
    VisitCount(book).close()

    assert book.told == []

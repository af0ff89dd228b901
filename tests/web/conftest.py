"""An open shop whose slips lead to its customer area, and a post office for its letters."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from pos_app.storage.area import StoreAreaViews
from pos_app.storage.area_desk import StoreAreaDesk
from pos_app.web.area import area_app
from pos_app.web.hosts import host_names
from pos_app.web.visits import VisitCount
from pos_app.wiring import new_token
from tests.services.withdrawal_story import WithdrawalStory, story_at
from tests.web.post_office import PostOffice, opened
from tests.web.visitor import Visitor

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pos_app.web.mail_server import MailServer
    from tests.shop import ShopStory


@pytest.fixture
def views(shop: ShopStory) -> StoreAreaViews:
    """What the pages read."""
    shop.counter = replace(shop.counter, new_token=new_token)
    return StoreAreaViews(shop.handle.backend, shop.clock)


@pytest.fixture
def visits(shop: ShopStory) -> Iterator[VisitCount]:
    """The count of visits; it is written when the story closes it."""
    count = VisitCount(StoreAreaDesk(shop.handle.backend))
    yield count
    count.close()


@pytest.fixture
def phone(shop: ShopStory, views: StoreAreaViews, visits: VisitCount) -> Visitor:
    """A customer's telephone; time stands still for the limits of requests."""
    names = host_names(views.welcome().area_url)
    return Visitor(area_app(views, shop.handle.store, names, visits, clock=lambda: 0.0))


@pytest.fixture
def office() -> PostOffice:
    return PostOffice()


@pytest.fixture
def server(office: PostOffice) -> Iterator[MailServer]:
    """The post office, open."""
    with opened(office) as server:
        yield server


@pytest.fixture
def asked(file_shop: ShopStory) -> WithdrawalStory:
    """Anna's request was confirmed: two letters wait."""
    story = story_at(file_shop)
    story.request(1500)
    return story

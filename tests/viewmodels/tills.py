"""A till over a shop's real store, with everything its screens share."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from pos_app.storage.area import StoreAreaViews
from pos_app.storage.area_desk import StoreAreaDesk
from pos_app.viewmodels.news import News
from pos_app.viewmodels.notices import NoticesVM
from pos_app.viewmodels.speech import Speech
from pos_app.viewmodels.surroundings import Surroundings, surround
from pos_app.viewmodels.till import Till, TillHabits
from pos_app.web.words import area_words
from tests.viewmodels.inline_jobs import InlineJobs

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from pos_app.viewmodels.jobs import Jobs
    from tests.shop import ShopStory


@dataclass(slots=True)
class TillStory:
    """The till, and what it told its cashier and its printer so far."""

    till: Till
    around: Surroundings
    said: list[str] = field(default_factory=list)
    ways: list[list[str]] = field(default_factory=list)
    wake_ups: list[None] = field(default_factory=list)

    @property
    def last_said(self) -> str:
        return self.said[-1] if self.said else ""

    def follow(self, key: str) -> None:
        """Tap a way of the notice."""
        self.around.notices.follow(key)


def till_at(
    shop: ShopStory, jobs: Jobs | None = None, habits: TillHabits | None = None
) -> TillStory:
    """Stand at the shop's till; acts and questions are done at once unless ``jobs`` holds them."""
    wake_ups: list[None] = []
    till = Till(
        counter=shop.counter,
        views=shop.handle.views,
        spool=shop.handle.spool(shop.desk.till_id),
        jobs=jobs or InlineJobs(),
        desk=shop.desk,
        shop=shop.handle.views.shop(),
        new_request_id=shop.request_id,
        now_us=shop.clock,
        slips_waiting=lambda: wake_ups.append(None),
        area=StoreAreaDesk(shop.handle.backend),
        area_page=StoreAreaViews(shop.handle.backend, shop.clock),
        area_words=area_words,
        habits=lambda: habits or TillHabits(),
    )
    story = TillStory(till, surround(till, Speech(), NoticesVM(), News()), wake_ups=wake_ups)
    story.around.notices.announced.connect(lambda words, _: story.said.append(words))
    story.around.notices.announced.connect(
        lambda _, ways: story.ways.append([way["key"] for way in ways])
    )
    return story


def seen(viewmodel: QObject, name: str) -> Any:  # noqa: ANN401 - a property may be anything
    """What QML would read."""
    return getattr(viewmodel, name)


def shown_rows(rows: Any, *names: str) -> list[tuple[object, ...]]:  # noqa: ANN401 - any list
    """What a list shows, role by role."""
    roles = {bytes(name.data()).decode(): role for role, name in rows.roleNames().items()}
    return [
        tuple(rows.data(rows.index(place), roles[name]) for name in names)
        for place in range(rows.rowCount())
    ]

"""The customer area as the till knows it: its figures, its words and a page to look at."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from pos_app.domain.area import Picture
    from pos_app.services.area import AreaPage, AreaViews, Welcome
    from pos_app.services.area_desk import AreaDeskViews
    from pos_app.wiring.shop import OpenShop


def area_desk(opened: OpenShop) -> AreaDeskViews:
    """What the till shows of the customer area."""
    from pos_app.storage.area_desk import StoreAreaDesk

    return StoreAreaDesk(opened.handle.backend)


def area_views(opened: OpenShop) -> AreaViews:
    """What the customer area reads of the shop."""
    from pos_app.storage.area import StoreAreaViews

    return StoreAreaViews(opened.handle.backend, opened.handle.clock)


def area_welcome(opened: OpenShop) -> Welcome:
    """What the customer area says about the shop."""
    return area_views(opened).welcome()


def page_words(language: str) -> Callable[[str], str]:
    """The words of the customers' page in a language."""
    from pos_app.web.words import area_words

    return area_words(language)


def sample_page(page: AreaPage, picture: Picture | None) -> str:
    """A page as customers get it, whole in one file: for the browser of this computer."""
    from pos_app.web.sample_page import whole_page

    return whole_page(page, picture)

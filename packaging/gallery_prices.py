"""Stages for the pictures of the price list."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pos_app.services.store_trouble import StoreUnreachable
from sample_till import SampleTill

if TYPE_CHECKING:
    from pos_app.desktop.scene import Scene
    from pos_app.viewmodels.price_list import PriceListVM

STATES: Final = (
    "all",
    "arranging",
    "found",
    "no-result",
    "archived",
    "unreachable",
    "article",
    "article-fault",
    "article-busy",
    "category",
)


def price_list(scene: Scene, state: str) -> dict[str, object]:
    """Opzioni, Listino, in one of its states."""
    till = SampleTill(scene, held=state == "article-busy")
    till.open()
    till.app.go("settings")
    settings = till.app.settings_vm
    assert settings is not None
    settings.show("prices")
    _bring(settings.price_list_vm, state)
    return {"vm": till.app}


def _bring(prices: PriceListVM, state: str) -> None:
    homes = list(dict.fromkeys(row.category.id for row in prices.listed))
    article, category = prices.listed[4].article.id, homes[1]
    match state:
        case "arranging":
            prices.choose(category)
        case "found":
            prices.search("cornetto")
        case "no-result":
            prices.search("zzz")
        case "archived":
            prices.openArticle(article)
            prices.article_vm.archive()
            prices.showArchived(wanted=True)
        case "unreachable":
            prices._fail(StoreUnreachable("cassa.local"))  # noqa: SLF001 - as a store would
        case "category":
            prices.choose(category)
            prices.openCategory()
        case "all":
            return
        case _:
            _write(prices, article, state)


def _write(prices: PriceListVM, article: int, state: str) -> None:
    prices.openArticle(article)
    if state == "article-fault":
        prices.article_vm.writePrice("1.2.3")
    if state == "article-busy":
        prices.article_vm.save()

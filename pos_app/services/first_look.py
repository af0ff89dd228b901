"""What a till must know to be tapped before its book is open."""

from __future__ import annotations

from dataclasses import dataclass

from pos_app.domain.articles import Article, Category
from pos_app.domain.desk import Desk
from pos_app.domain.settings import Shop


@dataclass(frozen=True, slots=True)
class FirstLook:
    """Who stands at the till, the shop's rules and the price list, as the file says them."""

    desk: Desk
    shop: Shop
    categories: tuple[Category, ...]
    articles: tuple[Article, ...]

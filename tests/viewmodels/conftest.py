from __future__ import annotations

from tests.shop import file_shop, fresh_postgresql, fresh_sqlite, shop, store_url

__all__ = ["file_shop", "fresh_postgresql", "fresh_sqlite", "shop", "store_url"]

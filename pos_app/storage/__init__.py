"""The store: where the book, the registry and the queue of slips are kept."""

from __future__ import annotations

from pos_app.storage.opening import StoreHandle, open_store

__all__ = ["StoreHandle", "open_store"]

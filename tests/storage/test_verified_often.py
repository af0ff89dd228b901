"""A book that is right is found right at every look, however much was written since the last one."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.shop import ShopStory


def test_new_customers_between_two_looks_are_no_damage(file_shop: ShopStory) -> None:
    # The index of words merges itself after some dozen customers, behind the reader's back.
    for number in range(60):
        file_shop.customer("Anna", f"Rossi {number}")

        file_shop.verify()

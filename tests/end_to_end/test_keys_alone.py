"""A cashier without a touch screen and without a mouse: Tab, arrows, Enter, figures and letters."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from tests.desktop.real_till import RealTill
from tests.waiting import in_time

if TYPE_CHECKING:
    from tests.desktop.real_till import Desk
    from tests.shop import ShopStory


@dataclass(frozen=True, slots=True)
class Keys:
    """Two hands on a keyboard."""

    till: RealTill

    def to(self, *names: str) -> None:
        """Tab to each of these, one after the other, and press Enter there."""
        for name in names:
            self.till.waits_for(name)
            assert in_time(partial(self._comes_to, name)), self.till.ask("focus_spoken")
            self.till.press("Return")

    def _comes_to(self, name: str) -> bool:
        """What is busy or disabled just now takes no focus."""
        if not self.till.ask("read", name, "enabled"):
            return False
        assert self.till.ask("tab_to", name) == []
        return True

    def press(self, *keys: str) -> None:
        self.till.press(*keys)

    def focus_is(self, name: str) -> None:
        assert in_time(lambda: self.till.ask("focus_spoken")[0] == name), self.till.ask(
            "focus_spoken"
        )


def test_a_whole_day_goes_by_on_keys_alone(desk: Desk, own_shop: ShopStory) -> None:
    for name, price in (("Pranzo", 1250), ("Caffè", 130), ("Vino", 800)):
        own_shop.article(name, price)
    anna = own_shop.customer("Anna", "Verdi", credit=2000)
    own_shop.customer("Bruno", "Neri")
    own_shop.tab(anna, 900)

    with desk.till("--lang", "it") as till:
        till.waits_for("tile_1")
        till.ask("take_focus")
        keys = Keys(till)
        order_and_pay_with_credit(keys)
        add_credit(keys)
        settle_the_tab(keys)
        leave_the_next_unpaid(keys)
        speak_english(keys)
        assert till.close() == 0

    assert own_shop.balance(anna) == 2000 - 1380 + 5000 - 900
    assert own_shop.owed(anna) == 800
    own_shop.verify()


def order_and_pay_with_credit(keys: Keys) -> None:
    keys.to("tile_1")
    keys.press("Right", "Space")
    keys.till.reads("ticketTotal", "13,80 €")
    keys.to("ticketCustomer")
    keys.focus_is("customers_search")
    keys.till.type("anna")
    assert in_time(lambda: not keys.till.shows("customer_2"))
    keys.to("customer_1", "payTicketWithCredit")
    keys.till.reads("doneCredit", "6,20 €", "after")


def add_credit(keys: Keys) -> None:
    keys.to("navCustomers", "customer_1", "addCredit")
    keys.focus_is("topUpKeypad")
    keys.till.type("5000")
    keys.press("Return")
    keys.focus_is("topUpWith_cash")
    keys.press("Return")
    keys.till.reads("credits", "56,20 €", "amount")


def settle_the_tab(keys: Keys) -> None:
    keys.to("tab_1", "payTickedWithCredit")
    keys.till.reads("credits", "47,20 €", "amount")


def leave_the_next_unpaid(keys: Keys) -> None:
    keys.to("useInOrder", "tile_3")
    keys.press("F2")
    keys.focus_is("paymentKey")
    keys.till.reads("leaveUnpaid", True, "enabled")
    keys.press("F8")
    keys.till.reads("doneTab", "8,00 €", "amount")


def speak_english(keys: Keys) -> None:
    keys.press("F1")
    keys.till.waits_for("helpSheet_close")
    keys.press("Escape")
    keys.to("navSettings", "language_en")
    keys.till.says("Settings")

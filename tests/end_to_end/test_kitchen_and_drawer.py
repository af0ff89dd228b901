"""The kitchen reads what it has to cook, and the drawer opens for cash, in front of a real window."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from tests.desktop.real_till import RealTill
from tests.printing.emulator.server import EmulatedPrinter
from tests.shop import ShopStory
from tests.waiting import in_time

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pos_app.services.views import DrawerOpening
    from tests.desktop.real_till import Desk
    from tests.printing.reading.job import Job


@dataclass(frozen=True, slots=True)
class Trattoria:
    """A till with a printer beside it, and another one in the kitchen."""

    till: RealTill
    shop: ShopStory
    counter: EmulatedPrinter
    stove: EmulatedPrinter

    def tap(self, *articles: str) -> None:
        self.till.tap(*(f"tile_{self.shop.article(name).id}" for name in articles))

    def read_in_the_kitchen(self, count: int) -> list[str]:
        """The last of so many slips in the kitchen, line by line."""
        assert in_time(lambda: len(cut(self.stove)) >= count), self.stove.slips
        assert len(cut(self.stove)) == count
        return [" ".join(line.split()) for line in cut(self.stove)[-1].text if line.strip()]

    @property
    def kicks(self) -> int:
        """How often the drawer sprang open."""
        return len(self.counter.machine.kicks)


def cut(printer: EmulatedPrinter) -> list[Job]:
    return [slip for slip in printer.slips if slip.cuts]


def address_of(printer: EmulatedPrinter) -> str:
    return f"{printer.host}:{printer.port}"


@contextmanager
def trattoria(desk: Desk, own_shop: ShopStory) -> Iterator[Trattoria]:
    """The manager has said where the kitchen reads."""
    for name, price in (("Toast", 400), ("Spremuta", 350)):
        own_shop.article(name, price)
    with EmulatedPrinter() as counter, EmulatedPrinter() as stove:
        arguments = ("--lang", "it", "--printer", f"tcp://{address_of(counter)}")
        with desk.till(*arguments) as till:
            till.waits_for(f"tile_{own_shop.article('Toast').id}")
            till.tap("navSettings", "subject_printer", "kitchenAndDrawer", "kitchenPlace_own")
            till.tap("kitchenAddress")
            till.type(address_of(stove))
            till.press("Return")
            till.reads("useKitchen", "In uso")
            till.tap("kitchen_close", "navOrder")
            yield Trattoria(till, own_shop, counter, stove)
            assert till.close() == 0
    own_shop.close()


def test_the_kitchen_reads_the_order_then_the_change_then_the_end(
    desk: Desk, own_shop: ShopStory
) -> None:
    with trattoria(desk, own_shop) as place:
        place.tap("Toast", "Toast", "Spremuta")
        place.till.tap("sendToPreparation")
        assert place.read_in_the_kitchen(1)[-2:] == ["2 Toast", "1 Spremuta"]

        place.till.tap("navOrders", "orders_in_preparation", "order_1", "openOrder")
        place.tap("Toast")
        place.till.tap("sendToPreparation")
        changed = place.read_in_the_kitchen(2)
        assert changed[:2] == ["Ordine 1", "MODIFICA"]
        assert changed[-2:] == ["Aggiungere", "1 Toast"]

        place.till.tap("navOrders", "order_1", "deleteOrder")
        ended = place.read_in_the_kitchen(3)
        assert ended[:2] == ["Ordine 1", "ANNULLATO"]
        assert ended[-2:] == ["3 Toast", "1 Spremuta"]
        assert (place.kicks, cut(place.counter)) == (0, [])


def test_the_drawer_opens_for_cash_and_by_hand_and_both_are_written_down(
    desk: Desk, own_shop: ShopStory
) -> None:
    with trattoria(desk, own_shop) as place:
        till = place.till
        place.tap("Toast")
        till.tap("pay", "payWithCash")
        assert in_time(lambda: place.kicks == 1)

        place.tap("Toast")
        till.tap("pay", "payWithCard")
        till.waits_for("doneTitle")
        till.tap("navSlips", "slipPage_drawer", "openDrawer", "openFor_0")
        assert in_time(lambda: place.kicks == 2)

        till.says("Cambio moneta")
        till.says("Pagamento in contanti, operazione 1")
        assert in_time(lambda: till.ask("texts").count("Comando inviato") == 2)
        reasons = [opening.reason for opening in openings(place.shop)]
        assert reasons == ["Cambio moneta", ""]
        assert place.stove.machine.kicks == []


def openings(shop: ShopStory) -> tuple[DrawerOpening, ...]:
    return shop.handle.views.drawer_openings(shop.desk.till_id)


def test_cash_leaves_the_drawer_shut_where_nobody_wants_it_open(
    desk: Desk, own_shop: ShopStory
) -> None:
    with trattoria(desk, own_shop) as place:
        till = place.till
        till.tap("navSettings", "kitchenAndDrawer", "drawerOnCash", "kitchen_close", "navOrder")
        place.tap("Toast")
        till.tap("pay", "payWithCash")
        till.waits_for("doneTitle")

        assert openings(place.shop) == ()

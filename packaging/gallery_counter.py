"""The sample till at its registry, where most pictures of customers, slips and the area begin."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from pos_app.domain.customers import Customer
from pos_app.domain.token import readable
from sample_till import SampleTill
from tests.shop import ShopStory, StoryClock

if TYPE_CHECKING:
    from pos_app.desktop.scene import Scene
    from pos_app.viewmodels.registry import RegistryVM
    from pos_app.wiring import OpenShop

Stage = dict[str, object]
LONG_GIVEN = "Annamaria Concetta Immacolata"
LONG_FAMILY = "De Luca Montefeltro di Castelvecchio"


@dataclass(frozen=True, slots=True)
class Counter:
    """A till at its registry, with somebody in it whose story is known."""

    till: SampleTill
    story: ShopStory
    giulia: Customer

    @property
    def registry(self) -> RegistryVM:
        registry = self.till.app.registry_vm
        assert registry is not None
        return registry

    @property
    def shop(self) -> OpenShop:
        shop = self.till.shop
        assert shop is not None
        return shop

    @property
    def stage(self) -> Stage:
        return {"vm": self.till.app}

    def print_balances(self, count: int) -> None:
        """So many slips of the known customer."""
        for _ in range(count):
            self.registry.record_vm.printBalance()

    def tick(self, count: int) -> None:
        for order in self.story.handle.views.open_tabs(self.giulia.id)[:count]:
            self.registry.record_vm.tick(order.id)


def counter(scene: Scene, *, credit: int = 10270, held: bool = False) -> Counter:
    """The registry with the known customer open; four of her orders are unpaid."""
    till = SampleTill(scene, held=held)
    till.open()
    shop = till.shop
    assert shop is not None
    story = ShopStory("", StoryClock(), shop.handle, shop.counter, shop.desk)
    giulia = story.customer("Giulia", "Barbieri", phone="333 8738174", email="giulia@example.org")
    rich = story.customer(LONG_GIVEN, LONG_FAMILY, phone="+39 0432 123456", credit=100_000)
    story.top_up(rich, 25_060)
    if credit:
        story.top_up(giulia, credit, note="acconto di maggio")
    for due in (1250, 830, 2530, 450):
        story.tab(giulia, due)
    till.app.go("customers")
    here = Counter(till, story, giulia)
    here.registry.list_vm.choose(giulia.id)
    return here


def code_of_somebody(here: Counter) -> str:
    """A code of somebody who is not in front."""
    token = "8" * 26
    somebody = here.story.customer("Luca", "Verdi", credit=500)
    here.story.handle.store.write(lambda work: work.keep_token(somebody.id, token))
    return readable(token)

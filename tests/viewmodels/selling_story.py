"""A till that sells over a shop's real store, told in the words of the counter."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from pos_app.viewmodels.selling import SellingVM
from tests.viewmodels.tills import TillStory, till_at

if TYPE_CHECKING:
    from pos_app.domain.articles import Article
    from pos_app.viewmodels.done import DoneFace
    from pos_app.viewmodels.jobs import Jobs
    from pos_app.viewmodels.orders_list import OrdersListVM
    from pos_app.viewmodels.payment import PaymentVM
    from pos_app.viewmodels.ticket import TicketVM
    from tests.shop import ShopStory


@dataclass(slots=True)
class SellingStory:
    """The screens that sell, and the till they stand at."""

    story: TillStory
    selling: SellingVM

    @property
    def ticket(self) -> TicketVM:
        return self.selling.ticket_vm

    @property
    def payment(self) -> PaymentVM:
        return self.selling.payment_vm

    @property
    def orders(self) -> OrdersListVM:
        return self.selling.orders_vm

    @property
    def done(self) -> DoneFace:
        return self.selling.done_vm.face

    def article(self, name: str) -> Article:
        return next(each for each in self.selling.articles_vm.price_list if each.name == name)

    def id_of(self, name: str) -> int:
        return self.article(name).id

    def tap(self, *names: str) -> None:
        """Tap these tiles, one after the other."""
        for name in names:
            self.ticket.add(self.id_of(name))

    def pay(self, *names: str) -> None:
        """Tap these tiles, then «Pagamento»."""
        self.tap(*names)
        self.selling.payTicket()

    def keys(self, keys: str) -> None:
        """Type on the payment's keypad."""
        for key in keys:
            self.payment.key(key)


def selling_at(shop: ShopStory, jobs: Jobs | None = None, **prices: int) -> SellingStory:
    """A till whose price list holds these articles at these prices."""
    for name, price in prices.items():
        shop.article(name, price)
    story = till_at(shop, jobs)
    selling = SellingVM(story.till, story.around)
    selling.begin()
    return SellingStory(story, selling)

"""A day at the counter: a real window, a real book, a printer on the network, and whoever taps."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PIL import Image

from pos_app.domain.customers import Customer
from pos_app.services.views import OrderFilter
from tests.desktop.real_till import Desk, RealTill
from tests.printing.emulator.server import EmulatedPrinter
from tests.printing.reading.codes import codes_in
from tests.printing.reading.job import Job, read_job
from tests.shop import ShopStory
from tests.waiting import in_time

if TYPE_CHECKING:
    from collections.abc import Iterator

NOTE = "acconto maggio"
CLI = "pos_app.cli"


@dataclass(frozen=True, slots=True)
class CounterDay:
    """The till, the company that buys there, the printer, and the book seen from outside."""

    till: RealTill
    desk: Desk
    shop: ShopStory
    printer: EmulatedPrinter
    rossi: Customer

    def tile(self, article: str) -> str:
        return f"tile_{self.shop.article(article).id}"

    def order_for_rossi(self, *articles: str) -> None:
        """From the record to the ticket, and these articles on it."""
        self.open_record()
        self.till.tap("useInOrder", *map(self.tile, articles))

    def open_record(self) -> None:
        self.till.tap("navCustomers", "kind_company", f"customer_{self.rossi.id}")

    def write(self, words: str) -> None:
        """On the till's own keyboard, key by key."""
        for letter in words:
            self.till.tap("key_space" if letter == " " else f"key_{letter}")

    def credit_is(self, minor: int) -> None:
        """The book says so too, without being asked by the till."""
        assert in_time(lambda: self.shop.balance(self.rossi) == minor), self.shop.balance(
            self.rossi
        )

    @property
    def slips(self) -> list[Job]:
        """What came out of the printer and was cut off."""
        return [slip for slip in self.printer.slips if slip.cuts]

    def slip(self, number: int) -> Job:
        """One of them, when it has come out."""
        assert in_time(lambda: len(self.slips) >= number), self.printer.slips
        return self.slips[number - 1]


@contextmanager
def counter_day(desk: Desk, own_shop: ShopStory) -> Iterator[CounterDay]:
    """A shop that sells four things, and a till with a printer on the network."""
    rossi = own_shop.company("Rossi srl")
    for name, price in (("Pranzo", 1250), ("Cena", 1500), ("Vino", 800), ("Dolce", 900)):
        own_shop.article(name, price)
    with EmulatedPrinter() as printer:
        address = f"tcp://{printer.host}:{printer.port}"
        with desk.till("--printer", address) as till:
            yield CounterDay(till, desk, own_shop, printer, rossi)
            assert till.close() == 0
    own_shop.close()


def said(slip: Job) -> str:
    """Every line of a slip, with the gaps inside them closed."""
    return "\n".join(" ".join(line.split()) for line in slip.text)


def test_credit_comes_in_is_spent_settles_tabs_and_is_told_on_paper(
    desk: Desk, own_shop: ShopStory
) -> None:
    with counter_day(desk, own_shop) as day:
        top_up_with_a_note(day)
        pay_exactly_with_credit(day)
        pay_a_part_in_cash(day)
        leave_two_unpaid(day)
        settle_both_with_credit(day)
        slip = print_the_balance(day)
        the_slip_leads_to_the_customer(day, slip)
        the_slip_is_the_membership_card(day, slip)
        the_commands_tell_the_same(day)


def top_up_with_a_note(day: CounterDay) -> None:
    day.open_record()
    day.till.tap("addCredit", "topUpNote")
    day.write(NOTE)
    day.till.tap("key_enter", "topUpQuick_5000")
    day.till.reads("topUpAmount", "50,00 €", "amount")
    day.till.tap("topUpWith_cash")

    day.till.reads("credits", "50,00 €", "amount")
    day.credit_is(5000)
    [movement] = day.shop.handle.views.statement(day.rossi.id)
    assert (movement.note, movement.amount.minor) == (NOTE, 5000)
    assert "50,00 €" in said(day.slip(1))


def pay_exactly_with_credit(day: CounterDay) -> None:
    day.order_for_rossi("Pranzo")
    day.till.reads("ticketTotal", "12,50 €")
    day.till.tap("payTicketWithCredit")

    day.till.reads("doneCredit", "37,50 €", "after")
    day.credit_is(3750)


def pay_a_part_in_cash(day: CounterDay) -> None:
    day.order_for_rossi("Cena")
    day.till.tap("pay", "paymentKey_5", "paymentKey_00", "payWithCash")
    day.till.reads("paymentEntry", "10,00 €", "amount")
    day.till.tap("payWithCredit")

    day.till.reads("doneCredit", "27,50 €", "after")
    day.credit_is(2750)
    paid = day.shop.handle.views.orders(OrderFilter.PAID_TODAY)
    assert sorted(row.paid_with for row in paid) == ["credit", "credit+cash"]


def leave_two_unpaid(day: CounterDay) -> None:
    for article in ("Vino", "Dolce"):
        day.order_for_rossi(article)
        day.till.tap("pay", "leaveUnpaid")
        day.till.waits_for("doneTab")

    assert day.shop.owed(day.rossi) == 1700
    day.credit_is(2750)


def settle_both_with_credit(day: CounterDay) -> None:
    day.open_record()
    day.till.reads("tabTotal", "17,00 €")
    day.till.tap("tickAll", "payTickedWithCredit")

    day.till.reads("credits", "10,50 €", "amount")
    day.credit_is(1050)
    assert day.shop.owed(day.rossi) == 0


def print_the_balance(day: CounterDay) -> Job:
    before = len(day.slips)
    day.till.tap("printBalance")
    slip = day.slip(before + 1)

    assert "10,50 €" in said(slip)
    assert "Rossi srl" in said(slip)
    assert slip.unknown == []
    return slip


def the_slip_leads_to_the_customer(day: CounterDay, slip: Job) -> None:
    leads_to_the_balance(day, slip.codes)


def leads_to_the_balance(day: CounterDay, codes: list[str]) -> None:
    """Each slip has a link of its own, and all of them find the same customer."""
    [address] = codes
    token = address.rpartition("/S/")[2]
    card = day.shop.handle.views.customer_by_token(token)

    assert card is not None
    assert (card.customer.id, card.standing.credit.minor) == (day.rossi.id, 1050)


def the_slip_is_the_membership_card(day: CounterDay, slip: Job) -> None:
    """What the printer put on paper, read by the scanner at the order."""
    day.till.tap("navOrder")

    day.till.scan(slip.codes[0])

    day.till.reads("ticketCustomerName", "Rossi srl")
    day.till.tap("removeCustomer")


def the_commands_tell_the_same(day: CounterDay) -> None:
    """Beside the open till, over the same book."""
    run, file = day.desk.run, day.desk.folder / "slip"
    customer = ("--customer", str(day.rossi.id), "--out")

    verified = run("verify", "--json", program=CLI)
    balances = run("ledger-dump", "--balances", program=CLI)
    moves = run("ledger-dump", program=CLI)
    found = run("search", "--kind", "company", "ross", program=CLI)
    for ending in (".bin", ".png"):
        assert run("slip", *customer, f"{file}{ending}", program=CLI).code == 0

    assert verified.facts == [{"right": True, "findings": 0}]
    assert balances.facts == [{"customer": day.rossi.id, "balance": 1050}]
    assert [move["amount"] for move in moves.facts] == [5000, -1250, -1000, -1700]
    assert [found.facts[0][fact] for fact in ("customer", "credit", "tab")] == [
        day.rossi.id,
        1050,
        0,
    ]
    written = read_job(Path(f"{file}.bin").read_bytes())
    assert "10,50 €" in said(written)
    leads_to_the_balance(day, written.codes)
    leads_to_the_balance(day, codes_in(Image.open(f"{file}.png")))

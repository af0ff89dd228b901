"""What the counter needs from outside: a store to write in, words for slips, secrets for QR codes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol, TypeVar

from pos_app.domain.slip_document import Image

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pos_app.domain.area import AreaSettings, Picture
    from pos_app.domain.articles import Article, Category
    from pos_app.domain.customers import Customer, Standing
    from pos_app.domain.desk import Desk, Permission
    from pos_app.domain.money import Money
    from pos_app.domain.operations import Draft, Posted
    from pos_app.domain.orders import Line, Order, OrderState
    from pos_app.domain.reports import Report
    from pos_app.domain.settings import Shop
    from pos_app.domain.slip_document import SlipDocument
    from pos_app.services.customers import CustomerFields
    from pos_app.services.withdrawals import Withdrawals

Answer = TypeVar("Answer")


class Command(Protocol):
    """An act that somebody asks for: who asks, and the request's own name.

    The till makes ``request_id`` before it asks and keeps it until it has an
    answer, so a second try gets the first answer instead of a second payment.
    """

    @property
    def request_id(self) -> str:
        """The request's own name, the same at every try."""

    @property
    def desk(self) -> Desk:
        """Where the act happens and who does it."""


class Work(Protocol):
    """One transaction: everything in it is written together or not at all."""

    def admit(self, command: Command, permission: Permission, kind: type[Answer]) -> Answer | None:
        """Let an act in, or return the answer that the same request got before.

        Raises:
            RequestReused: the request came before with other contents.
            SessionClosed: the till's session is closed.
            NotAllowed: the operator lacks the permission.
        """

    def remember(self, command: Command, answer: object) -> None:
        """Keep the answer with its request, for the next time it is asked."""

    def shop(self) -> Shop:
        """The shop's rules as they are now."""

    def change_shop(self, shop: Shop) -> None:
        """Keep new rules of the shop; its currency never changes."""

    def area(self) -> AreaSettings:
        """What the customer area says."""

    def change_area(self, settings: AreaSettings) -> None:
        """Keep what the customer area says."""

    def change_area_picture(self, picture: Picture) -> None:
        """Put a picture on the customer area; an empty one takes it away."""

    def add_category(self, name: str, swatch: int) -> Category:
        """Add a category behind the others."""

    def add_article(
        self, category_id: int, name: str, price: Money, *, vat_rate_bp: int, is_service: bool
    ) -> Article:
        """Add an article behind the others of its category."""

    def category(self, category_id: int) -> Category:
        """One category.

        Raises:
            CategoryUnknown: there is none with this number.
        """

    def keep_category(self, category: Category) -> None:
        """Keep a category's new name and swatch."""

    def article(self, article_id: int) -> Article:
        """One article, be it on sale or archived.

        Raises:
            ArticleUnknown: there is none with this number.
        """

    def keep_article(self, article: Article) -> None:
        """Keep what an article says now; in another category it stands behind the others."""

    def category_order(self) -> tuple[int, ...]:
        """The numbers of the categories, as they stand on the screen."""

    def article_order(self, category_id: int) -> tuple[int, ...]:
        """The numbers of a category's articles on sale, as they stand on the screen."""

    def arrange_categories(self, category_ids: tuple[int, ...]) -> None:
        """Have the categories stand in this order."""

    def arrange_articles(self, article_ids: tuple[int, ...]) -> None:
        """Have these articles of one category stand in this order."""

    def cashier(self, desk: Desk) -> tuple[str, str]:
        """The names of till and operator, as a slip shows them."""

    def customer(self, customer_id: int) -> Customer:
        """One customer's record.

        Raises:
            CustomerUnknown: there is none with this number.
        """

    def standing(self, customer_id: int) -> Standing:
        """Lock and read a customer's credit and tab.

        Raises:
            CustomerUnknown, CustomerArchived: nothing new may be booked for them.
        """

    def add_customer(self, fields: CustomerFields) -> Customer:
        """Enter a new customer with empty accounts."""

    def change_customer(self, customer_id: int, version: int, fields: CustomerFields) -> Customer:
        """Change a customer's record.

        Raises:
            CustomerChanged: the record is not at this version any more.
        """

    def alike(self, fields: CustomerFields) -> Customer | None:
        """Another customer of the same kind with the same telephone or e-mail address."""

    def order(self, order_id: int) -> Order:
        """Lock and read an order.

        Raises:
            OrderUnknown: there is none with this number.
        """

    def orders(self, order_ids: Sequence[int]) -> tuple[Order, ...]:
        """Lock and read several orders, oldest first; unknown numbers are left out."""

    def lines(self, order: Order) -> tuple[Line, ...]:
        """The lines of an order as it stands."""

    def add_order(
        self, desk: Desk, state: OrderState, customer_id: int | None, lines: tuple[Line, ...]
    ) -> Order:
        """Store a new order with its lines; its number follows the last one."""

    def revise_order(self, order: Order, lines: tuple[Line, ...], customer_id: int | None) -> Order:
        """Give an order new lines and a customer; the old lines stay as an earlier revision."""

    def move_order(self, order: Order) -> Order:
        """Store the state, sums and customer of an order that was locked before.

        ``order.version`` is the version it was read at.

        Raises:
            OrderChanged: somebody else stored it meanwhile.
        """

    def move_orders(self, orders: Sequence[Order]) -> None:
        """Store several orders as ``move_order`` does, all in one go.

        Raises:
            OrderChanged: somebody else stored one of them meanwhile.
        """

    def post(self, draft: Draft) -> Posted:
        """Write an operation into the book: transfers, balances, chain.

        Raises:
            CreditTooSmall: a customer's account would fall below its floor.
            AlreadyReversed: the operation it takes back was taken back before.
        """

    def operation(self, sequence: int) -> Draft | None:
        """An operation of the book with its transfers, as it was drafted."""

    def posted(self, sequence: int) -> Posted | None:
        """Where an operation stands in the book, or ``None`` if there is none."""

    def credit_move(self, sequence: int, customer_id: int) -> tuple[Money, Money] | None:
        """A customer's credit before and after an operation, if it moved it."""

    def now_us(self) -> int:
        """The time of this act, in microseconds since 1970 (UTC)."""

    def is_reversed(self, sequence: int) -> bool:
        """Whether an operation was taken back."""

    def keep_token(self, customer_id: int, token: str) -> None:
        """Remember a customer's new QR token by its SHA-256 alone."""

    def revoke_tokens(self, customer_id: int) -> int:
        """Make all of a customer's QR tokens lead nowhere; returns how many did until now."""

    def customer_of(self, token: str) -> int:
        """The number of the customer whose QR this is.

        Raises:
            LinkUnknown: it is nobody's, or was taken back.
        """

    def report_of(self, customer_id: int, key: str) -> Report | None:
        """The report that a customer sent under this key before."""

    def open_reports(self, customer_id: int) -> int:
        """How many of a customer's reports wait for an answer."""

    def add_report(self, customer_id: int, key: str, operation: int, text: str) -> Report:
        """Keep a customer's report about an operation."""

    def answer_report(self, report_id: int, desk: Desk, answer: str) -> Report:
        """Answer a report that waits.

        Raises:
            ReportAnswered: there is none, or it was answered before.
        """

    def withdrawals(self) -> Withdrawals:
        """The withdrawals of this transaction."""

    def enqueue(self, document: SlipDocument, desk: Desk, printer: str = "") -> str:
        """Add a slip to the till's print queue in this same transaction; returns the job's id.

        ``printer`` names one of the till's printers; an empty one is that beside the till.
        """


class Store(Protocol):
    """Where the book lives; nothing above it knows which kind of store it is."""

    def write(self, act: Callable[[Work], Answer]) -> Answer:
        """Run an act in one durable transaction and return its answer after the commit.

        The act may run again when another till was in the way, so it must do
        nothing but work on ``Work``.
        """


class Words(Protocol):
    """Translations for paper: slips speak the customer's language, not the till's."""

    def __call__(self, language: str) -> Callable[[str], str]:
        """The translator from English into a language; an empty one means the shop's."""


def _no_logo() -> None:
    """A shop that never chose a logo has none."""


@dataclass(frozen=True, slots=True)
class Counter:
    """The counter where acts take place: the store, the words for slips, the secrets for QRs."""

    store: Store
    words: Words
    new_token: Callable[[], str]
    is_practice: bool = False
    """The store is there to learn in, and its slips say so."""
    logo: Callable[[], Image | None] = _no_logo
    """The picture above the shop's name on its slips, as it is at this moment."""

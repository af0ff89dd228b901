"""The page as customers will see it: the same words and figures, for a customer who is made up."""

from __future__ import annotations

import base64
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from pos_app.domain.area import AreaSettings, Picture, discreet_name
from pos_app.domain.money_text import format_money
from pos_app.domain.withdrawals import WithdrawalRules
from pos_app.services.area_sample import sample_page
from pos_app.services.wall_time import wall_time

if TYPE_CHECKING:
    from pos_app.domain.money import Money
    from pos_app.services.area import AreaPage, Welcome
    from pos_app.services.views import StatementRow
    from pos_app.viewmodels.speech import Speech
    from pos_app.viewmodels.till import Till

QML_IMPORT_NAME = "PosApp"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class AreaPreviewVM(QObject):
    """Draws what is typed, before it is kept, in the language of the shop's customers."""

    changed = Signal()
    browserWanted = Signal(object)
    """The same page, made by the very templates, is to be opened in this computer's browser."""

    def __init__(self, till: Till, speech: Speech) -> None:
        super().__init__()
        self._till = till
        self._welcome: Welcome | None = None
        self._rules = WithdrawalRules()
        self._picture: Picture | None = None
        self._typed = AreaSettings()
        speech.changed.connect(self.changed)

    def show_shop(self, welcome: Welcome, rules: WithdrawalRules, picture: Picture | None) -> None:
        """What the book says about the shop."""
        self._welcome, self._rules, self._picture = welcome, rules, picture
        self.changed.emit()

    def show_typed(self, settings: AreaSettings) -> None:
        """What the manager has typed."""
        self._typed = settings
        self.changed.emit()

    def show_picture(self, picture: Picture | None) -> None:
        self._picture = picture
        self.changed.emit()

    @Property(bool, notify=changed)
    def hasPicture(self) -> bool:
        return self._picture is not None

    @Property(str, notify=changed)
    def picture(self) -> str:
        """The picture itself, as an address that holds all of it."""
        if self._picture is None:
            return ""
        content = base64.b64encode(self._picture.content).decode()
        return f"data:{self._picture.media_type};base64,{content}"

    @Property(dict, notify=changed)
    def texts(self) -> dict[str, object]:
        """Every text of the page, by its place."""
        page = self._page
        return {} if page is None else self._texts(page)

    @Slot()
    def openInBrowser(self) -> None:
        page = self._page
        if page is not None:
            self.browserWanted.emit((page, self._picture))

    @property
    def _page(self) -> AreaPage | None:
        if self._welcome is None:
            return None
        welcome = replace(self._welcome, settings=self._typed)
        currency = self._till.shop.currency
        return sample_page(welcome, self._rules, self._till.now_us(), currency)

    def _texts(self, page: AreaPage) -> dict[str, object]:
        language = page.welcome.language
        say = self._till.area_words(language)
        now = wall_time(page.as_of_us)
        return {
            "shop": page.welcome.shop_name,
            "title": say("My credit"),
            "name": discreet_name(page.customer),
            "creditTitle": say("Available credit"),
            "credit": format_money(page.standing.credit, language),
            "asOf": say("As of {day} at {time}").format(
                day=now.strftime("%d/%m/%Y"), time=now.strftime("%H:%M:%S")
            ),
            "greeting": page.welcome.settings.greeting,
            "withdrawTitle": say("Withdraw credit") if page.may_withdraw else "",
            "withdrawText": page.rules.reached if page.reaches_minimum else self._below(page),
            "withdrawAct": say("Ask for money back") if page.reaches_minimum else "",
            "operationsTitle": say("Last operations"),
            "hint": (
                say("Is something wrong? Tap the operation and tell us.")
                if page.welcome.settings.takes_reports
                else ""
            ),
            "operations": [self._operation(row, language) for row in page.movements],
            "contactTitle": say("How to reach us") if page.welcome.settings.contact else "",
            "contact": page.welcome.settings.contact,
            "secret": say("Keep this link to yourself: whoever has it sees this page."),
            "fiscal": say("Management document, not a fiscal receipt."),
        }

    def _below(self, page: AreaPage) -> str:
        language = page.welcome.language
        said = self._till.area_words(language)(
            "From {minimum} on you can ask for your credit in money."
        )
        minimum = format_money(page.rules.minimum, language)
        return page.rules.not_reached or said.format(minimum=minimum)

    def _operation(self, row: StatementRow, language: str) -> dict[str, object]:
        say = self._till.area_words(language)
        numbered = say("Order no. {number}").format(number=row.order_id)
        balance = format_money(row.balance_after, language)
        return {
            "what": numbered if row.order_id is not None else say("Credit added"),
            "amount": _signed(row.amount, language),
            "when": wall_time(row.recorded_at_us).strftime("%d/%m/%Y %H:%M"),
            "after": say("balance {amount}").format(amount=balance),
            "isIncoming": row.amount.is_positive,
        }


def _signed(amount: Money, language: str) -> str:
    plus = "+" if amount.is_positive else ""
    return plus + format_money(amount, language)

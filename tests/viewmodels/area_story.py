"""A manager at the customer area of a shop, with people who ask and complain."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import pytest

from pos_app.domain.money import Money
from pos_app.services.report_mistake import ReportMistake, report_mistake
from pos_app.viewmodels.area import AreaVM
from pos_app.viewmodels.kept_preferences import Preferences
from pos_app.viewmodels.preferences import PreferencesVM
from pos_app.viewmodels.serving import Serving
from tests.services.withdrawal_story import WithdrawalStory, story_at
from tests.shop import ShopStory
from tests.viewmodels.no_file import NoFile
from tests.viewmodels.tills import TillStory, till_at

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pos_app.domain.reports import Report
    from pos_app.viewmodels.jobs import Jobs

IBAN = "IT60X0542811101000000123456"
_ENTERED: Final[list[AreaVM]] = []


@dataclass(slots=True)
class AreaStory:
    """The section, the till that it belongs to, and Anna with her telephone."""

    shop: ShopStory
    till: TillStory
    area: AreaVM
    preferences: PreferencesVM
    serving: Serving
    asking: WithdrawalStory

    def report(self, text: str = "avevo dato 50 euro", operation: int = 1) -> Report:
        """Anna reports a mistake."""
        command = ReportMistake(
            key=f"form {operation}", token=self.asking.token, operation=operation, text=text
        )
        return report_mistake(self.shop.handle.store, command)

    def another(self, name: str, amount: int, iban: str = "") -> int:
        """Somebody else asks for money; the answer is the request's number."""
        person = self.shop.customer(name, credit=amount, email="x@casa.example")
        token = f"{person.id:026d}"
        self.shop.handle.store.write(lambda work: work.keep_token(person.id, token))
        story = WithdrawalStory(self.shop, person, token)
        return story.request(amount, iban).id


@pytest.fixture(autouse=True)
def nobody_stays_in_the_area() -> Iterator[None]:
    """A section counts what waits until it is closed: it would go on in the next test."""
    yield
    while _ENTERED:
        _ENTERED.pop().close()


def area_at(
    shop: ShopStory,
    jobs: Jobs | None = None,
    folder: Path | None = None,
    hosts: tuple[str, ...] = ("192.168.1.20",),
    mail_file: str = "",
) -> AreaStory:
    """The section at a till; Anna has thirty euro and may ask for ten or more."""
    asking = story_at(shop)
    asking.rules(minimum=Money(1000), mail_to="")
    till = till_at(shop, jobs)
    around = till.around
    kept = Preferences(payout_folder=str(folder) if folder else "", area_mail_file=mail_file)
    preferences = PreferencesVM(kept, NoFile(), till.till.jobs, around.speech, lambda _: None)
    serving = Serving()
    area = AreaVM(till.till, around, preferences, serving, lambda: hosts)
    _ENTERED.append(area)
    return AreaStory(shop, till, area, preferences, serving, asking)

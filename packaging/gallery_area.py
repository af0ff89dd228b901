"""Stages for the pictures of the manager's section: who asks, who complains, letters and links."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from gallery_counter import Counter, Stage, counter
from pos_app.services.area_desk import Visits
from pos_app.services.mail import Letter
from pos_app.services.report_mistake import ReportMistake, report_mistake
from pos_app.services.store_trouble import StoreUnreachable
from pos_app.storage.area_desk import StoreAreaDesk
from pos_app.storage.known import Known
from pos_app.storage.mail import StoreMail
from pos_app.storage.store import SqlStore
from sample_till import NOON_US
from tests.services.withdrawal_story import WithdrawalStory
from tests.viewmodels.inline_jobs import HeldJobs

if TYPE_CHECKING:
    from pos_app.desktop.scene import Scene
    from pos_app.viewmodels.area import AreaVM

IBAN: Final = "IT60X0542811101000000123456"
HOUR_US: Final = 3600 * 1_000_000
PLACE: Final = "192.168.1.20:8080"


@dataclass(frozen=True, slots=True)
class Section:
    """A till at its customer area, with people who ask and complain."""

    here: Counter

    @property
    def area(self) -> AreaVM:
        area = self.here.till.app.area_vm
        assert area is not None
        return area

    @property
    def stage(self) -> Stage:
        return self.here.stage

    def ask(self, name: str, surname: str, amount: int, iban: str = "") -> int:
        """Somebody asks for money, and confirms."""
        story = self.here.story
        person = story.customer(name, surname, credit=amount + 500, email="a@example.org")
        token = f"{person.id:026d}"
        story.handle.store.write(lambda work: work.keep_token(person.id, token))
        asking = WithdrawalStory(story, person, token)
        asking.rules(companies=True, reached="Ti paghiamo entro tre giorni.")
        return asking.request(amount, iban).id

    def complain(self, text: str) -> None:
        """Giulia says that something is wrong with her last operation."""
        story, giulia = self.here.story, self.here.giulia
        token = "8" * 26
        story.handle.store.write(lambda work: work.keep_token(giulia.id, token))
        visits = Visits(token=token, count=7, last_at_us=NOON_US - HOUR_US)
        StoreAreaDesk(story.handle.backend).note((visits,))
        last = story.handle.views.statement(giulia.id, limit=1)[0].sequence
        command = ReportMistake(key="form", token=token, operation=last, text=text)
        report_mistake(story.handle.store, command)


def section(scene: Scene, subject: str = "requests", *, held: bool = False) -> Section:
    """The section, opened at a subject."""
    here = Section(counter(scene, held=held))
    here.here.till.app.go("area")
    here.area.show(subject)
    return here


def three(scene: Scene, *, held: bool = False) -> Section:
    """Three people wait for money, and one complains."""
    here = section(scene, held=held)
    here.ask("Anna", "Bianchi", 1500, IBAN)
    here.ask("Luca", "Ferrari", 2000)
    here.ask("Maria Chiara", "De Santis", 12_050, "DE89370400440532013000")
    here.complain("Avevo dato 50 euro, non 20. La signora alla cassa era la mattina.")
    here.area.queues.look()
    here.area.show("requests")
    return here


def requests(scene: Scene) -> Stage:
    """Three people wait for money, two of them ticked."""
    here = three(scene)
    for asked in here.area.withdrawals_vm.rows_vm.rows[:2]:
        here.area.withdrawals_vm.tick(asked.id)
    return here.stage


def requests_empty(scene: Scene) -> Stage:
    """Nobody waits."""
    return section(scene).stage


def requests_pay(scene: Scene) -> Stage:
    """The last look before money goes out."""
    here = three(scene)
    here.area.withdrawals_vm.tickAll()
    here.area.withdrawals_vm.pay()
    return here.stage


def requests_busy(scene: Scene) -> Stage:
    """The answer is on its way."""
    here = three(scene, held=True)
    assert isinstance(here.here.till.jobs, HeldJobs)
    here.area.withdrawals_vm.tickAll()
    here.area.withdrawals_vm.pay()
    here.area.withdrawals_vm.confirmPay()
    return here.stage


def requests_doubt(scene: Scene) -> Stage:
    """Nobody knows whether it was carried out."""
    here = three(scene, held=True)
    here.area.withdrawals_vm.tickAll()
    here.area.withdrawals_vm.pay()
    batch = here.area.withdrawals_vm._batch  # noqa: SLF001 - as a store would

    def unreachable() -> object:
        raise StoreUnreachable("cassa.local")

    batch.sending.send(unreachable, print)
    jobs = here.here.till.jobs
    assert isinstance(jobs, HeldJobs)
    jobs.run_all()
    return here.stage


def requests_reject(scene: Scene) -> Stage:
    """A no, with its reason."""
    here = three(scene)
    vm = here.area.withdrawals_vm
    vm.reject(vm.rows_vm.rows[0].id)
    vm.writeReason("L'IBAN non è intestato a te: passa alla cassa.")
    return here.stage


def requests_files(scene: Scene) -> Stage:
    """Paid by transfer; the folder for the files is gone."""
    here = three(scene)
    vm = here.area.withdrawals_vm
    here.here.till.preferences.setPayoutFolder("/media/chiavetta/banca")
    vm.tickAll()
    vm.pay()
    vm.confirmPay()
    vm.show("paid")
    vm.tickAll()
    vm.saveFiles()
    return here.stage


def _old_letter(here: Section) -> StoreMail:
    """Another letter waits for two hours."""
    letter = Letter(key="withdrawal-99", to="titolare@bar.example", subject="-", body="-")
    handle = here.here.story.handle
    two_hours_ago = SqlStore(handle.backend, Known(), lambda: NOON_US - 2 * HOUR_US)
    two_hours_ago.write(lambda work: work.withdrawals().write(letter))
    return StoreMail(handle.backend, handle.clock)


def letters(scene: Scene) -> Stage:
    """The mail server takes none of the letters."""
    here = three(scene)
    outbox = _old_letter(here)
    for letter in outbox.due():
        outbox.failed(letter.key, 1800)
    here.area.queues.look()
    return here.stage


def letters_unsent(scene: Scene) -> Stage:
    """The page of this till has no mail server."""
    here = three(scene)
    here.here.till.app.preferences_vm.setArea(PLACE)
    _old_letter(here)
    here.area.queues.look()
    here.area.show("rules")
    return here.stage


def reports(scene: Scene) -> Stage:
    """Somebody reported a mistake."""
    here = three(scene)
    here.area.show("reports")
    return here.stage


def reports_empty(scene: Scene) -> Stage:
    """Nobody complains."""
    return section(scene, "reports").stage


def reported(scene: Scene) -> Stage:
    """The operation that was reported, in its customer's record."""
    here = three(scene)
    here.area.show("reports")
    here.area.reports_vm.open(here.area.reports_vm.rows_vm.rows[0].report.id)
    return here.stage


def answer(scene: Scene) -> Stage:
    """What the customer wrote, and what they will read."""
    here = three(scene)
    here.area.show("reports")
    row = here.area.reports_vm.rows_vm.rows[0]
    here.area.reports_vm.open(row.report.id)
    here.here.registry.answerReport(row.report.operation)
    here.here.registry.answer_vm.write("Hai ragione: corretto, grazie.")
    return here.stage


def links(scene: Scene) -> Stage:
    """The codes of a customer."""
    here = three(scene)
    here.here.till.app.go("customers")
    here.here.registry.list_vm.choose(here.here.giulia.id)
    here.here.registry.record_vm.printBalance()
    here.here.registry.manage()
    here.here.registry.showPage("links")
    return here.stage


def links_ask(scene: Scene) -> Stage:
    """Taking them all back cannot be undone."""
    stage = links(scene)
    app = stage["vm"]
    app.registry_vm.links_vm.ask("replace")  # type: ignore[attr-defined]
    return stage


def files(scene: Scene) -> Stage:
    """Choosing a folder by finger."""
    here = three(scene)
    here.area.files_vm.choose("folder", Path("/usr/share"), print)
    return here.stage

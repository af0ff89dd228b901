"""Stages for the pictures of customers, slips and settings: a sample shop with a known customer."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from pos_app.desktop.slip_pictures import SlipPictures
from pos_app.domain.customers import Customer
from pos_app.domain.token import readable
from pos_app.services.print_queue import OWN_PRINTER, PrintLevel
from pos_app.services.store_trouble import StoreUnreachable
from pos_app.wiring import slip_picture
from sample_till import SampleTill
from tests.shop import ShopStory, StoryClock
from tests.viewmodels.inline_jobs import HeldJobs

if TYPE_CHECKING:
    from pos_app.desktop.scene import Scene
    from pos_app.viewmodels.registry import RegistryVM
    from pos_app.viewmodels.top_up import TopUpVM

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
    def stage(self) -> Stage:
        return {"vm": self.till.app}

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


def registry(scene: Scene) -> Stage:
    """The list, with nobody open."""
    here = counter(scene)
    here.registry.begin()
    return here.stage


def no_result(scene: Scene) -> Stage:
    """A search that finds nobody."""
    here = counter(scene)
    here.registry.begin()
    here.registry.list_vm.search("zzyzx")
    here.registry.list_vm.filterBy("all")
    return here.stage


def pane(scene: Scene) -> Stage:
    """Somebody open, two tabs ticked."""
    here = counter(scene)
    here.tick(2)
    return here.stage


def settled(scene: Scene) -> Stage:
    """Tabs that were just settled with credit."""
    here = counter(scene)
    here.tick(2)
    here.registry.payTickedWithCredit()
    return here.stage


def long_name(scene: Scene) -> Stage:
    """A name as long as names get."""
    here = counter(scene)
    found = here.story.handle.views.customers(here.giulia.kind, "montefeltro").rows
    here.registry.list_vm.choose(found[0].id)
    return here.stage


def unreachable(scene: Scene) -> Stage:
    """The book does not answer."""
    here = counter(scene)
    here.registry.list_vm._fail(StoreUnreachable("cassa.local"))  # noqa: SLF001 - as a store would
    return here.stage


def orders(scene: Scene) -> Stage:
    """Gestisci: the orders of the past."""
    here = counter(scene)
    here.tick(2)
    here.registry.payTickedWithCredit()
    here.registry.manage()
    return here.stage


def form(scene: Scene) -> Stage:
    """A new customer who seems to be there already."""
    here = counter(scene)
    here.registry.enterNew()
    sheet = here.registry.form_vm
    for field, text in (("name", "Giulia"), ("surname", "Barbieri"), ("phone", "333 8738174")):
        sheet.write(field, text)
    sheet.save()
    return here.stage


def form_new(scene: Scene) -> Stage:
    """A new customer, nothing typed yet."""
    here = counter(scene)
    here.registry.enterNew()
    return here.stage


def _top_up(here: Counter, figures: str) -> TopUpVM:
    here.registry.addCredit()
    sheet = here.registry.top_up_vm
    for figure in figures:
        sheet.key(figure)
    return sheet


def top_up(scene: Scene) -> Stage:
    """An amount to add."""
    here = counter(scene)
    _top_up(here, "2000")
    return here.stage


def top_up_empty(scene: Scene) -> Stage:
    """The sheet as it opens."""
    here = counter(scene)
    _top_up(here, "")
    return here.stage


def top_up_doubt(scene: Scene) -> Stage:
    """The unwanted zero."""
    here = counter(scene)
    _top_up(here, "50000").payWith("cash")
    return here.stage


def scanned_meanwhile(scene: Scene) -> Stage:
    """A slip was scanned while credit is being added for somebody else."""
    here = counter(scene)
    _top_up(here, "2000")
    app = here.till.app
    QTimer.singleShot(0, lambda: app.scan(_code(here)))
    return here.stage


def code_found(scene: Scene) -> Stage:
    """The letters below a QR, typed into the search."""
    here = counter(scene)
    here.registry.begin()
    here.registry.list_vm.search(_code(here))
    here.registry.list_vm.filterBy("all")
    return here.stage


def code_unknown(scene: Scene) -> Stage:
    """Such letters that lead nowhere."""
    here = counter(scene)
    here.registry.begin()
    here.registry.list_vm.search("7" * 26)
    here.registry.list_vm.filterBy("all")
    return here.stage


def _code(here: Counter) -> str:
    """A code of somebody who is not in front."""
    token = "8" * 26
    somebody = here.story.customer("Luca", "Verdi", credit=500)
    here.story.handle.store.write(lambda work: work.keep_token(somebody.id, token))
    return readable(token)


def top_up_busy(scene: Scene) -> Stage:
    """The answer is on its way."""
    here = counter(scene, held=True)
    assert isinstance(here.till.jobs, HeldJobs)
    _top_up(here, "2000").payWith("card")
    return here.stage


def top_up_done(scene: Scene) -> Stage:
    """The credit is there, and may be taken back for a moment."""
    here = counter(scene)
    sheet = _top_up(here, "2000")
    QTimer.singleShot(0, lambda: sheet.payWith("cash"))
    return here.stage


def top_up_refused(scene: Scene) -> Stage:
    """More than the shop allows."""
    here = counter(scene)
    _top_up(here, "200000").payWith("card")
    return here.stage


def settle(scene: Scene) -> Stage:
    """Enough credit, and cash that gives change."""
    here = counter(scene)
    here.tick(3)
    here.registry.payTicked()
    here.registry.settle_vm.quick(5000)
    return here.stage


def settle_part(scene: Scene) -> Stage:
    """Too little credit: part and part."""
    here = counter(scene, credit=1200)
    here.tick(3)
    here.registry.payTicked()
    return here.stage


def settle_parted(scene: Scene) -> Stage:
    """Credit has taken its part, the rest waits."""
    here = counter(scene, credit=1200)
    here.tick(3)
    here.registry.payTicked()
    here.registry.settle_vm.takePart()
    return here.stage


def settle_done(scene: Scene) -> Stage:
    """What was done: part credit, part cash with change."""
    here = counter(scene, credit=1200)
    here.tick(3)
    here.registry.payTicked()
    here.registry.settle_vm.takePart()
    here.registry.settle_vm.quick(5000)
    here.registry.settle_vm.payWith("cash")
    return here.stage


def movements(scene: Scene) -> Stage:
    """Gestisci: every movement with the balance after it."""
    here = counter(scene)
    here.tick(2)
    here.registry.payTickedWithCredit()
    here.registry.manage()
    here.registry.showPage("movements")
    return here.stage


def slips(scene: Scene) -> Stage:
    """The print queue in all its states, with the slip that is looked at."""
    here = counter(scene)
    _top_up(here, "5000").payWith("cash")
    here.tick(2)
    here.registry.payTickedWithCredit()
    for _ in range(3):
        here.registry.record_vm.printBalance()
    _wear_out(here.till)
    shop, vm = here.till.shop, here.till.app.slips_vm
    assert shop is not None
    assert vm is not None
    scene.engine.addImageProvider("slip", SlipPictures(shop.spool, slip_picture))
    vm.open()
    return here.stage


def _wear_out(till: SampleTill) -> None:
    """One slip printed, one that nobody knows of, one for which there was no paper."""
    assert till.shop is not None
    spool, now = till.shop.spool, datetime.now(UTC)
    printed, lost, held = (
        spool.claim(OWN_PRINTER, "gallery", now, now + timedelta(minutes=1)) for _ in range(3)
    )
    assert printed is not None
    assert lost is not None
    assert held is not None
    for job in (printed, lost):
        spool.sending(job, sha256="", bytes_total=1, process_id="")
    spool.printed(printed, PrintLevel.PRINTED, "ready")
    spool.unknown(lost, "offline", "line cut")
    spool.held(held, "paper_out", "no paper", now + timedelta(hours=1))


def paper(scene: Scene) -> Stage:
    """The demo's printer has just printed."""
    here = counter(scene)
    here.registry.record_vm.printBalance()
    shop, vm = here.till.shop, here.till.app.slips_vm
    assert shop is not None
    assert vm is not None
    pictures = SlipPictures(shop.spool, slip_picture)
    scene.engine.addImageProvider("slip", pictures)
    [job] = shop.spool.waiting()
    vm.paperCame.emit(pictures.keep_paper(slip_picture(job.document)))
    return here.stage


def settings(scene: Scene, subject: str) -> Stage:
    """Impostazioni, opened at a subject."""
    here = counter(scene)
    here.till.app.go("settings")
    vm = here.till.app.settings_vm
    assert vm is not None
    vm.show(subject)
    return here.stage

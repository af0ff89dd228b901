"""The one place that knows every concrete class: services over a store and a print queue.

No Qt here, so that `verify`, the customer area and every other command start without it.
"""

from __future__ import annotations

import secrets
import time
from dataclasses import dataclass, replace
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING, Final, Literal

import platformdirs

from pos_app.assets import asset_dir
from pos_app.domain.token import TOKEN_LENGTH, TOKEN_SIGNS
from pos_app.services.ports import Counter
from pos_app.services.printers import STANDARD_PROFILE

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from pos_app.domain.area import Picture
    from pos_app.domain.desk import Desk
    from pos_app.domain.settings import Shop
    from pos_app.domain.slip_document import Image, SlipDocument
    from pos_app.printing.logo_shelf import LogoShelf
    from pos_app.printing.worker import PrintWorker, QueueChange
    from pos_app.services.area import AreaPage, AreaViews, Welcome
    from pos_app.services.area_desk import AreaDeskViews
    from pos_app.services.first_look import FirstLook
    from pos_app.services.ports import Store
    from pos_app.services.print_queue import PrintSpool
    from pos_app.services.printers import ChosenPrinter, Logos, Printers
    from pos_app.services.sample_shop import SamplePlan
    from pos_app.services.views import Views
    from pos_app.storage.opening import StoreHandle
    from pos_app.web.mail_worker import MailWorker
    from pos_app.web.server import AreaServer
    from pos_app.web.visits import VisitCount

TILL: Final = "Cassa 1"
_STEPS_TOGETHER: Final = 5000
"""How many acts of the sample are committed at once."""


@dataclass(frozen=True, slots=True)
class OpenShop:
    """A shop that is open: where acts go, where questions go, who stands at the till."""

    counter: Counter
    views: Views
    spool: PrintSpool
    desk: Desk
    shop: Shop
    handle: StoreHandle

    def close(self) -> None:
        """Close the store; whatever was committed stays."""
        self.handle.close()


@dataclass(frozen=True, slots=True)
class OpenArea:
    """A customer area that is ready to be served."""

    server: AreaServer
    visits: VisitCount
    mail: MailWorker | None
    handle: StoreHandle
    moved: Event

    @property
    def has_moved(self) -> bool:
        """Whether it ended because another file was put in the place of the store's."""
        return self.moved.is_set()

    def serve(self) -> None:
        """Answer customers until this process is told to stop, or the store is another."""
        try:
            if self.mail is not None:
                self.mail.start()
            self.server.serve()
        finally:
            if self.mail is not None:
                self.mail.close()
            self.visits.close()
            self.handle.close()


def open_shop(
    url: str | None = None,
    *,
    till: str = TILL,
    lock: bool = False,
    is_practice: bool = False,
    clock: Callable[[], int] | None = None,
) -> OpenShop:
    """Open the store at an SQLAlchemy URL, or the user's own one, and make it if it is new.

    ``lock`` keeps a second till off the same file, for as long as this one is open.
    ``is_practice`` marks every slip as worth nothing.

    Raises:
        StoreTrouble: the store cannot be used, with the reason in its class.
    """
    # SQLAlchemy takes longer to import than the till to paint its first frame.
    from pos_app.printing.slip_words import slip_words
    from pos_app.storage.opening import open_store

    handle = open_store(url or own_store_url(), create=True, lock=lock, clock=clock or now_us)
    counter = Counter(
        store=handle.store,
        words=slip_words,
        new_token=new_token,
        is_practice=is_practice,
        logo=_logo_in(own_folder()),
    )
    desk = handle.views.desk(till)
    spool = handle.spool(desk.till_id)
    return OpenShop(counter, handle.views, spool, desk, handle.views.shop(), handle)


def first_look_at(url: str, *, till: str = TILL) -> FirstLook | None:
    """What can be sold at a store before it is open; nothing of a shared or a new one."""
    from pos_app.storage.first_look import first_look

    path = url.removeprefix("sqlite:///")
    return None if path == url or "?" in path else first_look(Path(path), till)


def open_book(url: str | None = None) -> StoreHandle:
    """Open a store that is there, to read and to prove its book; a new one is not made.

    Raises:
        StoreTrouble: the store is missing or cannot be used.
    """
    from pos_app.storage.opening import open_store

    return open_store(url or own_store_url())


def open_printers(
    opened: OpenShop,
    chosen: Mapping[str, ChosenPrinter],
    *,
    show: Callable[[bytes], None],
    on_change: Callable[[QueueChange], None],
    refused: Callable[[Exception], None],
) -> PrintWorker:
    """Set up the till's printers, each by its name in the queue; not started yet.

    ``show`` gets the pictures of slips when the printer is the screen, ``refused`` hears of a
    printer that cannot be set up; the slips of that one wait.  All three functions are called on
    the printers' own threads.
    """
    from pos_app.printing.devices import open_devices
    from pos_app.printing.worker import PrintWorker

    devices = open_devices(chosen, own_profiles(), show, refused)
    return PrintWorker(opened.spool, devices, on_change)


def own_folder() -> Path:
    """Where this person's own books, logo and printer profiles are kept."""
    return Path(platformdirs.user_data_dir("saldo", appauthor=False))


def own_profiles() -> Path:
    """Where the till keeps what calibration slips taught it."""
    return own_folder() / "printer_profiles"


def _logo_in(folder: Path) -> Callable[[], Image | None]:
    """The logo for slips; the shelf is looked for when the first slip is written."""
    shelves: list[LogoShelf] = []

    def logo() -> Image | None:
        if not shelves:
            from pos_app.printing.logo_shelf import LogoShelf

            shelves.append(LogoShelf(folder))
        return shelves[0].image()

    return logo


def machine_printers() -> Printers:
    """The printers of this machine."""
    from pos_app.printing.machine_printers import MachinePrinters

    return MachinePrinters(own_profiles())


def machine_logos() -> Logos:
    """The shop's logo, where its slips find it."""
    from pos_app.printing.logo_shelf import LogoShelf
    from pos_app.printing.machine_logos import MachineLogos

    return MachineLogos(LogoShelf(own_folder()))


def open_area(
    url: str | None,
    host: str,
    port: int,
    *,
    names: Sequence[str] = (),
    proxies: Sequence[str] = (),
    mail: tuple[str, str] | None = None,
) -> OpenArea:
    """Set up the customer area over the store at ``url``; not serving yet.

    It answers under the name printed on slips, on this computer itself, and under ``names``;
    what ``proxies`` say about addresses is believed.  ``mail`` is the server for letters and
    their sender; without it nobody is offered a withdrawal, since codes could not be sent.

    Raises:
        StoreTrouble: the store cannot be used, with the reason in its class.
        ValueError: the mail server's address is none.
    """
    from pos_app.services.withdraw import AreaCounter
    from pos_app.storage.area import StoreAreaViews
    from pos_app.storage.area_desk import StoreAreaDesk
    from pos_app.storage.mail import StoreMail
    from pos_app.storage.opening import open_store
    from pos_app.web.area import area_app
    from pos_app.web.hosts import host_names
    from pos_app.web.mail_server import MailServer
    from pos_app.web.mail_worker import MailWorker
    from pos_app.web.reading import Reading
    from pos_app.web.server import area_server
    from pos_app.web.visits import VisitCount
    from pos_app.web.words import area_words

    moved = Event()

    def leave() -> None:
        moved.set()
        server.stop()

    handle = open_store(url or own_store_url(), clock=now_us)
    views = StoreAreaViews(handle.backend, handle.clock)
    hosts = host_names(views.welcome().area_url, (*names, host))
    visits = VisitCount(StoreAreaDesk(handle.backend))
    letters = AreaCounter(handle.store, area_words, new_code) if mail else None
    reading = Reading(moved=leave)
    app = area_app(views, handle.store, hosts, visits, letters=letters, reading=reading)
    server = area_server(app, host, port, proxies=proxies)
    outbox = StoreMail(handle.backend, handle.clock)
    worker = MailWorker(outbox, MailServer.at(*mail)) if mail else None
    return OpenArea(server, visits, worker, handle, moved)


def rights_of(kind: Literal["till", "area"], role: str) -> list[str]:
    """The statements that give a role its rights at a shared store."""
    from pos_app.storage.postgres_role import area_rights, till_rights

    return area_rights(role) if kind == "area" else till_rights(role)


def area_desk(opened: OpenShop) -> AreaDeskViews:
    """What the till shows of the customer area."""
    from pos_app.storage.area_desk import StoreAreaDesk

    return StoreAreaDesk(opened.handle.backend)


def area_views(opened: OpenShop) -> AreaViews:
    """What the customer area reads of the shop."""
    from pos_app.storage.area import StoreAreaViews

    return StoreAreaViews(opened.handle.backend, opened.handle.clock)


def area_welcome(opened: OpenShop) -> Welcome:
    """What the customer area says about the shop."""
    return area_views(opened).welcome()


def page_words(language: str) -> Callable[[str], str]:
    """The words of the customers' page in a language."""
    from pos_app.web.words import area_words

    return area_words(language)


def sample_page(page: AreaPage, picture: Picture | None) -> str:
    """A page as customers get it, whole in one file: for the browser of this computer."""
    from pos_app.web.sample_page import whole_page

    return whole_page(page, picture)


def qr_modules(payload: str) -> tuple[tuple[bool, ...], ...]:
    """A QR symbol, row by row, without the white around it."""
    from pos_app.printing.qr_symbol import modules

    return modules(payload, "M")


def slip_picture(document: SlipDocument, profile: str = STANDARD_PROFILE) -> bytes:
    """A slip as the screen shows it: a PNG, one pixel for each dot of the till's printer."""
    from pos_app.printing.preview import png_bytes
    from pos_app.printing.profiles import readable_profile

    return png_bytes(document, readable_profile(profile, own_profiles()))


def spelled_otherwise(
    document: SlipDocument, profile: str = STANDARD_PROFILE
) -> tuple[tuple[str, str], ...]:
    """The letters of a slip that the till's printer does not have, and what it prints instead."""
    from pos_app.printing.layout import lay_out
    from pos_app.printing.profiles import readable_profile

    slip = lay_out(document, readable_profile(profile, own_profiles()))
    return tuple((change.original, change.printed) for change in slip.replacements)


def save_slip(document: SlipDocument, path: Path, profile: str = STANDARD_PROFILE) -> None:
    """Keep a slip as a file, as wide as the till's paper.

    Raises:
        NotKept: the folder cannot be written.
    """
    from pos_app.printing.profiles import readable_profile
    from pos_app.printing.slip_files import keep_slip

    keep_slip(document, readable_profile(profile, own_profiles()), path)


def own_store_url(name: str = "shop") -> str:
    """The user's own store; ``practice`` and ``demo`` live beside it in files of their own."""
    folder = own_folder()
    folder.mkdir(parents=True, exist_ok=True)
    return f"sqlite:///{folder / name}.saldo"


def new_request_id() -> str:
    """A name for a request: time first, so that newer ones sort behind older ones (UUIDv7)."""
    milliseconds = time.time_ns() // 1_000_000
    value = (milliseconds << 80) | secrets.randbits(80)
    value = (value & ~(0xF << 76)) | (7 << 76)
    value = (value & ~(0x3 << 62)) | (2 << 62)
    text = f"{value:032x}"
    return f"{text[:8]}-{text[8:12]}-{text[12:16]}-{text[16:20]}-{text[20:]}"


def new_token() -> str:
    """A secret of 130 random bits in capitals and digits, for a QR."""
    # There are 32 signs, so the remainder of a byte favours none; asking the system for each
    # sign took longer than the whole rest of the slip.
    return "".join([TOKEN_SIGNS[byte % 32] for byte in secrets.token_bytes(TOKEN_LENGTH)])


def new_code() -> str:
    """A second code, to be typed from a letter."""
    return f"{secrets.randbelow(1_000_000):06d}"


def now_us() -> int:
    """The time of this computer, in microseconds since 1970."""
    return time.time_ns() // 1000


def fill_sample_shop(
    url: str, plan: SamplePlan | None = None, *, seed: int = 7, until_us: int | None = None
) -> None:
    """Make the demo's shop at ``url`` and live through its weeks until now, by the real acts."""
    from itertools import islice

    from pos_app.services.sample_shop import DAY_US, SampleClock, SampleShop
    from pos_app.storage.bulk import together

    plan = plan or sample_plan()
    until = now_us() if until_us is None else until_us
    clock = SampleClock(until - plan.days * DAY_US)
    opened = open_shop(url, clock=clock)
    sample = SampleShop(opened.counter, opened.desk, plan, clock, new_request_id)
    sample.chance.seed(seed)
    steps = sample.steps(until, plan.name)

    def live_on(store: Store) -> int:
        sample.counter = replace(opened.counter, store=store)
        return sum(1 for _ in islice(steps, _STEPS_TOGETHER))

    try:
        while together(opened.handle, live_on) == _STEPS_TOGETHER:
            pass
    finally:
        opened.close()


def sample_plan() -> SamplePlan:
    """The sample's price list and people, as the data file says."""
    import tomllib

    from pos_app.services.sample_shop import SampleCategory, SamplePlan

    text = (asset_dir("resources") / "demo" / "shop.toml").read_text(encoding="utf-8")
    raw = tomllib.loads(text)
    people = raw["people"]
    categories = tuple(
        SampleCategory(
            entry["name"],
            entry["swatch"],
            tuple((name, price) for name, price in entry["articles"]),
        )
        for entry in raw["category"]
    )
    return SamplePlan(
        name=raw["name"],
        categories=categories,
        given=tuple(people["given"]),
        family=tuple(people["family"]),
        companies=tuple(people["companies"]),
    )

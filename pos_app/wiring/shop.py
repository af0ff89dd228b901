"""A shop that opens: its store with the acts, the questions and the print queue over it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from pos_app.services.ports import Counter
from pos_app.wiring.fresh import new_token, now_us
from pos_app.wiring.own_files import own_folder, own_store_url

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pos_app.domain.desk import Desk
    from pos_app.domain.settings import Shop
    from pos_app.domain.slip_document import Image
    from pos_app.printing.logo_shelf import LogoShelf
    from pos_app.services.print_queue import PrintSpool
    from pos_app.services.views import Views
    from pos_app.storage.opening import StoreHandle

TILL: Final = "Cassa 1"


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


def _logo_in(folder: Path) -> Callable[[], Image | None]:
    """The logo for slips; the shelf is looked for when the first slip is written."""
    shelves: list[LogoShelf] = []

    def logo() -> Image | None:
        if not shelves:
            from pos_app.printing.logo_shelf import LogoShelf

            shelves.append(LogoShelf(folder))
        return shelves[0].image()

    return logo

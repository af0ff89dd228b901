"""The customer area, ready to answer phones."""

from __future__ import annotations

from dataclasses import dataclass
from threading import Event
from typing import TYPE_CHECKING, Final

from pos_app.wiring.fresh import new_code, now_us
from pos_app.wiring.own_files import own_store_url

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pos_app.storage.opening import StoreHandle
    from pos_app.web.mail_worker import MailWorker
    from pos_app.web.server import AreaServer
    from pos_app.web.visits import VisitCount


MOST_NAMED: Final = 5
"""How many rights a line of the log names; one that has more has them all, mostly."""


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
            # First what takes a moment: the letter in hand may have to wait for its server.
            self.visits.close()
            if self.mail is not None:
                self.mail.close()
            self.handle.close()


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
    from pos_app.services.withdrawals import AreaCounter
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
    _warn_of_needless_rights(handle)
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


def _warn_of_needless_rights(handle: StoreHandle) -> None:
    """Whoever breaks into the page could do with the book what its role may do."""
    if handle.place.is_file:
        return
    from pos_app.storage.postgres_excess import needless_rights
    from pos_app.web.journal import LOG

    needless = needless_rights(handle.backend)
    if needless:
        LOG.warning(
            "the area's role has %d rights that it does not need (%s%s): the owner of the tables"
            " gives a role that is the area's alone what it needs with"
            " pos-app-cli rights --area ROLE | psql",
            len(needless),
            ", ".join(needless[:MOST_NAMED]),
            ", …" if len(needless) > MOST_NAMED else "",
        )

"""The check of the whole book: it believes no figure that it did not add up itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pos_app.storage.verify.accounts import Accounts, account_findings
from pos_app.storage.verify.balances import Balances, stray_transfers
from pos_app.storage.verify.chain import Chain
from pos_app.storage.verify.file import file_findings
from pos_app.storage.verify.kinds import Kinds
from pos_app.storage.verify.notes import note_findings
from pos_app.storage.verify.orders import order_findings
from pos_app.storage.verify.pages import pages
from pos_app.storage.verify.requests import request_findings
from pos_app.storage.verify.sessions import Sessions
from pos_app.storage.verify.slips import slip_findings
from pos_app.storage.verify.withdrawals import withdrawal_findings

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pos_app.services.verify import Finding
    from pos_app.storage.statement import Wire


def findings(wire: Wire) -> Iterator[Finding]:
    """Everything, in one transaction: what it has not committed yet is checked, too."""
    yield from store_findings(wire)
    yield from book_findings(wire)


def store_findings(wire: Wire) -> Iterator[Finding]:
    """What the store itself is asked: whether the rows of its tables fit together."""
    yield from file_findings(wire)
    yield from stray_transfers(wire)
    yield from order_findings(wire)
    yield from slip_findings(wire)
    yield from withdrawal_findings(wire)


def book_findings(wire: Wire) -> Iterator[Finding]:
    """What is read row by row and worked out again, in the order of the book."""
    accounts = Accounts.read(wire)
    chain, balances = Chain(wire), Balances(accounts)
    readers = (chain, balances, Kinds(wire, accounts), Sessions(wire))
    for page in pages(wire, accounts):
        for reader in readers:
            yield from reader.read(page)
    yield from chain.end()
    yield from balances.end()
    yield from account_findings(wire, accounts)
    yield from note_findings(wire)
    yield from request_findings(wire)

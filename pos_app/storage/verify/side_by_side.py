"""The check of an open store on two processors: one asks the store, the other reads the book."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

from pos_app.services.store_trouble import StoreTrouble
from pos_app.storage.verify import book_findings, store_findings

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pos_app.services.verify import Finding
    from pos_app.storage.backend import Backend


def findings_of(backend: Backend) -> Iterator[Finding]:
    """See ``Audit.findings``; each of the two halves sees one consistent state.

    Raises:
        StoreTrouble: the store cannot be read to its end; what it says of itself comes first.
    """
    trouble: StoreTrouble | None = None
    with ThreadPoolExecutor(max_workers=1, thread_name_prefix="verify") as beside:
        # The store works without Python meanwhile, so this costs no time on a second processor.
        asked = beside.submit(lambda: list(backend.stream(store_findings)))
        try:
            yield from backend.stream(book_findings)
        except StoreTrouble as error:
            trouble = error
        yield from asked.result()
    if trouble is not None:
        raise trouble

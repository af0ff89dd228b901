"""Opens the book behind the window, on the writer's thread, while the window is painted already."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from pos_app.wiring import OpenShop, fill_sample_shop, open_shop, own_store_url

if TYPE_CHECKING:
    from pos_app.desktop.options import Options


def url_of(options: Options) -> str:
    """Which book this till writes in."""
    if options.demo:
        return own_store_url("demo")
    if options.practice:
        return own_store_url("practice")
    return options.store or own_store_url()


def open_book(options: Options) -> OpenShop:
    """Open the book; the demo's is filled the first time.

    Raises:
        StoreTrouble: it cannot be used, with the reason in its class.
    """
    url = url_of(options)
    if options.demo or options.practice:
        fill_once(Path(url.removeprefix("sqlite:///")))
    return open_shop(url, lock=True, is_practice=options.practice)


def fill_once(path: Path) -> None:
    """Have the sample shop at this path, whole or not at all."""
    if path.exists():
        return
    half = path.with_name(f"{path.name}.half")
    # The journal of one that somebody deleted would be read into the new one.
    old = (path.with_name(f"{path.name}-{journal}") for journal in ("wal", "shm", "journal"))
    for rest in (*path.parent.glob(f"{half.name}*"), *old):
        rest.unlink(missing_ok=True)
    fill_sample_shop(f"sqlite:///{half}")
    half.replace(path)

"""Does a writing act so many times in a small shop; `flushes` counts the system calls of it."""

from __future__ import annotations

import sys
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.acts import pay, settle, top_up
from benchmarks.stores import Size, over, story_in
from pos_app.storage.bulk import together
from pos_app.wiring import open_shop

if TYPE_CHECKING:
    from benchmarks.written import Work, Written


def main(act: str, path: str, times: str) -> int:
    """Prepare, then act."""
    match act:
        case "pay":
            _repeat(pay.PAY, Path(path), int(times))
        case "top_up":
            _repeat(top_up.WITH_SLIP, Path(path), int(times))
        case "settle":
            _repeat(settle.SETTLE, Path(path), int(times))
        case _:
            raise ValueError(act)
    return 0


def _repeat(act: Written[Work], path: Path, times: int) -> None:
    with closing(open_shop(f"sqlite:///{path}")) as opened:
        story = story_in(opened, Size(1_000))
        work = together(opened.handle, lambda store: act.prepare(over(story, store), times))
        step = act.ours(opened, work)
        for number in range(times):
            step(number)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))

"""`python -m benchmarks [act ...]`: measure, print, and write RESULTS.md."""

from __future__ import annotations

import argparse
import sys
from datetime import UTC, datetime
from pathlib import Path

from benchmarks.acts import ACTS, take
from benchmarks.bench import PLACE, SIZES, Bench
from benchmarks.results import Results, Taken, as_text


def main(arguments: list[str]) -> int:
    """Take the acts asked for, all of them by default, and keep the others' last figures."""
    asked = _parser().parse_args(arguments)
    bench = Bench(PLACE, asked.size)
    PLACE.mkdir(parents=True, exist_ok=True)
    results = Results.read()
    for act in asked.act or ACTS:
        print(f"… {act}", file=sys.stderr, flush=True)
        taken = Taken.now(take(act, bench), datetime.now(UTC))
        print(as_text(taken), flush=True)
        results = results.with_one(act, taken)
        results.write()
    if asked.json:
        asked.json.write_text(results.as_json(), encoding="utf-8")
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("act", nargs="*", help=f"one of: {', '.join(ACTS)}")
    parser.add_argument("--size", type=_sizes, default=SIZES, metavar="1000,100000")
    parser.add_argument("--json", type=Path, metavar="FILE")
    return parser


def _sizes(text: str) -> tuple[int, ...]:
    return tuple(sorted(int(size) for size in text.split(",")))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

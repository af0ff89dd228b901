"""One of several tills: it sells for a while, each sale an order placed and paid with credit."""

from __future__ import annotations

import random
import sys
import time
from contextlib import closing
from typing import TYPE_CHECKING

from benchmarks.stores import Size, story_in
from benchmarks.windows.told import tell
from pos_app.domain.tenders import Method, Tender
from pos_app.wiring import open_shop

if TYPE_CHECKING:
    from benchmarks.story import Story


def main(url: str, till: str, seconds: str, *customers: str) -> int:
    """Get ready, wait for the word to start, and sell until the time is over."""
    numbers = [int(number) for number in customers]
    chance = random.Random(till)
    with closing(open_shop(url, till=till)) as opened:
        story = story_in(opened, Size(0))
        sell(story, numbers[0])
        tell("ready")
        sys.stdin.readline()
        ends_s = time.perf_counter() + float(seconds)
        sold = 1
        while time.perf_counter() < ends_s:
            sell(story, chance.choice(numbers))
            sold += 1
        tell("done", sold=sold)
    return 0


def sell(story: Story, customer_id: int) -> None:
    """An order, and its payment with credit: two acts, two commits."""
    order = story.order(customer_id)
    story.pay(order, (Tender(Method.CREDIT, order.total),), customer_id)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))

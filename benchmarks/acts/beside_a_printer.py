"""What a printer costs the sale: the queueing inside it, and a start beside one that is dead."""

from __future__ import annotations

import socket
import statistics
from contextlib import ExitStack, closing, contextmanager
from typing import TYPE_CHECKING, Final

from benchmarks.report import COMPARED, Promise, Report, compared
from benchmarks.stores import Size, demo_store, over, story_in, twin
from benchmarks.story import Story
from benchmarks.turns import compare, steps_needed
from benchmarks.windows.running import run_window
from pos_app.domain.tenders import Method, Tender
from pos_app.services.orders import PlaceOrder, place_order
from pos_app.services.pay import PayOrder, pay
from pos_app.services.print_check import PrintCheck, print_check
from pos_app.services.print_queue import KITCHEN_PRINTER
from pos_app.storage.bulk import together
from pos_app.wiring import new_request_id, open_shop

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from benchmarks.bench import Bench
    from benchmarks.turns import Comparison, Step
    from pos_app.domain.orders import Order
    from pos_app.wiring import OpenShop

    Prepared = list[tuple[Order, int]]

STEPS: Final = 400
STARTS: Final = 5
LINES: Final = 3


def measure(bench: Bench) -> Report:
    """The same act with and without what it queues, in turn, in two copies of the biggest shop."""
    paid = _in_turn(bench, _paying(queues=True), _paying(queues=False))
    sent = _in_turn(bench, _sending(KITCHEN_PRINTER), _sending(None))
    dead_ms, none_ms = _starts(bench)
    return Report(
        title="Beside a printer",
        how="A payment in cash that queues its slip and the drawer's pulse, and an order of"
        f" {LINES} lines that queues the kitchen's slip, each beside the same act without. Then"
        f" {STARTS} starts in turn: beside a printer that answers nobody, with a slip that waits"
        f" ({dead_ms:,.0f} ms until an article can be tapped), and beside none ({none_ms:,.0f} ms).",
        columns=COMPARED,
        rows=(
            compared("paid in cash, slip and drawer", paid),
            compared("sent to preparation, kitchen", sent),
        ),
        promises=(
            Promise("slip and pulse queued inside a sale, CPU", 1, _more_ms(paid), "ms"),
            Promise("kitchen's slip queued with the order, CPU", 1, _more_ms(sent), "ms"),
            Promise("start beside a dead printer, against none", 1.1, dead_ms / none_ms, "x"),
        ),
    )


def _more_ms(found: Comparison) -> float:
    """What is worked more; both wait for the disk once."""
    return found.ours.cpu_ms - found.floor.cpu_ms


def _in_turn(
    bench: Bench,
    queueing: Callable[[OpenShop, Prepared], Step],
    bare: Callable[[OpenShop, Prepared], Step],
) -> Comparison:
    entries = bench.ends[1]
    with ExitStack() as both:
        steps = []
        for name, act in (("queueing", queueing), ("bare", bare)):
            path = twin(bench.place, Size(entries), name)
            opened = both.enter_context(closing(open_shop(f"sqlite:///{path}")))
            story = story_in(opened, Size(entries))
            steps.append(act(opened, _orders(opened, story)))
        return compare(*steps, steps=STEPS)


def _orders(opened: OpenShop, story: Story) -> Prepared:
    def prepare(told: Story) -> Prepared:
        needed = steps_needed(STEPS)
        customers = [told.somebody() for _ in range(needed)]
        return [(told.order(customer_id), customer_id) for customer_id in customers]

    return together(opened.handle, lambda store: prepare(over(story, store)))


def _paying(*, queues: bool) -> Callable[[OpenShop, Prepared], Step]:
    def act(opened: OpenShop, due: Prepared) -> Step:
        def step(number: int) -> None:
            order, customer_id = due[number]
            command = PayOrder(
                request_id=new_request_id(),
                desk=opened.desk,
                order_id=order.id,
                tenders=(Tender(Method.CASH, order.total),),
                customer_id=customer_id,
                version=order.version,
                print_slip=queues,
                open_drawer=queues,
            )
            pay(opened.counter, command)

        return step

    return act


def _sending(kitchen: str | None) -> Callable[[OpenShop, Prepared], Step]:
    def act(opened: OpenShop, due: Prepared) -> Step:
        lines = tuple(map(Story.line, opened.views.articles()[:LINES]))

        def step(number: int) -> None:
            _, customer_id = due[number]
            command = PlaceOrder(
                request_id=new_request_id(),
                desk=opened.desk,
                lines=lines,
                customer_id=customer_id,
                send=True,
                kitchen=kitchen,
            )
            place_order(opened.counter, command)

        return step

    return act


def _starts(bench: Bench) -> tuple[float, float]:
    """Milliseconds until an article can be tapped: beside a dead printer, and beside none."""
    path = _with_a_slip(demo_store(bench.place))
    url = f"sqlite:///{path}"
    run_window("first_screen", url)
    with _dead_printer() as address:
        rounds = [
            (run_window("first_screen", url, "--printer", address), run_window("first_screen", url))
            for _ in range(STARTS)
        ]
    dead, none = (
        statistics.median(pair[side]["filled"].after_ms for pair in rounds) for side in (0, 1)
    )
    return dead, none


def _with_a_slip(path: Path) -> Path:
    with closing(open_shop(f"sqlite:///{path}")) as opened:
        command = PrintCheck(request_id=new_request_id(), desk=opened.desk, printer="")
        print_check(opened.counter, command)
    return path


@contextmanager
def _dead_printer() -> Iterator[str]:
    """A door at which nobody ever answers: the line of callers is full."""
    with ExitStack() as open_wires:
        door = open_wires.enter_context(socket.socket())
        door.bind(("127.0.0.1", 0))
        door.listen(0)
        for _ in range(4):
            caller = open_wires.enter_context(socket.socket())
            caller.setblocking(False)  # noqa: FBT003 - the standard library's own way
            caller.connect_ex(door.getsockname())
        yield f"tcp://127.0.0.1:{door.getsockname()[1]}"

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from threading import Event
from typing import TYPE_CHECKING, Any

import pytest

from pos_app.desktop import till_printer
from pos_app.desktop.till_printer import TillPrinter
from pos_app.domain.slip_document import SlipDocument, SlipKind
from pos_app.services.print_queue import KITCHEN_PRINTER, OWN_PRINTER, JobState, NewPrintJob
from pos_app.services.printer_trouble import ProfileDamaged
from pos_app.services.printers import ChosenPrinter
from pos_app.wiring import open_printers, open_shop
from tests.desktop.heartbeat import idle_so_far_s
from tests.printing.emulator.server import EmulatedPrinter, Faults
from tests.waiting import PATIENCE_S, in_time, let_it_run

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pos_app.wiring import OpenShop
    from tests.shop import ShopStory

AT_ONCE_S = 0.5
"""A dead printer is waited for three seconds; Python's threads wait a moment for each other."""


@pytest.fixture
def opened(file_shop: ShopStory) -> Iterator[OpenShop]:
    """The shop, in which no slip waits yet."""
    opened = open_shop(file_shop.url)
    file_shop.counter = opened.counter  # slips of long ago are not printed by themselves
    yield opened
    opened.close()


@pytest.fixture
def slip(file_shop: ShopStory, opened: OpenShop) -> str:
    """A slip that waits."""
    del opened
    return file_shop.print_balance(file_shop.customer("Anna", credit=2000))


def at(printer: EmulatedPrinter) -> dict[str, ChosenPrinter]:
    return {OWN_PRINTER: ChosenPrinter(f"tcp://{printer.host}:{printer.port}")}


def printer_of(
    opened: OpenShop, chosen: dict[str, ChosenPrinter], refused: list[Exception]
) -> TillPrinter:
    return TillPrinter(opened, chosen, lambda _: None, lambda: None, refused.append)


def waited_s(do: Any, *arguments: object) -> float:  # noqa: ANN401 - whatever is called
    """How long it waited for something other than a processor."""
    before_s = idle_so_far_s()
    do(*arguments)
    return idle_so_far_s() - before_s


@pytest.mark.usefixtures("slip")
def test_leaving_a_dead_printer_for_another_keeps_nobody_waiting(opened: OpenShop) -> None:
    with EmulatedPrinter(Faults(accepts="swallows")) as dead, EmulatedPrinter() as other:
        printer = printer_of(opened, at(dead), [])
        printer.wake()
        let_it_run(0.5)  # long enough for the dead one to be called

        took_s = waited_s(printer.move_to, at(other))

        assert took_s < AT_ONCE_S
        assert in_time(lambda: any(slip.cuts for slip in other.slips))
        assert in_time(lambda: not opened.spool.waiting())
        printer.stop()


def test_nobody_waits_while_a_printer_is_being_set_up(
    opened: OpenShop, file_shop: ShopStory, monkeypatch: pytest.MonkeyPatch
) -> None:
    slow, is_asked = Event(), Event()

    def set_up_slowly(*arguments: Any, **more: Any) -> object:  # noqa: ANN401 - handed on
        is_asked.set()
        slow.wait()
        return open_printers(*arguments, **more)

    monkeypatch.setattr(till_printer, "open_printers", set_up_slowly)
    with EmulatedPrinter() as first, EmulatedPrinter() as second:
        printer = printer_of(opened, at(first), [])

        assert waited_s(printer.wake) < AT_ONCE_S
        assert is_asked.wait(PATIENCE_S)
        assert waited_s(printer.wake) < AT_ONCE_S
        assert waited_s(printer.move_to, at(second)) < AT_ONCE_S
        assert waited_s(printer.move_to, at(first)) < AT_ONCE_S

        slow.set()
        file_shop.print_balance(file_shop.customer("Anna", credit=2000))
        printer.wake()
        assert in_time(lambda: not opened.spool.waiting())
        assert opened.spool.recent(1)[0].state is JobState.PRINTED
        printer.stop()


@pytest.mark.usefixtures("slip")
def test_a_printer_that_answers_late_tells_nothing_to_a_window_that_is_gone(
    opened: OpenShop, monkeypatch: pytest.MonkeyPatch
) -> None:
    closed, is_said = Event(), Event()

    def refuse_late(*arguments: Any, **more: Any) -> object:  # noqa: ANN401 - handed on
        closed.wait()
        more["refused"](ValueError("late"))
        is_said.set()
        return open_printers(*arguments, **more)

    monkeypatch.setattr(till_printer, "open_printers", refuse_late)
    heard: list[Exception] = []
    with EmulatedPrinter() as slow:
        printer = printer_of(opened, at(slow), heard)
        printer.wake()
        printer.stop()
        closed.set()

        assert is_said.wait(PATIENCE_S)
    assert heard == []


def test_a_till_that_never_printed_ends_at_once(opened: OpenShop) -> None:
    printer = printer_of(opened, {OWN_PRINTER: ChosenPrinter()}, [])

    assert waited_s(printer.stop) < AT_ONCE_S


@pytest.mark.usefixtures("slip")
def test_a_till_without_a_printer_lets_slips_wait(opened: OpenShop) -> None:
    printer = printer_of(opened, {OWN_PRINTER: ChosenPrinter()}, [])
    printer.wake()
    printer.stop()

    assert len(opened.spool.waiting()) == 1


def test_what_waits_for_a_kitchen_without_a_printer_grows_old_like_every_slip(
    opened: OpenShop, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(till_printer, "LOOK_EVERY_S", 0.1)
    told: list[JobState] = []
    soon = datetime.now(UTC) + timedelta(seconds=0.5)
    document = SlipDocument(SlipKind.KITCHEN, "it", "EUR", (), "test")
    opened.spool.add(
        NewPrintJob(
            id="for the kitchen",
            created_at=datetime.now(UTC),
            till_id=opened.desk.till_id,
            printer_id=KITCHEN_PRINTER,
            document=document,
            expires_at=soon,
        )
    )

    def look() -> None:
        told.extend(job.state for job in opened.spool.waiting())

    nowhere = {OWN_PRINTER: ChosenPrinter(), KITCHEN_PRINTER: ChosenPrinter()}
    printer = TillPrinter(opened, nowhere, lambda _: None, look, lambda _: None)
    printer.wake()

    assert in_time(lambda: bool(told))
    assert told == [JobState.STALE]
    printer.stop()


@pytest.mark.usefixtures("slip")
def test_what_a_printer_says_of_its_roll_is_told_under_its_name(opened: OpenShop) -> None:
    told: list[tuple[str, bool]] = []

    def hear(name: str, is_low: bool) -> None:
        told.append((name, is_low))

    with EmulatedPrinter() as low:
        low.machine.sense(paper_dots=500_000, near_end_dots=600_000)
        address = f"tcp://{low.host}:{low.port}"
        epson = {OWN_PRINTER: ChosenPrinter(address, "epson-tm-t20iii")}
        printer = TillPrinter(
            opened, epson, lambda _: None, lambda: None, lambda _: None, paper=hear
        )
        printer.wake()

        assert in_time(lambda: bool(told))
        assert in_time(lambda: not opened.spool.waiting())
        printer.stop()

    assert set(told) == {(OWN_PRINTER, True)}


@pytest.mark.usefixtures("slip")
def test_another_printer_has_said_nothing_of_its_roll_yet(opened: OpenShop) -> None:
    told: list[tuple[str, bool]] = []

    def hear(name: str, is_low: bool) -> None:
        told.append((name, is_low))

    with EmulatedPrinter() as low, EmulatedPrinter(Faults(mute=True)) as other:
        low.machine.sense(paper_dots=500_000, near_end_dots=600_000)
        epson = {OWN_PRINTER: ChosenPrinter(f"tcp://{low.host}:{low.port}", "epson-tm-t20iii")}
        printer = TillPrinter(
            opened, epson, lambda _: None, lambda: None, lambda _: None, paper=hear
        )
        printer.wake()
        assert in_time(lambda: not opened.spool.waiting())

        printer.move_to(at(other))

        assert in_time(lambda: told[-1:] == [(OWN_PRINTER, False)])
        printer.stop()


@pytest.mark.usefixtures("slip")
def test_what_is_no_printer_is_told_and_slips_wait(opened: OpenShop) -> None:
    refused: list[Exception] = []
    printer = printer_of(opened, {OWN_PRINTER: ChosenPrinter("tcp://a b")}, refused)
    printer.wake()

    assert in_time(lambda: bool(refused))
    assert "a b" in str(refused[0])
    printer.stop()
    assert len(opened.spool.waiting()) == 1


@pytest.mark.usefixtures("slip")
def test_the_shops_own_profile_is_used_and_a_damaged_one_is_named(
    opened: OpenShop, own_printers: Path
) -> None:
    own_printers.mkdir(parents=True)
    (own_printers / "generic-80.json").write_text('{"name": "generic-80",\n "vendor": 7}')
    refused: list[Exception] = []
    with EmulatedPrinter() as standing:
        printer = printer_of(opened, at(standing), refused)
        printer.wake()
        assert in_time(lambda: bool(refused))
        [damaged] = refused
        assert isinstance(damaged, ProfileDamaged)
        assert (damaged.where, damaged.line) == ("generic-80.json", 2)
        assert damaged.printer == OWN_PRINTER
        (own_printers / "generic-80.json").unlink()
        printer.move_to(at(standing))
        assert in_time(lambda: not opened.spool.waiting())
        printer.stop()


@pytest.fixture
def own_printers(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where this person's own profiles are kept."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    return tmp_path / "data/saldo/printer_profiles"

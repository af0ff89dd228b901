"""A printer on a USB cable, with a device of our own in place of the library's."""

from __future__ import annotations

import errno
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

import pytest
import usb.core
import usb.util

from pos_app.printing.escpos_device import EscPosDevice
from pos_app.printing.profile import Timeouts
from pos_app.printing.transports.line import LineBrokenError, NotReachableError
from pos_app.printing.transports.usb_cable import UsbWay
from pos_app.services.print_queue import JobState, PrintLevel
from tests.printing.reading.job import read_job
from tests.printing.sample_slips import QR_URL, balance
from tests.printing.till import Till, impatient

if TYPE_CHECKING:
    from collections.abc import Iterator

TIMES: Final = Timeouts()
WAY: Final = UsbWay(0x04B8, 0x0E28)


@dataclass
class Endpoint:
    """One direction of the cable."""

    bEndpointAddress: int  # noqa: N815 - the library's own name
    came: bytearray = field(default_factory=bytearray)
    trouble: Exception | None = None

    def write(self, some: bytes, timeout_ms: int) -> int:
        assert timeout_ms > 0
        if self.trouble:
            raise self.trouble
        self.came += some
        return len(some)

    def read(self, size: int, timeout_ms: int) -> bytes:
        assert timeout_ms > 0
        if self.trouble:
            raise self.trouble
        if not self.came:
            raise usb.core.USBTimeoutError("timed out")
        some = bytes(self.came[:size])
        del self.came[:size]
        return some


@dataclass
class Interface:
    """What a device can be used as."""

    bInterfaceClass: int  # noqa: N815 - the library's own name
    endpoints: tuple[Endpoint, ...]
    bInterfaceNumber: int = 0  # noqa: N815 - the library's own name

    def __iter__(self) -> Iterator[Endpoint]:
        return iter(self.endpoints)


@dataclass
class Device:
    """A thing on a cable."""

    interface: Interface
    has_driver: bool = True

    def __iter__(self) -> Iterator[tuple[Interface, ...]]:
        return iter(((self.interface,),))

    def is_kernel_driver_active(self, number: int) -> bool:
        assert number == self.interface.bInterfaceNumber
        return self.has_driver

    def write(self, end: int, some: bytes, timeout_ms: int) -> int:
        return self._end(end).write(some, timeout_ms)

    def read(self, end: int, size: int, timeout_ms: int) -> bytes:
        return self._end(end).read(size, timeout_ms)

    def _end(self, address: int) -> Endpoint:
        (end,) = (end for end in self.interface if end.bEndpointAddress == address)
        return end

    def reset(self) -> None:
        raise AssertionError("a reset loses the slip that is still printing")

    def detach_kernel_driver(self, number: int) -> None:
        assert number == self.interface.bInterfaceNumber
        self.has_driver = False


@pytest.fixture
def printer(monkeypatch: pytest.MonkeyPatch) -> Device:
    device = Device(Interface(7, (Endpoint(0x01), Endpoint(0x82))))
    monkeypatch.setattr(usb.core, "find", lambda **_: device)
    monkeypatch.setattr(usb.util, "dispose_resources", lambda _: None)
    return device


def test_a_slip_goes_down_the_cable_whole(printer: Device) -> None:
    with Till(EscPosDevice(WAY, impatient("star-mc-print3"))) as till:
        job = till.wait(till.print(balance()), JobState.PRINTED, JobState.UNKNOWN, JobState.HELD)

    assert (job.state, job.level) == (JobState.PRINTED, PrintLevel.HANDED_OVER)
    assert read_job(bytes(printer.interface.endpoints[0].came)).codes == [QR_URL]
    assert not printer.has_driver


def test_the_printers_answers_come_back(printer: Device) -> None:
    line = WAY.open(TIMES)
    assert line.answers
    assert line.read(0.0) == b""
    printer.interface.endpoints[1].came += b"\x12"

    assert line.read(0.1) == b"\x12"
    line.close()


def test_a_cable_pulled_out_is_noticed(printer: Device) -> None:
    line = WAY.open(TIMES)
    for endpoint in printer.interface.endpoints:
        endpoint.trouble = usb.core.USBError("No such device", errno=errno.ENODEV)

    with pytest.raises(LineBrokenError):
        line.write(b"x", 0.1)
    with pytest.raises(LineBrokenError):
        line.read(0.1)
    line.close()


def test_a_printer_that_takes_nothing_is_told_from_a_lost_one(printer: Device) -> None:
    line = WAY.open(TIMES)
    printer.interface.endpoints[0].trouble = usb.core.USBTimeoutError("timed out")

    assert line.write(b"x", 0.1) == 0
    line.close()


def test_the_ends_are_those_of_the_cable_and_not_the_usual_ones(printer: Device) -> None:
    printer.interface = Interface(7, (Endpoint(0x81), Endpoint(0x03)), bInterfaceNumber=2)
    line = WAY.open(TIMES)

    assert line.write(b"x" * 100, 0.1) == 64
    assert bytes(printer.interface.endpoints[1].came) == b"x" * 64
    line.close()


def test_a_cable_without_answers_is_only_written_to(printer: Device) -> None:
    printer.interface.endpoints = printer.interface.endpoints[:1]
    line = WAY.open(TIMES)

    assert not line.answers
    assert line.read(0.1) == b""
    line.close()


@pytest.mark.parametrize(
    ("trouble", "words"),
    [
        (usb.core.USBError("denied", errno=errno.EACCES), "group lp"),
        (usb.core.USBError("busy", errno=errno.EBUSY), "busy"),
        (usb.core.NoBackendError("none"), "libusb"),
    ],
    ids=["no right", "in use", "no library"],
)
def test_a_printer_that_cannot_be_opened_says_why(
    monkeypatch: pytest.MonkeyPatch, trouble: Exception, words: str
) -> None:
    def find(**_: int) -> None:
        raise trouble

    monkeypatch.setattr(usb.core, "find", find)

    with pytest.raises(NotReachableError, match=words):
        WAY.open(TIMES)


def test_a_printer_that_is_not_there_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(usb.core, "find", lambda **_: None)

    with pytest.raises(NotReachableError, match="plugged in"):
        WAY.open(TIMES)


def test_a_thing_that_is_no_printer_is_left_alone(printer: Device) -> None:
    printer.interface.bInterfaceClass = 3

    with pytest.raises(NotReachableError, match="not a printer"):
        WAY.open(TIMES)

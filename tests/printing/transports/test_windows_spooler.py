"""A printer of Windows, with a print service of our own in place of the system's."""

from __future__ import annotations

from dataclasses import dataclass, field
from types import SimpleNamespace
from typing import Final

import pytest

from pos_app.printing.escpos_adapter.loading import library
from pos_app.printing.escpos_device import EscPosDevice
from pos_app.printing.profile import Timeouts
from pos_app.printing.transports.line import LineBrokenError, NotReachableError
from pos_app.printing.transports.windows_spooler import SpoolerWay
from pos_app.services.print_queue import JobState, PrintLevel
from tests.printing.reading.job import read_job
from tests.printing.sample_slips import QR_URL, balance
from tests.printing.till import Till, impatient

TIMES: Final = Timeouts()
NAME: Final = "EPSON TM-T20III Receipt"
WAY: Final = SpoolerWay(NAME)


class SpoolerError(Exception):
    """What the service raises."""


@dataclass
class Spooler:
    """The print service of a Windows machine; the methods are named by it."""

    PRINTER_ENUM_NAME: int = 8
    came: bytearray = field(default_factory=bytearray)
    printed: list[bytes] = field(default_factory=list)
    kinds: list[str] = field(default_factory=list)
    is_down: bool = False

    def EnumPrinters(self, *_: object) -> list[dict[str, str]]:  # noqa: N802
        return [{"pPrinterName": NAME}]

    def OpenPrinter(self, name: str) -> str:  # noqa: N802
        self.refuse_when_down()
        return name

    def StartDocPrinter(self, _: str, level: int, document: tuple[str, str, str]) -> int:  # noqa: N802
        assert level == 1
        self.kinds.append(document[2])
        return 1

    def StartPagePrinter(self, _: str) -> None:  # noqa: N802
        self.came.clear()

    def WritePrinter(self, _: str, some: bytes) -> int:  # noqa: N802
        self.refuse_when_down()
        self.came += some
        return len(some)

    def EndPagePrinter(self, _: str) -> None:  # noqa: N802
        self.refuse_when_down()

    def EndDocPrinter(self, _: str) -> None:  # noqa: N802
        self.printed.append(bytes(self.came))

    def ClosePrinter(self, _: str) -> None:  # noqa: N802
        self.came.clear()

    def refuse_when_down(self) -> None:
        if self.is_down:
            raise SpoolerError("The RPC server is unavailable")


@pytest.fixture
def spooler(monkeypatch: pytest.MonkeyPatch) -> Spooler:
    service = Spooler()
    driver = library().win32raw
    monkeypatch.setattr(driver, "_DEP_WIN32PRINT", True)
    monkeypatch.setattr(driver, "win32print", service, raising=False)
    errors = SimpleNamespace(error=SpoolerError)
    monkeypatch.setattr(driver, "pywintypes", errors, raising=False)
    return service


def test_a_slip_is_handed_to_the_service_as_one_raw_document(spooler: Spooler) -> None:
    with Till(EscPosDevice(WAY, impatient("epson-tm-t20iii"))) as till:
        job = till.wait(till.print(balance()), JobState.PRINTED, JobState.UNKNOWN, JobState.HELD)

    assert (job.state, job.level) == (JobState.PRINTED, PrintLevel.HANDED_OVER)
    assert spooler.kinds == ["RAW"]
    (printed,) = spooler.printed
    assert read_job(printed).codes == [QR_URL]


def test_the_service_brings_no_answers_back(spooler: Spooler) -> None:
    line = WAY.open(TIMES)

    assert not line.answers
    assert line.write(b"x", 0.1) == 1
    assert line.read(0.1) == b""
    assert line.finish(0.1)
    line.close()
    assert spooler.printed == [b"x"]


def test_a_printer_that_windows_does_not_know_says_so(spooler: Spooler) -> None:
    with pytest.raises(NotReachableError, match="Cucina"):
        SpoolerWay("Cucina").open(TIMES)
    assert spooler.printed == []


def test_a_service_that_is_down_is_noticed_at_every_step(spooler: Spooler) -> None:
    line = WAY.open(TIMES)
    spooler.is_down = True

    with pytest.raises(LineBrokenError, match="RPC"):
        line.write(b"x", 0.1)
    with pytest.raises(LineBrokenError, match="RPC"):
        line.finish(0.1)
    line.close()
    with pytest.raises(NotReachableError, match="RPC"):
        WAY.open(TIMES)
    spooler.is_down = False


def test_another_system_has_no_printers_of_windows(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(library().win32raw, "_DEP_WIN32PRINT", False)

    with pytest.raises(NotReachableError, match="no Windows printers"):
        WAY.open(TIMES)

"""The printers of this machine, behind the services' port; what is heavy is loaded when asked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pos_app.printing.printer_address import AddressRefusedError, SystemQueue, parse_address
from pos_app.printing.profile import Timeouts
from pos_app.printing.profile_fault import damage_of
from pos_app.printing.profiles import ProfileRefusedError, keep_profile, load_profile, profile_names
from pos_app.printing.transports.device_file import FileWay
from pos_app.printing.transports.line import NotReachableError
from pos_app.printing.transports.network import NetworkWay
from pos_app.printing.transports.serial_port import SerialWay
from pos_app.printing.transports.usb_cable import UsbWay
from pos_app.printing.transports.windows_spooler import SpoolerWay
from pos_app.services.printer_trouble import (
    AddressUnknown,
    NotKept,
    PrinterAbsent,
    PrinterBusy,
    PrinterSilent,
    PrinterTrouble,
)
from pos_app.services.printers import Answers, Certainty, FoundPrinter, PrinterModel, PrinterWay

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from pos_app.printing.printer_address import PrinterAddress
    from pos_app.printing.profile import Profile
    from pos_app.printing.transports.line import Way
    from pos_app.services.printers import Question

_PATIENCE: Final = Timeouts()


class MachinePrinters:
    """``Printers`` over the devices of this machine; ``own`` keeps what this shop taught it."""

    def __init__(self, own: Path) -> None:
        self._own = own

    def find(self) -> list[FoundPrinter]:
        from pos_app.printing.finding import found_printers

        return found_printers()

    def probe(self, address: str) -> FoundPrinter:
        from pos_app.printing.finding_queues import queue_names, windows_names

        try:
            where = parse_address(address)
        except AddressRefusedError as refused:
            raise AddressUnknown(address) from refused
        match where:
            case NetworkWay() | SerialWay() | UsbWay():
                return _asked(where, address)
            case FileWay(path):
                if not path.exists():
                    raise PrinterAbsent(address)
                if path.is_fifo():
                    raise AddressUnknown(address)
                # A plain file collects slips; a question would only stand in it for ever.
                is_plain = path.is_file()
                return _silent(where, address) if is_plain else _asked(where, address)
            case SystemQueue(name):
                return _known(name, address, queue_names())
            case SpoolerWay(name):
                return _known(name, address, windows_names())
            case _:
                raise AddressUnknown(address)

    def models(self) -> list[PrinterModel]:
        return [self._model(name) for name in profile_names()]

    def questions(self, profile: str) -> dict[Question, tuple[str, ...]]:
        from pos_app.printing.learning import candidates

        return candidates(load_profile(profile))

    def learn(self, profile: str, answers: Answers, seen_on: date) -> None:
        from pos_app.printing.learning import answers_of, calibrated

        try:
            known = load_profile(profile, self._own)
        except ProfileRefusedError as damage:
            raise damage_of(damage) from damage
        keep_profile(calibrated(known, answers_of(answers), seen_on), self._own)

    def forget(self, profile: str) -> None:
        own = self._own / f"{load_profile(profile).name}.json"
        try:
            own.unlink(missing_ok=True)
        except OSError as trouble:
            raise NotKept(str(own)) from trouble

    def _model(self, name: str) -> PrinterModel:
        """As this shop knows it; one whose own version is damaged is shown as it was shipped."""
        is_own = (self._own / f"{name}.json").is_file()
        try:
            known = load_profile(name, self._own)
        except ProfileRefusedError:
            known = load_profile(name)
        return _model_of(known, is_own=is_own)


def _model_of(known: Profile, *, is_own: bool) -> PrinterModel:
    letters = f"{known.code_page.slot} {known.code_page.codec}"
    return PrinterModel(
        profile=known.name,
        maker=known.vendor,
        models=known.models,
        paper_mm=known.paper.paper_mm,
        dots=known.paper.width_dots,
        columns=known.fonts.a.columns,
        paper_seen=Certainty(known.paper.verified),
        letters=letters if known.prints == "text" else "",
        letters_seen=Certainty(known.code_page.verified),
        draws_qr=known.prints == "text" and known.qr.mode == "native",
        qr_seen=Certainty(known.qr.verified),
        cuts=known.cut.command != "none",
        cut_seen=Certainty(known.cut.verified),
        opens_drawer=known.drawer.pin != "none",
        drawer_seen=Certainty(known.drawer.verified),
        confirms=known.status.confirms_by != "none",
        status_seen=Certainty(known.status.verified),
        learns=known.speaks == "escpos",
        is_own=is_own,
    )


def _asked(way: Way, address: str) -> FoundPrinter:
    from pos_app.printing.identify import ask_who

    try:
        identity = ask_who(way, _PATIENCE)
    except NotReachableError as nobody:
        raise _trouble_of(nobody)(address) from nobody
    if identity is None:
        return _silent(way, address)
    name = f"{identity.maker} {identity.model}".strip()
    return FoundPrinter(
        address=address, way=_way_of(way), name=name, profile=identity.profile or ""
    )


def _trouble_of(nobody: NotReachableError) -> type[PrinterTrouble]:
    if nobody.silent:
        return PrinterSilent
    return PrinterBusy if nobody.busy else PrinterAbsent


def _silent(way: PrinterAddress | Way, address: str) -> FoundPrinter:
    return FoundPrinter(address=address, way=_way_of(way))


def _known(name: str, address: str, names: list[str]) -> FoundPrinter:
    from pos_app.printing.identify import profile_for

    if name not in names:
        raise PrinterAbsent(address)
    profile = profile_for(name.replace("_", " ")) or ""
    return FoundPrinter(
        address=address, way=_way_of(parse_address(address)), name=name, profile=profile
    )


def _way_of(way: object) -> PrinterWay:
    match way:
        case NetworkWay():
            return PrinterWay.NETWORK
        case SerialWay():
            return PrinterWay.SERIAL
        case UsbWay():
            return PrinterWay.USB
        case SystemQueue():
            return PrinterWay.QUEUE
        case SpoolerWay():
            return PrinterWay.WINDOWS
        case _:
            return PrinterWay.FILE

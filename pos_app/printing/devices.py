"""The devices of a till, as its settings name them; one that is refused stops none of the others."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pos_app.printing.printer_address import AddressRefusedError, device_for, parse_address
from pos_app.printing.profile_fault import damage_of
from pos_app.printing.profiles import ProfileRefusedError, load_profile
from pos_app.services.printer_trouble import AddressUnknown, ProfileDamaged

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from pos_app.printing.device import Device
    from pos_app.services.printers import ChosenPrinter


def open_devices(
    chosen: Mapping[str, ChosenPrinter],
    own: Path,
    show: Callable[[bytes], None],
    refused: Callable[[Exception], None],
) -> dict[str, Device]:
    """Every printer that has an address, by its name in the queue; ``own`` holds own profiles.

    ``show`` gets the pictures of a printer that is the screen, ``refused`` hears of an address
    that is none and of a profile that cannot be read: the slips of that printer wait.
    """
    devices: dict[str, Device] = {}
    for name, printer in chosen.items():
        if printer.address:
            try:
                devices[name] = _device_of(printer, own, show)
            except (AddressUnknown, ProfileDamaged) as trouble:
                trouble.printer = name
                refused(trouble)
    return devices


def _device_of(printer: ChosenPrinter, own: Path, show: Callable[[bytes], None]) -> Device:
    try:
        return device_for(parse_address(printer.address), load_profile(printer.profile, own), show)
    except AddressRefusedError as refused:
        raise AddressUnknown(printer.address) from refused
    except ProfileRefusedError as refused:
        raise damage_of(refused) from refused

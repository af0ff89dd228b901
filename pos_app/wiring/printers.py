"""The printers of a till and of its machine, and the logo that they print."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pos_app.wiring.own_files import own_folder, own_profiles

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from pos_app.printing.worker import PrintWorker, QueueChange
    from pos_app.services.printers import ChosenPrinter, Logos, Printers
    from pos_app.wiring.shop import OpenShop


def open_printers(
    opened: OpenShop,
    chosen: Mapping[str, ChosenPrinter],
    *,
    show: Callable[[bytes], None],
    on_change: Callable[[QueueChange], None],
    refused: Callable[[Exception], None],
) -> PrintWorker:
    """Set up the till's printers, each by its name in the queue; not started yet.

    ``show`` gets the pictures of slips when the printer is the screen, ``refused`` hears of a
    printer that cannot be set up; the slips of that one wait.  All three functions are called on
    the printers' own threads.
    """
    from pos_app.printing.devices import open_devices
    from pos_app.printing.worker import PrintWorker

    devices = open_devices(chosen, own_profiles(), show, refused)
    return PrintWorker(opened.spool, devices, on_change)


def machine_printers() -> Printers:
    """The printers of this machine."""
    from pos_app.printing.machine_printers import MachinePrinters

    return MachinePrinters(own_profiles())


def machine_logos() -> Logos:
    """The shop's logo, where its slips find it."""
    from pos_app.printing.logo_shelf import LogoShelf
    from pos_app.printing.machine_logos import MachineLogos

    return MachineLogos(LogoShelf(own_folder()))

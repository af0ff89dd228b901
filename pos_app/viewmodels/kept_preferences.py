"""What a till remembers of its place at the counter, over the day and over a restart."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final, Protocol

from pos_app.services.print_queue import KITCHEN_PRINTER, OWN_PRINTER
from pos_app.services.printers import STANDARD_PROFILE, ChosenPrinter
from pos_app.viewmodels.till import TillHabits

BESIDE_THE_TILL: Final = "till"
"""The kitchen's printer, when it is the one beside the till."""
LEAST_TEXT_PERCENT: Final = 90
MOST_TEXT_PERCENT: Final = 130


class Colours(StrEnum):
    """Light, dark, or as the machine is set."""

    LIGHT = "light"
    DARK = "dark"
    SYSTEM = "system"


class Tongue(StrEnum):
    """The languages the till speaks."""

    ITALIAN = "it"
    PORTUGUESE = "pt_BR"
    ENGLISH = "en"


class ScreenKeyboard(StrEnum):
    """When the till's own keyboard comes: at a touch, at every text, or not at all."""

    AUTO = "auto"
    ALWAYS = "always"
    NEVER = "never"


@dataclass(frozen=True, slots=True, kw_only=True)
class Preferences:
    """What a till remembers of its place at the counter; ``printer`` is a URL, "" for none.

    ``kitchen`` is the address of the kitchen's own printer, ``BESIDE_THE_TILL`` when it shares the
    till's, or "" when the kitchen reads no slips. ``drawer_on_cash`` is on from the beginning: a
    printer without a drawer takes no notice. ``area`` is where this till serves the customers' page
    («192.168.1.20:8080»), if it does; ``area_mail_file`` holds the mail server of that page, whose
    letters come from ``area_mail_from``; ``payout_folder`` is where the files for the bank go, if not
    to the documents.
    """

    colours: Colours = Colours.SYSTEM
    language: Tongue = Tongue.ITALIAN
    text_percent: int = 100
    keyboard: ScreenKeyboard = ScreenKeyboard.AUTO
    software_rendering: bool = False
    printer: str = ""
    printer_profile: str = STANDARD_PROFILE
    drawer_on_cash: bool = True
    kitchen: str = ""
    kitchen_profile: str = STANDARD_PROFILE
    area: str = ""
    area_mail_file: str = ""
    area_mail_from: str = ""
    payout_folder: str = ""

    def __post_init__(self) -> None:
        """Refuse a size at which nobody could read or nothing would fit."""
        if not LEAST_TEXT_PERCENT <= self.text_percent <= MOST_TEXT_PERCENT:
            raise ValueError(f"text_percent is {self.text_percent}")

    @property
    def chosen_printers(self) -> dict[str, ChosenPrinter]:
        """This till's printers, by the names that the queue has for them."""
        chosen = {OWN_PRINTER: ChosenPrinter(self.printer, self.printer_profile)}
        if self.kitchen not in {"", BESIDE_THE_TILL}:
            chosen[KITCHEN_PRINTER] = ChosenPrinter(self.kitchen, self.kitchen_profile)
        return chosen

    def profile_of(self, printer: str) -> str:
        """The model of a printer by its name in the queue; one that is gone prints at the till."""
        return self.chosen_printers.get(printer, self.chosen_printers[OWN_PRINTER]).profile


def habits_of(preferences: Preferences) -> TillHabits:
    """What a till of these preferences does at each act."""
    return TillHabits(
        opens_drawer=preferences.drawer_on_cash and bool(preferences.printer),
        kitchen=_kitchen_of(preferences.kitchen),
        printers=tuple(
            name for name, chosen in preferences.chosen_printers.items() if chosen.address
        ),
    )


def _kitchen_of(address: str) -> str | None:
    if address == BESIDE_THE_TILL:
        return OWN_PRINTER
    return KITCHEN_PRINTER if address else None


class PreferenceStore(Protocol):
    """Where preferences outlive the day; asked on the writer's thread, never on the screen's."""

    def keep(self, preferences: Preferences) -> None:
        """Keep them whole or leave the old ones.

        Raises:
            OSError: the folder cannot be written.
        """

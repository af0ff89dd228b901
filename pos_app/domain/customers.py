"""Customers: persons and companies who hold credit or owe tabs."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from pos_app.domain.money import Money
from pos_app.domain.text import folded


class CustomerKind(StrEnum):
    """Persona or Azienda: two registries that never mix."""

    PERSON = "person"
    COMPANY = "company"


@dataclass(frozen=True, slots=True)
class Customer:
    """A customer as the registry knows them; only a name is required."""

    id: int
    kind: CustomerKind
    name: str
    surname: str = ""
    phone: str = ""
    email: str = ""
    language: str = ""
    note: str = ""
    archived: bool = False
    version: int = 1

    @property
    def display_name(self) -> str:
        """The name as lists show it: surname first, for persons who gave one."""
        return display_name(self.name, self.surname)

    @property
    def short_name(self) -> str:
        """The name as a slip shows it: a person's first name and an initial, no more."""
        return f"{self.name} {self.surname[:1]}." if self.surname else self.name


def display_name(name: str, surname: str) -> str:
    """Surname first, so that lists read and sort as a registry does."""
    return f"{surname} {name}" if surname else name


def sort_name(name: str, surname: str) -> str:
    """The folded name by which lists are ordered."""
    return folded(display_name(name, surname))


@dataclass(frozen=True, slots=True)
class Standing:
    """What the shop owes a customer and what they owe the shop, never netted silently."""

    credit: Money
    tab: Money

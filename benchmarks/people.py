"""Invented people and companies: a few names that many bear, and a long tail of rare ones."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING, Final

from pos_app.domain.customers import CustomerKind
from pos_app.services.customers import CustomerFields

if TYPE_CHECKING:
    from collections.abc import Iterator

_GIVEN: Final = (
    *("Maria", "Giuseppe", "Anna", "Antonio", "Giulia", "Luigi", "Francesca", "Marco", "Chiara"),
    *("Niccolò", "Noè", "Zoë", "José", "Andrea", "Alessandro", "Sofia", "Tommaso", "Ludovica"),
    *("Gian Maria", "João", "Inês", "François", "Jürgen", "Łukasz", "Wen", "Yasmine", "Ettore"),
)
_COMMON: Final = (
    *("Rossi", "Russo", "Ferrari", "Esposito", "Bianchi", "Romano", "Colombo", "Ricci", "Marino"),
    *("Greco", "Bruno", "Gallo", "Conti", "De Luca", "D'Amico", "Dell'Orto", "Costa", "Giordano"),
)
_FIRST: Final = ("Ba", "Ca", "Dra", "Fe", "Gua", "Lo", "Ma", "Nè", "Pe", "Qua", "Sca", "Tre", "Vi")
_MIDDLE: Final = ("ga", "lla", "nca", "rdi", "sso", "tti", "vi", "zza", "mbo", "gli", "ra", "sta")
_LAST: Final = ("ni", "ro", "tti", "lli", "no", "nzi", "ra", "ri", "schi", "ta", "lò", "du")
_TRADES: Final = ("Officina", "Studio", "Ferramenta", "Cooperativa", "Palestra", "Tipografia")
_FORMS: Final = ("s.r.l.", "S.p.A.", "s.n.c.", "& Figli", "di quartiere")
_COMPANIES: Final = 0.15
_LONG_TAIL: Final = 0.5
_WITH_PHONE: Final = 0.3


def people(how_many: int, seed: int = 7) -> Iterator[CustomerFields]:
    """The same customers for the same seed, wherever they are needed."""
    chance = random.Random(seed)
    for _ in range(how_many):
        company = chance.random() < _COMPANIES
        yield _company(chance) if company else _person(chance)


def _person(chance: random.Random) -> CustomerFields:
    return CustomerFields(
        kind=CustomerKind.PERSON,
        name=chance.choice(_GIVEN),
        surname=_surname(chance),
        phone=_phone(chance),
    )


def _company(chance: random.Random) -> CustomerFields:
    name = f"{chance.choice(_TRADES)} {_surname(chance)} {chance.choice(_FORMS)}"
    return CustomerFields(kind=CustomerKind.COMPANY, name=name, phone=_phone(chance))


def _surname(chance: random.Random) -> str:
    if chance.random() < _LONG_TAIL:
        middle = "".join(chance.choices(_MIDDLE, k=chance.randint(1, 2)))
        return chance.choice(_FIRST) + middle + chance.choice(_LAST)
    # The first of the list is the name that everybody knows three of.
    return _COMMON[min(int(chance.expovariate(0.25)), len(_COMMON) - 1)]


def _phone(chance: random.Random) -> str:
    return f"3{chance.randrange(10**9):09d}" if chance.random() < _WITH_PHONE else ""

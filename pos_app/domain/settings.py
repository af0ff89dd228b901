"""The shop's own rules: limits, guards and habits that a manager can set."""

from __future__ import annotations

from dataclasses import dataclass

from pos_app.domain.money import Money


@dataclass(frozen=True, slots=True)
class Shop:
    """The shop as its store knows it: its name, its currency and its rules.

    ``area_url`` is where the customer area answers; the QR of a slip starts with
    it, and without one slips carry no QR. ``cash_limit`` is what the law allows
    in cash.
    """

    name: str = "Saldo"
    currency: str = "EUR"
    language: str = "it"
    area_url: str = "HTTPS://SALDO.LOCAL"
    guard: Money = Money(20_000)
    largest_operation: Money = Money(100_000)
    largest_balance: Money = Money(500_000)
    cash_limit: Money = Money(500_000)
    vouchers_as_credit: bool = False
    slip_after_payment: bool = False

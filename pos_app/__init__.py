"""Saldo: a till for shops whose customers pay in advance, or later."""

__version__ = "0.1.0"

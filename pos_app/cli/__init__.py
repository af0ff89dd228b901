"""The commands that run without a screen: one verb, one file."""

from __future__ import annotations

from pos_app.cli.main import main

__all__ = ["main"]

"""Preferences of a test outlive nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pos_app.viewmodels.kept_preferences import Preferences


class NoFile:
    """Keeps nothing: what was chosen is in the view-model already."""

    def keep(self, preferences: Preferences) -> None:
        """Forget them."""

"""The till as its window sees it before the book is open."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from pos_app.viewmodels.app import AppVM
from pos_app.viewmodels.kept_preferences import Preferences
from pos_app.viewmodels.preferences import PreferencesVM
from pos_app.viewmodels.speech import Speech
from tests.viewmodels.inline_jobs import InlineJobs
from tests.viewmodels.no_file import NoFile
from tests.viewmodels.sample_machine import SampleMachine

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture
def closed_app() -> Iterator[AppVM]:
    """Nobody has opened the book yet; whatever happens, the till is closed in the end."""
    speech = Speech("it")
    preferences = PreferencesVM(
        Preferences(), NoFile(), InlineJobs(), speech, lambda _language: None
    )
    app = AppVM(speech, preferences, machine=SampleMachine(Path("nowhere")).machine)
    yield app
    app.close()

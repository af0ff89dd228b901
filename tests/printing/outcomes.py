"""How a try to print may end, in the words of the tests."""

from __future__ import annotations

from pos_app.services.print_queue import JobState

PRINTED, UNKNOWN, HELD = JobState.PRINTED, JobState.UNKNOWN, JobState.HELD

"""Hears every statement that goes down the wire, and every commit."""

from __future__ import annotations

import gc
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from sqlalchemy import Engine, event

from pos_app.storage.statement import Wire

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    import pytest

    from pos_app.storage.driver_types import Stored
    from pos_app.storage.statement import Statement


@dataclass(frozen=True, slots=True)
class Said:
    """One statement with its values, and how many rows came back."""

    sql: str
    values: Any
    rows: int
    store: str
    """«sqlite» or «postgresql»."""


@dataclass(slots=True)
class Recorder:
    """What was said since it last listened from the beginning."""

    said: list[Said] = field(default_factory=list)
    commits: int = 0

    @property
    def statements(self) -> int:
        """How many statements went to the store."""
        return len(self.said)

    @property
    def rows(self) -> int:
        """How many rows came back."""
        return sum(one.rows for one in self.said)

    def listen(self) -> None:
        """Forget what was heard."""
        self.said.clear()
        self.commits = 0


@contextmanager
def recording(monkeypatch: pytest.MonkeyPatch) -> Iterator[Recorder]:
    """Listen as long as this lasts."""
    recorder = Recorder()
    # Screens of former tests, which look by themselves now and then, are put away first.
    gc.collect()

    def heard(_connection: object) -> None:
        recorder.commits += 1

    for name in _COUNTED:
        monkeypatch.setattr(Wire, name, _overheard(recorder, name))
    monkeypatch.setattr(Wire, "run_many", _overheard_many(recorder))
    event.listen(Engine, "commit", heard)
    try:
        yield recorder
    finally:
        event.remove(Engine, "commit", heard)


_COUNTED: dict[str, Callable[[Any], int]] = {
    "rows": len,
    "row": lambda found: int(found is not None),
    "run": lambda _: 0,
}


def _overheard(recorder: Recorder, name: str) -> Callable[..., object]:
    speak = getattr(Wire, name)

    def spoken(wire: Wire, statement: Statement, **values: Stored) -> object:
        text = statement.text(wire.dialect, values.get("rows"))
        found = speak(wire, statement, **values)
        said = Said(text.sql, text.values(values), _COUNTED[name](found), wire.dialect.name)
        recorder.said.append(said)
        return found

    return spoken


def _overheard_many(recorder: Recorder) -> Callable[..., object]:
    speak = Wire.run_many

    def spoken(wire: Wire, statement: Statement, rows: list[dict[str, object]]) -> object:
        text = statement.text(wire.dialect)
        recorder.said.append(Said(text.sql, text.values(rows[0]), 0, wire.dialect.name))
        return speak(wire, statement, rows)

    return spoken

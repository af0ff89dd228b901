"""How it stands with the page that this till serves; told by whoever runs it."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QObject, Signal


class ServingState(StrEnum):
    """What the process beside the till does."""

    OFF = "off"
    STARTING = "starting"
    RUNNING = "running"
    PORT_TAKEN = "port taken"
    NOT_OUR_ADDRESS = "not our address"
    ENDED = "ended"
    SHARED_STORE = "shared store"

    @property
    def has_failed(self) -> bool:
        return self not in {ServingState.OFF, ServingState.STARTING, ServingState.RUNNING}


class Serving(QObject):
    """One for the whole till; the screens listen."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.state = ServingState.OFF

    def tell(self, state: ServingState) -> None:
        """This is how it stands now."""
        if state is not self.state:
            self.state = state
            self.changed.emit()

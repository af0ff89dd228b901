"""Serves the customers' page from this till, as the preferences say, and tells how it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from pos_app.desktop.area_child import AreaChild, area_command
from pos_app.viewmodels.serving import ServingState

if TYPE_CHECKING:
    from pos_app.viewmodels.serving import Serving


class ServedArea(QObject):
    """At most one process; beside a shared store that is a service's work, so there is none."""

    def __init__(
        self,
        store_url: str,
        serving: Serving,
        *,
        may_serve: bool,
        mail: tuple[str, str] = ("", ""),
    ) -> None:
        super().__init__()
        self._mail = mail
        self._store_url = store_url
        self._serving = serving
        self._may_serve = may_serve
        self._child: AreaChild | None = None

    @property
    def child(self) -> AreaChild | None:
        """The process, if there is one."""
        return self._child

    def serve_at(self, address: str) -> None:
        """Serve the page at «HOST:PORT» and nowhere else; at "" not at all."""
        self.close()
        if not address:
            self._serving.tell(ServingState.OFF)
        elif not self._may_serve:
            self._serving.tell(ServingState.SHARED_STORE)
        else:
            self._serving.tell(ServingState.STARTING)
            self._child = AreaChild(area_command(self._store_url, address, self._mail), address)
            self._child.stateChanged.connect(self._serving.tell)

    def close(self) -> None:
        """End the process, if there is one."""
        if self._child is not None:
            self._child.close()
            self._child.deleteLater()
            self._child = None

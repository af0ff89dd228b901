"""The printer's network port, with the faults that users report."""

from __future__ import annotations

import contextlib
import socket
import struct
from dataclasses import dataclass
from threading import Event, Lock, Thread, Timer
from typing import TYPE_CHECKING, Final, Literal, Self

from pos_app.printing.transports.network import NetworkWay
from tests.ports import HOST, free_port
from tests.printing.emulator.machine import Machine

if TYPE_CHECKING:
    from tests.printing.reading.job import Job

_RESET: Final = struct.pack("ii", 1, 0)
_PIECE: Final = 1024


@dataclass(frozen=True, kw_only=True)
class Faults:
    """What is wrong with the line today."""

    accepts: Literal["yes", "refuses", "swallows"] = "yes"
    reset_after_bytes: int | None = None
    stop_reading_after_bytes: int | None = None
    mute: bool = False
    """Takes everything, answers nothing."""
    answers_after_s: float = 0.0
    chatter_at_connect: bytes = b""
    hangs_up_after_s: float = 0.0
    """How long it keeps a line on which nothing more will come."""
    refuses_while_busy: bool = False
    """A second caller is turned away instead of waiting in the line."""


class EmulatedPrinter:
    """A network printer that takes one client at a time."""

    def __init__(self, faults: Faults | None = None, host: str = HOST, port: int = 0) -> None:
        self.faults = faults or Faults()
        self.machine = Machine(self._answer)
        self._client: socket.socket | None = None
        self._sending = Lock()
        self._off = Event()
        self._fillers: list[socket.socket] = []
        self._door = self._open_door(host, port)
        self.host, self.port = self._door.getsockname()
        self.bytes_read = 0
        self.clients_served = 0
        self._thread = Thread(target=self._serve, name="emulated port", daemon=True)

    def __enter__(self) -> Self:
        if self.faults.accepts == "yes":
            self._thread.start()
        elif self.faults.accepts == "refuses":
            self._door.close()
        else:
            self._fill_the_queue()
        return self

    def __exit__(self, *_: object) -> None:
        self._off.set()
        with contextlib.suppress(OSError):
            self._door.shutdown(socket.SHUT_RDWR)
        for wire in (*self._fillers, self._door):
            wire.close()
        self.hang_up()
        self.machine.switch_off()
        if self._thread.is_alive():
            self._thread.join(5)

    @property
    def way(self) -> NetworkWay:
        return NetworkWay(self.host, self.port)

    @property
    def slips(self) -> list[Job]:
        return self.machine.slips

    def hang_up(self) -> None:
        """Reset the connection of the moment."""
        client = self._client
        if client is not None:
            with contextlib.suppress(OSError):
                client.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _RESET)
            client.close()

    def lose_power(self, *, lose_buffer: bool) -> None:
        self.machine.lose_power(lose_buffer=lose_buffer)
        self.hang_up()

    def mend(self, faults: Faults | None = None) -> None:
        """Put the line in order for the next connection; works for faults after the connect."""
        self.faults = faults or Faults()

    def _open_door(self, host: str, port: int) -> socket.socket:
        door = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
        door.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        door.bind((host, port or free_port()))
        if self.faults.accepts != "refuses":
            door.listen(0)
        return door

    def _fill_the_queue(self) -> None:
        """Fill the system's own queue of callers, so that the next call is never answered."""
        for _ in range(4):
            wire = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
            wire.setblocking(False)  # noqa: FBT003 - the standard library's own way
            wire.connect_ex((self.host, self.port))
            self._fillers.append(wire)

    def _serve(self) -> None:
        while not self._off.is_set():
            try:
                client, _ = self._door.accept()
            except OSError:
                return
            if self.faults.refuses_while_busy:
                self._door.close()
            self._client = client
            self.clients_served += 1
            with contextlib.suppress(OSError):
                self._listen(client)
            self._client = None
            client.close()
            if self.faults.refuses_while_busy and not self._off.is_set():
                self._door = self._open_door(self.host, self.port)

    def _listen(self, client: socket.socket) -> None:
        client.settimeout(0.05)
        came_here = 0
        self._answer(self.faults.chatter_at_connect)
        while not self._off.is_set():
            limit = self._appetite(came_here)
            if limit == 0:
                self._off.wait(0.01)
                continue
            try:
                some = client.recv(limit)
            except TimeoutError:
                continue
            if not some:
                self._wait_for_goodbye()
                return
            came_here += len(some)
            self.bytes_read += len(some)
            self.machine.receive(some)
            if came_here == self.faults.reset_after_bytes:
                self.hang_up()
                return

    def _appetite(self, came_here: int) -> int:
        """How many bytes the printer is willing to read now."""
        wanted = min(_PIECE, self.machine.room())
        for limit in (self.faults.reset_after_bytes, self.faults.stop_reading_after_bytes):
            if limit is not None:
                wanted = min(wanted, limit - came_here)
        return max(0, wanted)

    def _wait_for_goodbye(self) -> None:
        self._off.wait(self.faults.hangs_up_after_s)

    def _answer(self, some: bytes) -> None:
        if self.faults.mute or not some:
            return
        if self.faults.answers_after_s:
            late = Timer(self.faults.answers_after_s, self._send, (some,))
            late.daemon = True
            late.start()
        else:
            self._send(some)

    def _send(self, some: bytes) -> None:
        client = self._client
        if client is not None:
            with self._sending, contextlib.suppress(OSError):
                client.sendall(some)

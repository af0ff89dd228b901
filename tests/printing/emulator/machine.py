"""The printer itself: a buffer, a mechanism that moves paper, and sensors that tell."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from threading import Condition, Event, Thread
from typing import Final

from tests.printing.reading.job import Job
from tests.printing.reading.modes import Modes
from tests.printing.reading.stream import Stream
from tests.printing.reading.tokens import Cut, Kick, Line, Picture, Qr, Question, Start, Token

_LINE_DOTS: Final = 34
_PLENTY: Final = 1_000_000


@dataclass
class Sensors:
    """What a status question is answered from."""

    cover_open: bool = False
    paper_dots: int = _PLENTY
    near_end_dots: int = 400
    cutter_jammed: bool = False

    @property
    def paper_out(self) -> bool:
        return self.paper_dots <= 0

    @property
    def online(self) -> bool:
        return not (self.cover_open or self.paper_out or self.cutter_jammed)

    def real_time(self, kind: int) -> int:
        """The answer to DLE EOT ``kind``: fixed bits 0xx1xx10, the rest as the manuals say."""
        near_end = self.paper_dots < self.near_end_dots
        match kind:
            case 1:
                return 0x12 | (0 if self.online else 0x08)
            case 2:
                stopped = 0x20 if self.paper_out else 0
                return (
                    0x12
                    | (0x04 if self.cover_open else 0)
                    | stopped
                    | (0x40 if self.cutter_jammed else 0)
                )
            case 3:
                return 0x12 | (0x08 if self.cutter_jammed else 0)
            case _:
                out = self.paper_out or self.cover_open
                return 0x12 | (0x0C if near_end else 0) | (0x60 if out else 0)

    def automatic(self) -> bytes:
        """The four bytes of automatic status back."""
        first = 0x10 | (0 if self.online else 0x08) | (0x20 if self.cover_open else 0)
        second = 0x08 if self.cutter_jammed else 0
        third = (0x03 if self.paper_dots < self.near_end_dots else 0) | (
            0x0C if self.paper_out else 0
        )
        return bytes((first, second, third, 0x0F))


@dataclass
class Machine:
    """Prints what stands in its buffer, as long as it can print."""

    answer: Callable[[bytes], None]
    dots_per_s: float = 0.0
    """0 prints in no time."""
    buffer_bytes: int = 64 * 1024
    confirms_process: bool = True
    answers_in_line: bool = True
    modes: Modes = field(default_factory=Modes)
    sensors: Sensors = field(default_factory=Sensors)
    automatic_status: bool = False
    names: dict[int, bytes] = field(default_factory=lambda: {66: b"EPSON", 67: b"TM-T20III"})
    """What GS I answers: the maker and the model."""

    def __post_init__(self) -> None:
        self._stream = Stream(self.modes)
        self._buffer = bytearray()
        self._changed = Condition()
        self._off = Event()
        self._paper: list[list[Token]] = [[]]
        self.kicks: list[Kick] = []
        self._thread = Thread(target=self._run, name="emulated mechanism", daemon=True)
        self._thread.start()

    def room(self) -> int:
        """How many bytes still fit."""
        with self._changed:
            return max(0, self.buffer_bytes - len(self._buffer))

    def receive(self, some: bytes) -> None:
        """Put bytes into the buffer; commands in real time act now, wherever they stand."""
        self._act_at_once(some)
        with self._changed:
            self._buffer += some
            self._changed.notify_all()

    def _act_at_once(self, some: bytes) -> None:
        for at in range(len(some) - 2):
            if some[at : at + 2] == b"\x10\x04" and 1 <= some[at + 2] <= 4:
                self.answer(bytes((self.sensors.real_time(some[at + 2]),)))
            if some[at : at + 3] == b"\x10\x14\x01" and len(some) > at + 4:
                self.kicks.append(Kick(2 if some[at + 3] == 0 else 5, 0, 0))

    def sense(self, **changes: float) -> None:
        """Open the cover, take the paper: the sensors change, and the printer may say so."""
        with self._changed:
            for name, value in changes.items():
                setattr(self.sensors, name, value)
            self._changed.notify_all()
        self._report()

    def new_roll(self) -> None:
        self.sense(paper_dots=_PLENTY, cover_open=False)

    def lose_power(self, *, lose_buffer: bool) -> None:
        """Forget the modes, and the buffer too if it is not kept; the paper stays as it is."""
        with self._changed:
            self.modes.reset()
            if lose_buffer:
                self._buffer.clear()
                self._stream = Stream(self.modes)
            self._paper.append([])

    def switch_off(self) -> None:
        self._off.set()
        with self._changed:
            self._changed.notify_all()
        self._thread.join(5)

    @property
    def slips(self) -> list[Job]:
        """Every piece of paper with something on it, the one in the machine included."""
        with self._changed:
            return [Job(tuple(tokens), 0) for tokens in self._paper if tokens]

    def wait_until_idle(self, timeout_s: float = 10.0) -> bool:
        with self._changed:
            return self._changed.wait_for(lambda: not self._buffer, timeout_s)

    def _run(self) -> None:
        while not self._off.is_set():
            with self._changed:
                self._changed.wait_for(self._can_work)
                if self._off.is_set():
                    return
                self._stream.feed(bytes(self._buffer[:256]))
                del self._buffer[:256]
                self._changed.notify_all()
            self._print_all()

    def _can_work(self) -> bool:
        return self._off.is_set() or (bool(self._buffer) and self.sensors.online)

    def _print_all(self) -> None:
        while not self._off.is_set():
            token = next(self._stream.tokens(), None)
            if token is None:
                return
            self._print(token)

    def _print(self, token: Token) -> None:
        dots = _height(token)
        if self.dots_per_s and dots:
            self._off.wait(dots / self.dots_per_s)
        with self._changed:
            self._changed.wait_for(lambda: self.sensors.online or self._off.is_set())
            self.sensors.paper_dots -= dots
            self._put(token)
        if self.sensors.paper_out:
            self._report()
            with self._changed:
                self._changed.wait_for(lambda: self.sensors.online or self._off.is_set())
        if isinstance(token, Question) and not self._off.is_set():
            self._reply(token)

    def _put(self, token: Token) -> None:
        if isinstance(token, Start):
            if self._paper[-1]:
                self._paper.append([])
        elif isinstance(token, Kick):
            self.kicks.append(token)
        elif not isinstance(token, Question):
            self._paper[-1].append(token)
            if isinstance(token, Cut):
                self._paper.append([])

    def _reply(self, question: Question) -> None:
        match question.name:
            case "GS ( H" if self.confirms_process:
                self.answer(b"7\x22" + question.argument + b"\x00")
            case "GS r" if self.answers_in_line:
                self.answer(bytes((0x0C if self.sensors.paper_out else 0,)))
            case "GS I":
                self.answer(b"_" + self.names.get(question.argument[0], b"") + b"\x00")
            case "GS a":
                # Four bytes now, and four at each change.
                self.automatic_status = bool(question.argument[0])
                self._report()

    def _report(self) -> None:
        if self.automatic_status:
            self.answer(self.sensors.automatic())


def _height(token: Token) -> int:
    match token:
        case Line():
            return max(_LINE_DOTS, 24 * token.high)
        case Picture():
            return token.rows
        case Qr():
            return 30 * token.dots
        case _:
            return 0

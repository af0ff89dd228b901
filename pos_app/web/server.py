"""Runs the customer area until it is told to stop, with no patience for slow clients."""

from __future__ import annotations

import logging
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

import h11
import uvicorn
from uvicorn.protocols.http.h11_impl import H11Protocol

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Iterator, Sequence

    from starlette.applications import Starlette

CONNECTION_S: Final = 20
"""A page takes milliseconds; who is still connected after this holds a place for nothing."""

_KEEP_ALIVE_S: Final = 5
_GOODBYE_S: Final = 3
_MOST_CONNECTIONS: Final = 512
_HEAD_BYTES: Final = 8192


class BriefProtocol(H11Protocol):
    """A connection that ends after a while, whatever its client is doing."""

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        super().connection_made(transport)
        self._end = self.loop.call_later(CONNECTION_S, transport.abort)

    def on_response_complete(self) -> None:
        super().on_response_complete()
        if self.conn.their_state is h11.SEND_BODY:
            # Nobody here wants the rest of what they are sending.
            self.transport.close()

    def connection_lost(self, exc: Exception | None) -> None:
        self._end.cancel()
        super().connection_lost(exc)


class _ToldToStop(uvicorn.Server):
    """A server that leaves signals to whoever runs it.

    By itself it would send itself the signal again when it has ended, and nothing after it would
    be done: no count handed over, no letter finished.
    """

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield


class AreaServer:
    """The customer area at one address and port."""

    def __init__(self, config: uvicorn.Config) -> None:
        self._server = _ToldToStop(config)

    @property
    def listens(self) -> bool:
        """Whether it answers already."""
        return self._server.started

    def serve(self) -> None:
        """Answer until somebody calls ``stop``."""
        self._server.run()

    def stop(self) -> None:
        """Finish what is being answered, and end ``serve``."""
        self._server.should_exit = True


def area_server(app: Starlette, host: str, port: int, *, proxies: Sequence[str] = ()) -> AreaServer:
    """A server that is ready to serve; addresses that ``proxies`` pass on are believed."""
    # Its own loggers name client addresses; ours says all that is needed.
    logging.getLogger("uvicorn").setLevel(logging.ERROR)
    config = uvicorn.Config(
        app,
        host=host,
        port=port,
        http=BriefProtocol,
        ws="none",
        lifespan="off",
        log_config=None,
        access_log=False,
        server_header=False,
        proxy_headers=bool(proxies),
        forwarded_allow_ips=list(proxies),
        limit_concurrency=_MOST_CONNECTIONS,
        h11_max_incomplete_event_size=_HEAD_BYTES,
        timeout_keep_alive=_KEEP_ALIVE_S,
        timeout_graceful_shutdown=_GOODBYE_S,
    )
    return AreaServer(config)

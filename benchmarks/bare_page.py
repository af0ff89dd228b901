"""The floor of a page: Starlette and uvicorn, one route, a text that is ready.

python -m benchmarks.bare_page PORT BYTES
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import uvicorn
from starlette.applications import Starlette
from starlette.responses import HTMLResponse
from starlette.routing import Route

if TYPE_CHECKING:
    from starlette.requests import Request


def main(arguments: list[str]) -> None:
    """Serve so many bytes to whoever asks."""
    port, size = map(int, arguments)
    page = "x" * size

    async def answer(_request: Request) -> HTMLResponse:
        return HTMLResponse(page)

    app = Starlette(routes=[Route("/S/{token}", answer)])
    print("serving", flush=True)
    uvicorn.run(app, port=port, http="h11", log_level="error", access_log=False)


if __name__ == "__main__":
    main(sys.argv[1:])

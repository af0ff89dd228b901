"""A process that has everything loaded and bears tills: each is a process of its own in no time.

A hundred kills would otherwise be a hundred starts of Python.  Nothing of a store is open here,
so nothing is shared but the program's code.  Orders come in as lines of JSON (arguments, and
where to write what is said and what goes wrong), process numbers go out.
"""

from __future__ import annotations

import gc
import json
import os
import signal
import sys

import alembic.command
import psycopg
import sqlalchemy.dialects.postgresql.psycopg

import pos_app.storage
from pos_app.cli.main import main

LOADED = (alembic.command, psycopg, sqlalchemy.dialects.postgresql.psycopg, pos_app.storage)


def serve() -> None:
    """Bear one till for each order, until there are no more orders."""
    gc.freeze()
    for line in sys.stdin:
        order = json.loads(line)
        number = os.fork()
        if number == 0:
            live(order["arguments"], order["said"], order["wrong"])
        sys.stdout.write(f"{number}\n")
        sys.stdout.flush()


def live(arguments: list[str], said: str, wrong: str) -> None:
    """Run one command as a process started on a terminal would, and end."""
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    for path, number in ((os.devnull, 0), (said, 1), (wrong, 2)):
        flags = os.O_RDONLY if number == 0 else os.O_WRONLY | os.O_CREAT | os.O_APPEND
        os.dup2(os.open(path, flags, 0o600), number)
    try:
        code = main(arguments)
    except BaseException:  # noqa: BLE001 - said, as Python itself would, before the process ends
        sys.excepthook(*sys.exc_info())
        code = 70
    os.write(2, f"ended {code}\n".encode())
    os._exit(code)


if __name__ == "__main__":
    # Whoever ends here is not waited for.
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    serve()

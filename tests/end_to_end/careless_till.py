"""A till that does not wait for its disk: the power-cut test must be able to tell it from ours."""

from __future__ import annotations

import sys
from unittest import mock

from pos_app.cli.main import main
from pos_app.storage import sqlite_engine

if __name__ == "__main__":
    with (
        mock.patch.object(sqlite_engine, "journal_of", return_value=("wal", "NORMAL")),
        mock.patch.dict(sqlite_engine._SYNCHRONOUS, NORMAL=1),
    ):
        sys.exit(main())

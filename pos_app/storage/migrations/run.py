"""Runs the migrations in a transaction that somebody else opened and will commit."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from alembic.config import Config
from alembic.runtime.environment import EnvironmentContext
from alembic.script import ScriptDirectory

from pos_app.storage.version import VERSION, revision_of

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any

    from sqlalchemy import Connection


def migrate(connection: Connection, version: int = VERSION) -> None:
    """Bring the tables to a version, inside the connection's own transaction."""
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent))
    config.set_main_option("path_separator", "os")
    scripts = ScriptDirectory.from_config(config)

    def steps(revision: str, _context: object) -> Iterable[Any]:
        return scripts._upgrade_revs(revision_of(version), revision)  # noqa: SLF001 - as its own command does

    with EnvironmentContext(config, scripts, fn=steps) as environment:
        environment.configure(connection=connection)
        environment.run_migrations()

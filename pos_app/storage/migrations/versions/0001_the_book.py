"""The first tables: the shop, its customers, their orders, the book and the queue of slips."""

from __future__ import annotations

from alembic import op

from pos_app.storage.migrations.sql_files import statements

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    connection = op.get_bind()
    for part in ("tables", "guards", "search", "start"):
        for statement in statements("0001", part, connection.dialect.name):
            connection.exec_driver_sql(statement)

"""What a shop's book was made by is never changed: whoever has one must be able to open it."""

from __future__ import annotations

import hashlib
from pathlib import Path

SQL = Path(__file__).parent.parent.parent / "pos_app" / "storage" / "migrations" / "sql"
FIRST = "33e0f9391d8d490fe9ef7b4820ffb3adea67439cad7235849ef51678d8bbcd1e"


def test_the_first_tables_stay_as_shops_have_them() -> None:
    digest = hashlib.sha256()
    for file in sorted(SQL.glob("0001_*.sql")):
        digest.update(file.name.encode())
        digest.update(file.read_bytes())

    # A change of tables is a new step beside these files, never an edit of them.
    assert digest.hexdigest() == FIRST

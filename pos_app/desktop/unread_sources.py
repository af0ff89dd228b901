"""Imports without a detour: Qt for Python otherwise reads the source of all that is imported.

It looks there for its own name, to offer methods under other spellings to whoever writes
`from __feature__ import …`, and Python keeps what was read: six hundred files, a tenth of the
memory, a fifth of the start. Nobody here asks for other spellings.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import PySide6.QtCore  # noqa: F401 - brings what is asked for next

if TYPE_CHECKING:
    from types import ModuleType


def leave_sources_unread() -> None:
    """Have a module's name say whether it uses Qt, instead of its text."""
    from shibokensupport import feature  # type: ignore[import-not-found] # inside of Qt's own

    # Another release of Qt may ask in another way; then it costs what it did before.
    if hasattr(feature, "_mod_uses_pyside"):
        feature._mod_uses_pyside = _is_ours  # noqa: SLF001 - there is no setting for it


def _is_ours(module: ModuleType) -> bool:
    return module.__name__.partition(".")[0] in {"pos_app", "__main__"}

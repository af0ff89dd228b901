"""Turns what translators write (`.ts`, `.po`) into what the program reads (`.qm`, `.mo`)."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po

I18N = Path(__file__).resolve().parent.parent / "resources" / "i18n"
LRELEASE = Path(sys.executable).parent / "pyside6-lrelease"


def build_translations(i18n: Path = I18N) -> list[Path]:
    """Build what is missing or older than its source, and say which files that were."""
    screens = [source for source in sorted(i18n.glob("*.ts")) if is_stale(source, ".qm")]
    slips = [source for source in sorted(i18n.rglob("*.po")) if is_stale(source, ".mo")]
    return [build_qm(source) for source in screens] + [build_mo(source) for source in slips]


def is_stale(source: Path, suffix: str) -> bool:
    built = source.with_suffix(suffix)
    return not built.exists() or built.stat().st_mtime <= source.stat().st_mtime


def build_qm(source: Path) -> Path:
    """Compile the texts of the screens."""
    part = unfinished(source)
    subprocess.run([str(LRELEASE), "-silent", str(source), "-qm", str(part)], check=True)
    return part.replace(source.with_suffix(".qm"))


def build_mo(source: Path) -> Path:
    """Compile the texts of slips and messages."""
    part = unfinished(source)
    with source.open("rb") as po, part.open("wb") as mo:
        write_mo(mo, read_po(po))
    return part.replace(source.with_suffix(".mo"))


def unfinished(source: Path) -> Path:
    """Where to build it: a reader, or a second builder, only ever meets whole files."""
    return source.with_suffix(f".{os.getpid()}")


if __name__ == "__main__":
    for path in build_translations():
        print(f"Built {path.relative_to(I18N)}")

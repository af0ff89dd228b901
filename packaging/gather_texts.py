"""Gathers every text of the screens into the translators' files, and drops those that went."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parent.parent
I18N = CHECKOUT / "resources" / "i18n"
LUPDATE = Path(sys.executable).parent / "pyside6-lupdate"
SPOKEN = ("ui/Saldo/*.qml", "pos_app/viewmodels/**/*.py", "pos_app/desktop/**/*.py")
# English is what the sources say; only its plurals need a file.
LANGUAGES = {"it": (), "pt_BR": (), "en": ("-pluralonly",)}


def gather(folder: Path = I18N) -> list[Path]:
    """Bring the three files in ``folder`` up to what the sources say now."""
    sources = [str(file) for pattern in SPOKEN for file in sorted(CHECKOUT.glob(pattern))]
    files = []
    for language, options in LANGUAGES.items():
        file = folder / f"saldo_{language}.ts"
        command = [*options, "-silent", "-no-obsolete", "-locations", "none"]
        command += ["-source-language", "en", "-target-language", language]
        subprocess.run([str(LUPDATE), *command, *sources, "-ts", str(file)], check=True)
        files.append(file)
    return files


if __name__ == "__main__":
    for path in gather():
        print(path.relative_to(CHECKOUT))

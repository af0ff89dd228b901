"""Names every text that a cashier would still read in English; the check fails if there is one."""

from __future__ import annotations

import shutil
import sys
import tempfile
import xml.etree.ElementTree as ET
from pathlib import Path
from typing import TYPE_CHECKING

from babel.messages.pofile import read_po

from gather_texts import I18N, gather

if TYPE_CHECKING:
    from collections.abc import Iterator


def untranslated(i18n: Path = I18N) -> list[str]:
    """Every gap, also of texts that the sources say but nobody has gathered yet."""
    with tempfile.TemporaryDirectory() as folder:
        for ts in i18n.glob("*.ts"):
            shutil.copy(ts, folder)
        screens = [gap for ts in gather(Path(folder)) for gap in gaps_in_screens(ts)]
    return screens + [gap for po in sorted(i18n.rglob("*.po")) for gap in gaps_in_slips(po)]


def gaps_in_screens(ts: Path) -> Iterator[str]:
    """Texts of one Qt file without a finished translation, every plural form included."""
    # The file was written by our own tool a moment ago.
    for message in ET.parse(ts).getroot().iter("message"):  # noqa: S314
        translation = message.find("translation")
        if translation is None or not is_finished(translation):
            yield f"{ts.stem}: {message.findtext('source')}"


def is_finished(translation: ET.Element) -> bool:
    forms = translation.findall("numerusform") or [translation]
    return translation.get("type") is None and all((form.text or "").strip() for form in forms)


def gaps_in_slips(po: Path) -> Iterator[str]:
    """Texts of one gettext file without a translation, or with one that is only a guess."""
    with po.open("rb") as file:
        for message in read_po(file):
            forms = message.string if isinstance(message.string, tuple) else (message.string,)
            if message.id and (message.fuzzy or not all(forms)):
                yield f"{po.relative_to(po.parents[2])}: {message.id}"


if __name__ == "__main__":
    gaps = untranslated()
    for gap in gaps:
        print(gap)
    sys.exit(1 if gaps else 0)

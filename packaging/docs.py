"""Turns the Markdown pages of this project into pages for a browser, in `build/docs`."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

from markdown_it import MarkdownIt

CHECKOUT = Path(__file__).resolve().parent.parent
BUILT = CHECKOUT / "build" / "docs"
# A link to another page of ours; one with a scheme leads elsewhere.
LINK = re.compile(r"\]\((?!\w+:|#)(?P<target>[^)#\s]+)")
PAGE = """<!doctype html>
<html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>{title}</title>
<style>body {{ font: 1em/1.5 sans-serif; margin: 2em auto; max-width: 46em; padding: 0 1em }}
pre {{ overflow: auto }} table {{ border-collapse: collapse }} td, th {{ padding: .2em .6em }}
img {{ max-width: 100% }}</style>
{body}</html>
"""


def pages(checkout: Path = CHECKOUT) -> list[Path]:
    """The pages that people read: those beside the README, and all below `docs`."""
    return sorted([*checkout.glob("*.md"), *(checkout / "docs").rglob("*.md")])


def broken_links(page: Path) -> list[str]:
    """Links of a page to files that are not there."""
    targets = (found["target"] for found in LINK.finditer(page.read_text(encoding="utf-8")))
    return [target for target in targets if not (page.parent / target).exists()]


def build(checkout: Path = CHECKOUT, built: Path = BUILT) -> list[Path]:
    """Write every page, and the pictures that pages show, in the same folders."""
    for picture in (checkout / "docs").rglob("*.png"):
        copy = built / picture.relative_to(checkout)
        copy.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(picture, copy)
    return [write(page, checkout, built) for page in pages(checkout)]


def write(page: Path, checkout: Path, built: Path) -> Path:
    """One page, whose links lead to pages instead of to their sources."""
    text = page.read_text(encoding="utf-8")
    linked = LINK.sub(lambda link: re.sub(r"\.md$", ".html", link[0]), text)
    body = MarkdownIt("commonmark").enable("table").render(linked)
    written = built / page.relative_to(checkout).with_suffix(".html")
    written.parent.mkdir(parents=True, exist_ok=True)
    written.write_text(PAGE.format(title=page.stem, body=body), encoding="utf-8")
    return written


if __name__ == "__main__":
    for path in build():
        print(path.relative_to(CHECKOUT))

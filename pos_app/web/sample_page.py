"""The page of a made-up customer in one file, with its style and its picture inside."""

from __future__ import annotations

import base64
from typing import TYPE_CHECKING

from pos_app.web.pages import Pages

if TYPE_CHECKING:
    from pos_app.domain.area import Picture
    from pos_app.services.area import AreaPage


def whole_page(page: AreaPage, picture: Picture | None) -> str:
    """The very templates that customers get; nothing has to be fetched, and no link leads on."""
    pages = Pages()
    language = page.welcome.language
    html = pages.balance(page, language, token="", earlier=False, withdrawals=True)
    style = f"<style>{pages.style.decode()}</style>"
    html = _exchanged(html, '<link rel="stylesheet"', style)
    html = _exchanged(html, '<link rel="icon"', "")
    html = _exchanged(html, '<link rel="apple-touch-icon"', "")
    html = _exchanged(html, '<link rel="manifest"', "")
    html = html.replace('href="/S/', 'href="#')
    if picture is not None:
        html = html.replace(f'"/picture?{page.welcome.picture_version}"', f'"{_inside(picture)}"')
    return html


def _exchanged(html: str, tag: str, new: str) -> str:
    """The page with one of its elements replaced."""
    before, found, after = html.partition(tag)
    return before + new + after.partition(">")[2] if found else html


def _inside(picture: Picture) -> str:
    """A picture as an address that holds all of it."""
    content = base64.b64encode(picture.content).decode()
    return f"data:{picture.media_type};base64,{content}"

"""Copies: a slip printed again always says so."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from pos_app.domain.slip_document import Align, SlipDocument, Text
from pos_app.services.slips.pieces import Translate, Voice

if TYPE_CHECKING:
    from datetime import datetime


def as_copy(
    original: SlipDocument, number: int, at: datetime, translate: Translate
) -> SlipDocument:
    """Mark a document as its copy number ``number``, printed again at that time.

    A copy of a copy bears only the newer mark.
    """
    voice = Voice(original.language, translate)
    words = translate("COPY no. {number}, reprinted {moment}")
    banner = Text(
        words.format(number=number, moment=voice.moment(at)), align=Align.CENTER, bold=True
    )
    first, *others = original.blocks
    if original.copy_number:
        others = others[1:]
    return replace(original, blocks=(first, banner, *others), copy_number=number)

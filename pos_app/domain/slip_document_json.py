"""Slip documents as JSON text, the form in which they wait in the print queue.

The form is written out field by field, so that a document queued by one release of the till is
read by the next one, and a damaged row is refused instead of half understood.
"""

from __future__ import annotations

import base64
import json
import zlib
from typing import Any, Final, assert_never

from pos_app.domain.slip_document import (
    DOCUMENT_VERSION,
    Align,
    Block,
    Cell,
    Cut,
    Feed,
    Image,
    Qr,
    Row,
    Rule,
    Size,
    SlipDocument,
    SlipKind,
    Text,
)

_MOST_PICTURE_BYTES: Final = 1_000_000


class UnreadableDocument(ValueError):
    """A stored slip that this release cannot read, with the reason."""


def document_to_json(document: SlipDocument) -> str:
    """Write a document as compact JSON."""
    return json.dumps(
        {
            "version": document.version,
            "kind": document.kind.value,
            "language": document.language,
            "currency": document.currency,
            "source": document.source,
            "copy_number": document.copy_number,
            "blocks": [_block_to_json(block) for block in document.blocks],
        },
        ensure_ascii=False,
        separators=(",", ":"),
    )


def document_from_json(text: str) -> SlipDocument:
    """Read a document back.

    Raises:
        UnreadableDocument: the text is damaged, or written by a newer release.
    """
    try:
        return _document_from_json(json.loads(text))
    except (KeyError, TypeError, ValueError) as damage:
        raise UnreadableDocument(f"slip document cannot be read: {damage!r}") from damage


def _document_from_json(stored: dict[str, Any]) -> SlipDocument:
    if stored["version"] != DOCUMENT_VERSION:
        raise ValueError(f"version {stored['version']} is not known here")
    return SlipDocument(
        kind=SlipKind(stored["kind"]),
        language=_text(stored["language"]),
        currency=_text(stored["currency"]),
        source=_text(stored["source"]),
        copy_number=_number(stored["copy_number"]),
        blocks=tuple(_block_from_json(block) for block in stored["blocks"]),
    )


def _block_to_json(block: Block) -> dict[str, Any]:
    match block:
        case Text():
            return {"block": "text", "text": block.text, **_look(block), "align": block.align.value}
        case Row():
            return {
                "block": "row",
                "cells": [_cell_to_json(c) for c in block.cells],
                **_look(block),
            }
        case Rule():
            return {"block": "rule"}
        case Qr():
            return {
                "block": "qr",
                "payload": block.payload,
                "caption": block.caption,
                "module_dots": block.module_dots,
                "error_correction": block.error_correction,
            }
        case Image():
            return {
                "block": "image",
                "width_dots": block.width_dots,
                "height_dots": block.height_dots,
                "packed": base64.b64encode(zlib.compress(block.bits)).decode("ascii"),
            }
        case Feed():
            return {"block": "feed", "lines": block.lines}
        case Cut():
            return {"block": "cut"}
        case _:
            assert_never(block)


def _look(block: Text | Row) -> dict[str, Any]:
    return {"size": block.size.value, "bold": block.bold}


def _cell_to_json(cell: Cell) -> dict[str, Any]:
    return {
        "text": cell.text,
        "align": cell.align.value,
        "weight": cell.weight,
        "whole": cell.whole,
    }


def _block_from_json(stored: dict[str, Any]) -> Block:
    match stored["block"]:
        case "text":
            return Text(
                _text(stored["text"]),
                align=Align(stored["align"]),
                size=Size(stored["size"]),
                bold=_fact(stored["bold"]),
            )
        case "row":
            return Row(
                tuple(_cell_from_json(cell) for cell in stored["cells"]),
                size=Size(stored["size"]),
                bold=_fact(stored["bold"]),
            )
        case "rule":
            return Rule()
        case "qr":
            return Qr(
                _text(stored["payload"]),
                caption=_text(stored["caption"]),
                module_dots=_number(stored["module_dots"]),
                error_correction=_text(stored["error_correction"]),
            )
        case "image":
            return _image_from_json(stored)
        case "feed":
            return Feed(_number(stored["lines"]))
        case "cut":
            return Cut()
        case unknown:
            raise ValueError(f"unknown block {unknown!r}")


def _image_from_json(stored: dict[str, Any]) -> Image:
    """A picture, packed because a shop's logo stands on every slip that its book keeps."""
    width, height = _number(stored["width_dots"]), _number(stored["height_dots"])
    packed = base64.b64decode(_text(stored["packed"]), validate=True)
    unpacking = zlib.decompressobj()
    try:
        bits = unpacking.decompress(packed, _MOST_PICTURE_BYTES)
    except zlib.error as damage:
        raise ValueError(str(damage)) from damage
    if not unpacking.eof:
        raise ValueError("the picture is cut off, or unpacks to far more than a slip holds")
    return Image(width, height, bits)


def _cell_from_json(stored: dict[str, Any]) -> Cell:
    return Cell(
        _text(stored["text"]),
        align=Align(stored["align"]),
        weight=_number(stored["weight"]),
        whole=_fact(stored["whole"]),
    )


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(f"{value!r} is not a text")
    return value


def _number(value: object) -> int:
    if not isinstance(value, int) or isinstance(value, bool):
        raise TypeError(f"{value!r} is not a whole number")
    return value


def _fact(value: object) -> bool:
    if not isinstance(value, bool):
        raise TypeError(f"{value!r} is neither true nor false")
    return value

"""The pulse that opens the drawer: a job of its own, without paper, and its own record."""

from __future__ import annotations

from typing import Final

from pos_app.domain.slip_document import SlipDocument, SlipKind, Text

_BY_HAND: Final = "operator:"
_WITH_CASH: Final = "operation:"


def drawer_pulse(source: str, reason: str = "") -> SlipDocument:
    """Ask the printer to open the drawer; ``source`` is the operation or the operator behind it."""
    blocks = (Text(reason),) if reason else ()
    return SlipDocument(
        kind=SlipKind.DRAWER, language="", currency="", blocks=blocks, source=source
    )


def pulse_for_cash(operation: int) -> SlipDocument:
    """Open the drawer for the cash of an operation; the book says whose it was and why."""
    return drawer_pulse(f"{_WITH_CASH}{operation}")


def pulse_by_hand(operator_id: int, reason: str) -> SlipDocument:
    """Open the drawer without a sale; who wanted it and why stays written here."""
    return drawer_pulse(f"{_BY_HAND}{operator_id}", reason)


def why_opened(pulse: SlipDocument) -> tuple[int | None, int | None, str]:
    """The operation that brought cash, or else the operator who opened by hand and the reason.

    Nobody and nothing, when what was stored of the pulse cannot be read any more.
    """
    if pulse.source.startswith(_BY_HAND):
        return None, int(pulse.source.removeprefix(_BY_HAND)), _reason(pulse)
    if pulse.source.startswith(_WITH_CASH):
        return int(pulse.source.removeprefix(_WITH_CASH)), None, ""
    return None, None, ""


def _reason(pulse: SlipDocument) -> str:
    return " ".join(block.text for block in pulse.blocks if isinstance(block, Text))

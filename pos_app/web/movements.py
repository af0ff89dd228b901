"""What the page says about one movement of credit."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from pos_app.domain.operations import OperationKind

if TYPE_CHECKING:
    from collections.abc import Callable

    from pos_app.services.views import StatementRow


def title_of(row: StatementRow, translate: Callable[[str], str]) -> str:
    """What happened, in the customer's words."""
    match row.kind:
        case OperationKind.TOP_UP:
            return translate("Credit added")
        case OperationKind.PAYMENT | OperationKind.TAB_LEFT:
            if row.amount.is_positive:
                return translate("Change kept as credit")
            return translate("Order no. {number}").format(number=row.order_id)
        case OperationKind.SETTLEMENT:
            if row.amount.is_positive:
                return translate("Change kept as credit")
            return translate("Order no. {number}, settled").format(number=row.order_id)
        case OperationKind.REVERSAL:
            return translate("Correction")
        case OperationKind.WITHDRAWAL:
            return translate("Paid out")
        case _:
            assert_never(row.kind)

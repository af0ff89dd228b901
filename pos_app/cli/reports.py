"""`reports`: mistakes that customers reported and nobody has answered; or the answer to one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pos_app.cli.options import say, store_option
from pos_app.services.report_mistake import AnswerReport, answer_report
from pos_app.wiring import area_desk, new_request_id, open_shop

if TYPE_CHECKING:
    import argparse

    from pos_app.cli.options import Verbs
    from pos_app.wiring import OpenShop


def add_to(verbs: Verbs) -> None:
    """Offer the verb."""
    parser = verbs.add_parser("reports", help=__doc__)
    store_option(parser)
    parser.add_argument("--answer", type=int, metavar="N", help="the report to answer")
    parser.add_argument("--text", default="", help="what the customer will read")
    parser.set_defaults(run=run)


def run(asked: argparse.Namespace) -> int:
    """Answer one report, or list those that wait."""
    opened = open_shop(asked.store)
    try:
        if asked.answer is None:
            _list(opened)
        else:
            command = AnswerReport(
                request_id=new_request_id(),
                desk=opened.desk,
                report_id=asked.answer,
                answer=asked.text,
            )
            answered = answer_report(opened.counter, command)
            say(report=answered.id, answer=answered.answer)
    finally:
        opened.close()
    return 0


def _list(opened: OpenShop) -> None:
    for row in area_desk(opened).open_reports():
        say(
            report=row.report.id,
            customer=row.report.customer_id,
            name=row.customer_name,
            operation=row.report.operation,
            amount=row.amount.minor,
            text=row.report.text,
        )

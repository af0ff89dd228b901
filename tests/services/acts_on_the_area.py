"""One command of every act on the customer area and what is asked there."""

from __future__ import annotations

import itertools
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from pos_app.domain.area import AreaSettings
from pos_app.domain.desk import Permission
from pos_app.domain.withdrawals import WithdrawalRules
from pos_app.services.area import ChangeArea, ChangeAreaPicture, change_area, change_area_picture
from pos_app.services.change_withdrawal_rules import ChangeWithdrawalRules, change_withdrawal_rules
from pos_app.services.links import RevokeLinks, revoke_links
from pos_app.services.report_mistake import (
    AnswerReport,
    ReportMistake,
    answer_report,
    report_mistake,
)
from pos_app.services.resolve_withdrawal import approve_withdrawal, reject_withdrawal
from tests.services.asked import Asked
from tests.services.withdrawal_story import story_at

if TYPE_CHECKING:
    from tests.shop import ShopStory


_TOKENS: Final = itertools.count(1)


def changing_the_area(shop: ShopStory) -> Asked:
    command = ChangeArea(
        request_id=shop.request_id(), desk=shop.desk, settings=AreaSettings(greeting="Ciao")
    )
    other = replace(command, settings=AreaSettings(greeting="Salve"))
    return Asked(change_area, command, other, Permission.CHANGE_SETTINGS)


def changing_the_picture(shop: ShopStory) -> Asked:
    png = b"\x89PNG\r\n\x1a\n"
    command = ChangeAreaPicture(request_id=shop.request_id(), desk=shop.desk, content=png)
    other = replace(command, content=png + b"more")
    return Asked(change_area_picture, command, other, Permission.CHANGE_SETTINGS)


def revoking_links(shop: ShopStory) -> Asked:
    command = RevokeLinks(
        request_id=shop.request_id(), desk=shop.desk, customer_id=shop.customer().id
    )
    other = replace(command, print_slip=False)
    return Asked(revoke_links, command, other, Permission.KEEP_CUSTOMERS)


def answering_a_report(shop: ShopStory) -> Asked:
    anna, token = shop.customer(), f"{next(_TOKENS):026d}"
    topped = shop.top_up(anna, 500)
    shop.handle.store.write(lambda work: work.keep_token(anna.id, token))
    told = report_mistake(
        shop.handle.store,
        ReportMistake(key="form", token=token, operation=topped.operation.sequence),
    )
    command = AnswerReport(
        request_id=shop.request_id(), desk=shop.desk, report_id=told.id, answer="visto"
    )
    return Asked(answer_report, command, replace(command, answer="no"), Permission.KEEP_CUSTOMERS)


def changing_withdrawals(shop: ShopStory) -> Asked:
    command = ChangeWithdrawalRules(
        request_id=shop.request_id(), desk=shop.desk, rules=WithdrawalRules(companies=True)
    )
    other = replace(command, rules=WithdrawalRules())
    return Asked(change_withdrawal_rules, command, other, Permission.CHANGE_SETTINGS)


def paying_out(shop: ShopStory) -> Asked:
    story = story_at(shop, f"{next(_TOKENS):026d}")
    command = story.approving(story.request(1500).id)
    other = replace(command, withdrawal_id=999)
    return Asked(approve_withdrawal, command, other, Permission.PAY_OUT)


def refusing_to_pay_out(shop: ShopStory) -> Asked:
    story = story_at(shop, f"{next(_TOKENS):026d}")
    command = story.rejecting(story.request(1500).id)
    return Asked(reject_withdrawal, command, replace(command, reason="no"), Permission.PAY_OUT)

"""What holds for every act: once however often it is asked, by those who may, while it is open."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from pos_app.domain.desk import Permission
from pos_app.domain.refusals import NotAllowed, RequestReused, SessionClosed
from tests.services.every_act import EVERY_ACT, Asked, Asking

if TYPE_CHECKING:
    from pos_app.domain.desk import Desk
    from pos_app.services.ports import Command
    from tests.shop import ShopStory


@pytest.fixture(params=EVERY_ACT, ids=lambda asking: asking.__name__.replace("_", " "))
def asked(request: pytest.FixtureRequest, shop: ShopStory) -> Asked:
    asking: Asking = request.param
    return asking(shop)


def at(desk: Desk, command: Command) -> Command:
    """The same command from another desk."""
    return replace(command, desk=desk)  # type: ignore[type-var]


def test_an_act_asked_again_gets_its_first_answer(shop: ShopStory, asked: Asked) -> None:
    first = asked.act(shop.counter, asked.command)

    assert asked.act(shop.counter, asked.command) == first
    shop.verify()


def test_an_act_under_the_name_of_another_is_refused(shop: ShopStory, asked: Asked) -> None:
    asked.act(shop.counter, asked.command)

    with pytest.raises(RequestReused) as refused:
        asked.act(shop.counter, asked.other)

    assert refused.value.request_id == asked.command.request_id


def test_an_act_needs_its_permission(shop: ShopStory, asked: Asked) -> None:
    everything_else = frozenset(Permission) - {asked.permission}
    helper = shop.handle.floor(lambda floor: floor.operator("Aiuto", everything_else))
    desk = replace(shop.desk, operator_id=helper.id)

    with pytest.raises(NotAllowed) as refused:
        asked.act(shop.counter, at(desk, asked.command))

    assert refused.value.permission == asked.permission
    assert not shop.handle.views.answered(asked.command.request_id)


def test_an_act_needs_an_open_session(shop: ShopStory, asked: Asked) -> None:
    shop.handle.floor(lambda floor: floor.close_session(shop.desk.session_id))

    with pytest.raises(SessionClosed):
        asked.act(shop.counter, asked.command)

    assert not shop.handle.views.answered(asked.command.request_id)

"""What holds for every act: once however often it is asked, by those who may, while it is open."""

from __future__ import annotations

from dataclasses import replace
from importlib import import_module
from inspect import isfunction
from pkgutil import iter_modules
from typing import TYPE_CHECKING

import pytest

from pos_app import services
from pos_app.domain.desk import Permission
from pos_app.domain.refusals import NotAllowed, RequestReused, SessionClosed
from tests.services.every_act import EVERY_ACT
from tests.shop import ShopStory
from tests.stores import STORES, fresh_store

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import FunctionType

    from pos_app.domain.desk import Desk
    from pos_app.services.ports import Command
    from tests.services.asked import Asked, Asking


@pytest.fixture(scope="module", params=STORES)
def bar(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[ShopStory]:
    """One shop for all acts: each brings its own customers, orders and tills."""
    with fresh_store(request, tmp_path_factory.mktemp("bar")) as url:
        story = ShopStory.at(url)
        yield story
        story.close()


def test_no_act_of_the_counter_is_left_out(bar: ShopStory) -> None:
    assert {asking(bar).act for asking in EVERY_ACT} == acts_of_the_counter()


def acts_of_the_counter() -> set[object]:
    """Every service that takes a command from somebody at a till."""
    names = [f"{services.__name__}.{found.name}" for found in iter_modules(services.__path__)]
    known = [each for name in names for each in vars(import_module(name)).values()]
    return {each for each in known if isfunction(each) and is_an_act(each)}


def is_an_act(service: FunctionType) -> bool:
    given = dict(service.__annotations__)
    takes_a_command = list(given) == ["counter", "command", "return"]
    return takes_a_command and given["counter"] == "Counter" and service.__name__[0] != "_"


@pytest.fixture(params=EVERY_ACT, ids=lambda asking: asking.__name__.replace("_", " "))
def asked(request: pytest.FixtureRequest, bar: ShopStory) -> Asked:
    asking: Asking = request.param
    return asking(bar)


def at(desk: Desk, command: Command) -> Command:
    """The same command from another desk."""
    return replace(command, desk=desk)  # type: ignore[type-var]


def test_an_act_asked_again_gets_its_first_answer(bar: ShopStory, asked: Asked) -> None:
    first = asked.act(bar.counter, asked.command)

    assert asked.act(bar.counter, asked.command) == first
    bar.verify()


def test_an_act_under_the_name_of_another_is_refused(bar: ShopStory, asked: Asked) -> None:
    asked.act(bar.counter, asked.command)

    with pytest.raises(RequestReused) as refused:
        asked.act(bar.counter, asked.other)

    assert refused.value.request_id == asked.command.request_id


def test_an_act_needs_its_permission(bar: ShopStory, asked: Asked) -> None:
    everything_else = frozenset(Permission) - {asked.permission}
    name = f"tutto fuorché {asked.permission}"
    helper = bar.handle.floor(lambda floor: floor.operator(name, everything_else))
    desk = replace(bar.desk, operator_id=helper.id)

    with pytest.raises(NotAllowed) as refused:
        asked.act(bar.counter, at(desk, asked.command))

    assert refused.value.permission == asked.permission
    assert not bar.handle.views.answered(asked.command.request_id)


def test_an_act_needs_an_open_session(bar: ShopStory, asked: Asked) -> None:
    desk = bar.handle.views.desk(f"Cassa di {asked.command.request_id}")
    bar.handle.floor(lambda floor: floor.close_session(desk.session_id))

    with pytest.raises(SessionClosed):
        asked.act(bar.counter, at(desk, asked.command))

    assert not bar.handle.views.answered(asked.command.request_id)

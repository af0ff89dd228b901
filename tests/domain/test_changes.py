from __future__ import annotations

from pos_app.domain.changes import clashes, rebased
from pos_app.domain.settings import Shop


def test_only_what_somebody_changed_is_changed() -> None:
    shown = Shop(name="Bar", language="it", area_url="A")
    now = Shop(name="Bar Sport", language="en", area_url="A")
    wanted = Shop(name="Bar", language="pt_BR", area_url="")

    assert rebased(now, shown, wanted) == Shop(name="Bar Sport", language="pt_BR", area_url="")


def test_without_a_copy_all_of_it_is_wanted() -> None:
    wanted = Shop(name="Bar")

    assert rebased(Shop(name="Bar Sport"), None, wanted) == wanted
    assert not clashes(Shop(name="Bar Sport"), None, wanted)


def test_two_who_change_the_same_thing_differently_are_in_each_others_way() -> None:
    shown, wanted = Shop(name="Bar"), Shop(name="Bar Sport")

    assert clashes(Shop(name="Bar Roma"), shown, wanted)
    assert not clashes(Shop(name="Bar", language="en"), shown, wanted)
    assert not clashes(Shop(name="Bar Sport"), shown, wanted)

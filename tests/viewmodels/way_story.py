"""How customers open their page, as the owner chooses it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pos_app.viewmodels.area_way import AreaWayVM
    from tests.viewmodels.area_story import AreaStory


HERE = "HTTP://192.168.1.20:8080"


def way(story: AreaStory) -> AreaWayVM:
    story.area.show("way")
    return story.area.way_vm


def served_here(story: AreaStory) -> AreaWayVM:
    vm = way(story)
    vm.look("here")
    vm.use()
    return vm

"""The page is tried with a phone before the first slip promises it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from pos_app.domain.phone_test import ARRIVED, WAITING, code_of, question_address
from pos_app.viewmodels.phone_check import MOST_QUESTIONS
from tests.viewmodels.area_story import area_at
from tests.viewmodels.tills import seen
from tests.viewmodels.way_story import HERE, served_here, way

if TYPE_CHECKING:
    from tests.shop import ShopStory


pytestmark = pytest.mark.usefixtures("qapp")


class TestPhone:
    """Scan to test."""

    def test_a_code_is_shown_and_the_page_is_asked_about_it(self, shop: ShopStory) -> None:
        vm = served_here(area_at(shop))
        check = vm.check_vm
        asked: list[str] = []
        check.questionWanted.connect(asked.append)

        vm.test()

        assert asked == [question_address(HERE, check.key)]
        assert seen(check, "address") == f"{HERE}/T/{code_of(check.key)}"
        assert bytes.fromhex(seen(check, "qr").rpartition("/")[2]).decode() == seen(
            check, "address"
        )
        assert seen(check, "state") == "asking"

    def test_the_phone_that_came_is_greeted_and_nothing_more_is_asked(
        self, shop: ShopStory
    ) -> None:
        vm = served_here(area_at(shop))
        check = vm.check_vm
        vm.test()
        place = question_address(HERE, check.key)

        check.answered(place, WAITING)
        assert (seen(check, "state"), check._next.isActive()) == ("waiting", True)
        check.answered(place, ARRIVED)
        check._next.stop()

        assert seen(check, "state") == "arrived"
        assert "Arrived" in seen(check, "text")

    def test_a_page_that_nobody_answers_at_is_said(self, shop: ShopStory) -> None:
        vm = served_here(area_at(shop))
        vm.test()

        vm.check_vm.answered(question_address(HERE, vm.check_vm.key), "")

        assert "cannot reach" in seen(vm.check_vm, "text")
        vm.check_vm.close()

    def test_the_till_does_not_ask_for_ever(self, shop: ShopStory) -> None:
        vm = served_here(area_at(shop))
        vm.test()
        check = vm.check_vm

        for _ in range(MOST_QUESTIONS):
            check.answered(question_address(HERE, check.key), WAITING)
            check._ask()
        check.answered(question_address(HERE, check.key), WAITING)

        assert seen(check, "state") == "nobody"
        assert "network" in seen(check, "text")

    def test_the_answer_of_an_older_test_means_nothing(self, shop: ShopStory) -> None:
        vm = served_here(area_at(shop))
        vm.test()
        old = question_address(HERE, vm.check_vm.key)
        vm.test()

        vm.check_vm.answered(old, ARRIVED)
        assert seen(vm.check_vm, "state") == "asking"

        vm.check_vm.close()
        vm.check_vm.answered(old, ARRIVED)
        assert not seen(vm.check_vm, "isOpen")

    def test_going_elsewhere_ends_the_test(self, shop: ShopStory) -> None:
        story = area_at(shop)
        vm = served_here(story)
        vm.test()

        story.area.show("page")

        assert not seen(vm.check_vm, "isOpen")
        assert not vm.check_vm._next.isActive()

    def test_before_a_way_is_used_there_is_nothing_to_try(self, shop: ShopStory) -> None:
        vm = way(area_at(shop))

        vm.test()

        assert not seen(vm.check_vm, "isOpen")

"""Letters that do not go out: said in the manager's section, and gone when they went."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from pos_app.viewmodels.serving import ServingState
from tests.viewmodels.area_story import AreaStory, area_at
from tests.viewmodels.tills import seen

if TYPE_CHECKING:
    from tests.shop import ShopStory

pytestmark = pytest.mark.usefixtures("qapp")

PLACE = "192.168.1.20:8080"
MINUTE_US = 60_000_000


@pytest.fixture
def story(shop: ShopStory) -> AreaStory:
    """Anna's request was confirmed with a code: the letter with it is still in the book."""
    story = area_at(shop)
    story.asking.request(1500)
    return story


def after(story: AreaStory, minutes: int) -> str:
    """What the banner says when the section is looked at so much later."""
    story.shop.clock.at_us += minutes * MINUTE_US
    story.area.queues.look()
    said: str = seen(story.area, "lettersText")
    return said


def refuse(story: AreaStory, wait_s: int) -> None:
    """The mail server takes none of them."""
    for letter in story.asking.outbox.due():
        story.asking.outbox.failed(letter.key, wait_s)


def test_nothing_is_said_of_letters_on_their_way(story: AreaStory) -> None:
    assert after(story, 0) == ""


def test_letters_that_the_mail_server_does_not_take_are_told_with_the_next_try(
    story: AreaStory,
) -> None:
    refuse(story, 1800)
    waiting = story.asking.desk.letters_waiting()

    said = after(story, 2)

    moment = story.till.around.speech.moment
    assert said.startswith("1 e-mail(s) wait to be sent")
    assert moment(waiting.since_us) in said
    assert "The mail server" in said
    assert moment(waiting.next_try_us) in said


def test_the_banner_goes_when_the_letters_went(story: AreaStory) -> None:
    refuse(story, 300)
    assert after(story, 2) != ""

    for letter in story.asking.outbox.due():
        story.asking.outbox.sent(letter.key)
    story.shop.clock.at_us += 10 * MINUTE_US
    for letter in story.asking.outbox.due():
        story.asking.outbox.sent(letter.key)

    assert after(story, 0) == ""


def test_a_till_without_a_mail_server_says_how_one_is_set(story: AreaStory) -> None:
    story.preferences.setArea(PLACE)

    assert "area_mail_file" in after(story, 11)


def test_a_page_of_this_till_that_does_not_run_is_named(shop: ShopStory) -> None:
    story = area_at(shop, mail_file="/etc/saldo/mail")
    story.asking.request(1500)
    story.preferences.setArea(PLACE)
    story.serving.tell(ServingState.PORT_TAKEN)

    said = after(story, 11)

    assert "«Access»" in said
    assert "area_mail_file" not in said


def test_letters_that_a_service_elsewhere_should_send_lead_to_that_service(
    story: AreaStory,
) -> None:
    assert "service" in after(story, 11)

    story.preferences.setArea(PLACE)
    story.serving.tell(ServingState.SHARED_STORE)

    assert "service" in after(story, 0)


def test_what_is_said_follows_the_page_that_comes_back(shop: ShopStory) -> None:
    story = area_at(shop, mail_file="/etc/saldo/mail")
    story.asking.request(1500)
    story.preferences.setArea(PLACE)
    after(story, 11)
    told: list[str] = []
    story.area.changed.connect(lambda: told.append(seen(story.area, "lettersText")))

    story.preferences.setArea("")

    assert "service" in told[-1]

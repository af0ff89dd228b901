"""The end of a customer area that was being served."""

from __future__ import annotations

from threading import Event
from unittest.mock import Mock, call

from pos_app.wiring.served_area import OpenArea


def test_visits_are_kept_before_a_letter_in_hand_is_waited_for() -> None:
    area = Mock()

    OpenArea(area.server, area.visits, area.mail, area.handle, Event()).serve()

    assert area.mock_calls == [
        call.mail.start(),
        call.server.serve(),
        call.visits.close(),
        call.mail.close(),
        call.handle.close(),
    ]

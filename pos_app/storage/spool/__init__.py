"""The print queue of one till; every step is one short transaction of its own."""

from __future__ import annotations

from pos_app.storage.spool.answers import Answers
from pos_app.storage.spool.lists import Lists
from pos_app.storage.spool.sending import Sending
from pos_app.storage.spool.taking import Taking
from pos_app.storage.spool.tidying import Tidying


class StoreSpool(Taking, Sending, Tidying, Answers, Lists):
    """``PrintSpool`` over an open store; what a step means stands in the port."""

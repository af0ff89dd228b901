"""The book behind the window: in sight at once, opened once, by whoever needs it first."""

from __future__ import annotations

from threading import Lock
from typing import TYPE_CHECKING, cast

from pos_app.wiring import area_desk, area_views

if TYPE_CHECKING:
    from collections.abc import Callable

    from pos_app.services.area import AreaViews
    from pos_app.services.area_desk import AreaDeskViews
    from pos_app.services.ports import Counter
    from pos_app.services.print_queue import PrintSpool
    from pos_app.services.views import Views
    from pos_app.wiring import OpenShop


class LateBook:
    """Stands for the open shop before it is open; its parts are used on threads that may wait.

    Acts and questions of a cashier who is quicker than the book wait in their turn for it. One
    that cannot be opened answers each of them with its trouble, and is tried anew the next time.
    """

    def __init__(self, open_book: Callable[[], OpenShop]) -> None:
        self._open_book = open_book
        self._turn = Lock()
        self._opened: OpenShop | None = None
        self.counter = cast("Counter", _LateParts(lambda: self.here().counter))
        self.views = cast("Views", _LateAnswers(lambda: self.here().views))
        self.spool = cast("PrintSpool", _LateAnswers(lambda: self.here().spool))
        self.area = cast("AreaDeskViews", _LateAnswers(lambda: area_desk(self.here())))
        self.area_page = cast("AreaViews", _LateAnswers(lambda: area_views(self.here())))

    @property
    def is_open(self) -> bool:
        """Whether nobody has to wait for it any more."""
        return self._opened is not None

    def here(self) -> OpenShop:
        """The open shop.

        Raises:
            StoreTrouble: it cannot be opened, with the reason in its class.
        """
        with self._turn:
            if self._opened is None:
                self._opened = self._open_book()
            return self._opened

    def close(self) -> None:
        """Close the shop if it was ever opened; whatever was committed stays."""
        with self._turn:
            if self._opened is not None:
                self._opened.close()


class _LateParts:
    """Finds what it stands for when one of its parts is looked at."""

    __slots__ = ("_find",)

    def __init__(self, find: Callable[[], object]) -> None:
        self._find = find

    def __getattr__(self, name: str) -> object:
        found: object = getattr(self._find(), name)
        return found


class _LateAnswers:
    """Finds what it stands for when it is asked: the screen hands its questions on unasked."""

    __slots__ = ("_find",)

    def __init__(self, find: Callable[[], object]) -> None:
        self._find = find

    def __getattr__(self, name: str) -> Callable[..., object]:
        def ask(*arguments: object, **named: object) -> object:
            answer: object = getattr(self._find(), name)(*arguments, **named)
            return answer

        return ask

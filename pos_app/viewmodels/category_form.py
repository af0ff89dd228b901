"""The small sheet in which a category gets its name, its colour and its place."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from pos_app.domain.articles import Category
from pos_app.domain.refusals import PriceListChanged
from pos_app.services.change_price_list import ChangeCategory, change_category
from pos_app.services.price_list import AddCategory, add_category
from pos_app.viewmodels.shown import shown

if TYPE_CHECKING:
    from pos_app.viewmodels.news import News
    from pos_app.viewmodels.sentences import Sentences
    from pos_app.viewmodels.speech import Speech
    from pos_app.viewmodels.till import Till

QML_IMPORT_NAME = "PosApp"
QML_IMPORT_MAJOR_VERSION = 1

SWATCHES: Final = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class CategoryState:
    """What is written of a category; without a request the sheet is closed."""

    category: Category | None = None
    request_id: str = ""
    name: str = ""
    swatch: int = 0
    is_busy: bool = False
    trouble: Exception | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CategoryFace:
    """The texts of the sheet."""

    isOpen: bool = False
    isNew: bool = True
    name: str = ""
    swatch: int = 0
    canSave: bool = False
    isBusy: bool = False
    trouble: str = ""


@QmlElement
class CategoryFormVM(QObject):
    """A category needs only a name; its colour marks the tiles."""

    changed = Signal()

    isOpen = shown(bool, "isOpen", changed)
    isNew = shown(bool, "isNew", changed)
    name = shown(str, "name", changed)
    swatch = shown(int, "swatch", changed)
    canSave = shown(bool, "canSave", changed)
    isBusy = shown(bool, "isBusy", changed)
    trouble = shown(str, "trouble", changed)

    def __init__(self, till: Till, speech: Speech, news: News, sentences: Sentences) -> None:
        super().__init__()
        self._till = till
        self._news = news
        self._sentences = sentences
        self._state = CategoryState()
        self.face = CategoryFace()
        speech.changed.connect(self._draw)

    def open_new(self, count: int) -> None:
        """Write a new category; its colour is the next one."""
        self._become(CategoryState(request_id=self._till.new_request_id(), swatch=count % SWATCHES))

    def open_for(self, category: Category) -> None:
        """Put a category right."""
        self._become(
            CategoryState(
                category=category,
                request_id=self._till.new_request_id(),
                name=category.name,
                swatch=category.swatch % SWATCHES,
            )
        )

    @Slot()
    def close(self) -> None:
        """Leave without a change, unless the answer is on its way."""
        if not self._state.is_busy:
            self._become(CategoryState())

    @Slot(str)
    def writeName(self, name: str) -> None:
        self._write(replace(self._state, name=name))

    @Slot(int)
    def chooseSwatch(self, swatch: int) -> None:
        self._write(replace(self._state, swatch=swatch))

    @Slot()
    def save(self) -> None:
        """Keep it where it stands."""
        self._send(0)

    @Slot(int)
    def move(self, step: int) -> None:
        """Keep it one place further, or one back."""
        self._send(step)

    def _send(self, step: int) -> None:
        state, counter, desk = self._state, self._till.counter, self._till.desk
        if not self.face.canSave:
            return
        self._become(replace(state, is_busy=True, trouble=None))
        if state.category is None:
            new = AddCategory(
                request_id=state.request_id, desk=desk, name=state.name, swatch=state.swatch
            )
            self._till.jobs.act(lambda: add_category(counter, new), self._saved, self._refused)
        else:
            change = ChangeCategory(
                request_id=state.request_id,
                desk=desk,
                category_id=state.category.id,
                name=state.name,
                swatch=state.swatch,
                step=step,
                shown=state.category,
            )
            self._till.jobs.act(
                lambda: change_category(counter, change), self._saved, self._refused
            )

    def _write(self, state: CategoryState) -> None:
        if self._state.request_id and not self._state.is_busy:
            self._become(replace(state, trouble=None))

    def _saved(self, _category: Category) -> None:
        self._become(CategoryState())
        self._news.priceListTouched.emit()

    def _refused(self, trouble: Exception) -> None:
        self._become(replace(self._state, is_busy=False, trouble=trouble))
        if isinstance(trouble, PriceListChanged):
            self._news.priceListTouched.emit()

    def _become(self, state: CategoryState) -> None:
        self._state = state
        self._draw()

    def _draw(self) -> None:
        state = self._state
        self.face = CategoryFace(
            isOpen=bool(state.request_id),
            isNew=state.category is None,
            name=state.name,
            swatch=state.swatch,
            canSave=bool(state.name.strip()) and not state.is_busy,
            isBusy=state.is_busy,
            trouble=self._sentences.of(state.trouble) if state.trouble else "",
        )
        self.changed.emit()

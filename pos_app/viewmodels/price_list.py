"""Listino: every article with its price, to be found, put right, arranged and archived."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from pos_app.domain.articles import Article, Category
from pos_app.domain.text import folded
from pos_app.services.change_price_list import MoveArticle, move_article
from pos_app.viewmodels.article_form import ArticleFormVM, percent
from pos_app.viewmodels.category_form import CategoryFormVM
from pos_app.viewmodels.selling_rows import ALL, CategoriesModel
from pos_app.viewmodels.steady_rows import SteadyRows

if TYPE_CHECKING:
    from pos_app.viewmodels.news import News
    from pos_app.viewmodels.notices import NoticesVM
    from pos_app.viewmodels.sentences import Sentences
    from pos_app.viewmodels.speech import Speech
    from pos_app.viewmodels.till import Till

QML_IMPORT_NAME = "PosApp"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class PriceRow:
    """An article of the list, with the category it stands in."""

    article: Article
    category: Category
    is_first: bool
    is_last: bool


@QmlElement
class PriceRowsModel(SteadyRows[PriceRow]):
    """The articles of the price list."""

    def __init__(self, speech: Speech) -> None:
        def detail(row: PriceRow) -> str:
            return f"{row.category.name} · {percent(row.article.vat_rate_bp)}"

        super().__init__(
            speech,
            lambda row: row.article.id,
            {
                "articleId": lambda row: row.article.id,
                "name": lambda row: row.article.name,
                "detail": detail,
                "price": lambda row: speech.money(row.article.price),
                "swatch": lambda row: row.category.swatch,
                "isArchived": lambda row: row.article.is_archived,
                "isFirst": lambda row: row.is_first,
                "isLast": lambda row: row.is_last,
            },
        )


@QmlElement
class PriceListVM(QObject):
    """One category at a time or all of them; what is archived is shown when it is asked for."""

    changed = Signal()

    def __init__(
        self, till: Till, speech: Speech, news: News, notices: NoticesVM, sentences: Sentences
    ) -> None:
        super().__init__()
        self._till = till
        self._news = news
        self._notices = notices
        self._sentences = sentences
        self._categories: tuple[Category, ...] = ()
        self._articles: tuple[Article, ...] = ()
        self._category_id = ALL
        self._text = ""
        self._shows_archived = self._begun = False
        self._trouble: Exception | None = None
        self._names = CategoriesModel(speech, lambda: self.tr("All"))
        self._rows = PriceRowsModel(speech)
        self.article_vm = ArticleFormVM(till, speech, news, sentences)
        self.category_vm = CategoryFormVM(till, speech, news, sentences)
        news.priceListTouched.connect(self.read)
        speech.changed.connect(self.changed)

    @Property(PriceRowsModel, constant=True)
    def rows(self) -> PriceRowsModel:
        return self._rows

    @property
    def listed(self) -> tuple[PriceRow, ...]:
        """What the list shows."""
        return self._rows.rows

    @Property(CategoriesModel, constant=True)
    def categories(self) -> CategoriesModel:
        return self._names

    @Property(ArticleFormVM, constant=True)
    def article(self) -> ArticleFormVM:
        return self.article_vm

    @Property(CategoryFormVM, constant=True)
    def category(self) -> CategoryFormVM:
        return self.category_vm

    @Property(int, notify=changed)
    def categoryId(self) -> int:
        return self._category_id

    @Property(str, notify=changed)
    def searchText(self) -> str:
        return self._text

    @Property(bool, notify=changed)
    def showsArchived(self) -> bool:
        return self._shows_archived

    @Property(bool, notify=changed)
    def hasCategories(self) -> bool:
        """Whether an article would have a category to stand in."""
        return bool(self._categories)

    @Property(bool, notify=changed)
    def isArranging(self) -> bool:
        """Whether rows can be moved: only a whole category shows who stands beside whom."""
        return self._category_id != ALL and not self._text.strip() and not self._shows_archived

    @Property(bool, notify=changed)
    def isEmpty(self) -> bool:
        return self._begun and self._trouble is None and not self._rows.rowCount()

    @Property(bool, notify=changed)
    def isTroubled(self) -> bool:
        return self._trouble is not None

    @Property(str, notify=changed)
    def troubleText(self) -> str:
        """Why the price list could not be read, and what helps."""
        return "" if self._trouble is None else self._sentences.of(self._trouble)

    @Slot()
    def read(self) -> None:
        """Read the list as it is now."""
        views = self._till.views
        self._till.jobs.ask(
            "price list", lambda: (views.categories(), views.price_list()), self._have, self._fail
        )

    @Slot(int)
    def choose(self, category_id: int) -> None:
        """Show one category, or all of them."""
        self._category_id = category_id
        self._show()

    @Slot(str)
    def search(self, text: str) -> None:
        """Show what holds these words; the list is short enough to be looked through at once."""
        self._text = text
        self._show()

    @Slot(bool)
    def showArchived(self, wanted: bool) -> None:
        self._shows_archived = wanted
        self._show()

    @Slot()
    def addArticle(self) -> None:
        if self._categories:
            self.article_vm.open_new(self._categories, self._category_id)

    @Slot(int)
    def openArticle(self, article_id: int) -> None:
        """Put an article right."""
        found = [article for article in self._articles if article.id == article_id]
        if found:
            self.article_vm.open_for(found[0], self._categories)

    @Slot(int, int)
    def move(self, article_id: int, step: int) -> None:
        """Move an article among those of its category."""
        counter = self._till.counter
        command = MoveArticle(
            request_id=self._till.new_request_id(),
            desk=self._till.desk,
            article_id=article_id,
            step=step,
        )
        self._till.jobs.act(
            lambda: move_article(counter, command),
            lambda _: self._news.priceListTouched.emit(),
            self._not_moved,
        )

    @Slot()
    def addCategory(self) -> None:
        self.category_vm.open_new(len(self._categories))

    @Slot()
    def openCategory(self) -> None:
        """Put the category that is shown right."""
        found = [each for each in self._categories if each.id == self._category_id]
        if found:
            self.category_vm.open_for(found[0])

    def _have(self, found: tuple[tuple[Category, ...], tuple[Article, ...]]) -> None:
        self._categories, self._articles = found
        self._begun, self._trouble = True, None
        self._show()

    def _fail(self, trouble: Exception) -> None:
        self._trouble = trouble
        self.changed.emit()

    def _not_moved(self, trouble: Exception) -> None:
        self._notices.announce(self._sentences.of(trouble))

    def _show(self) -> None:
        self._names.offer(self._categories, self._category_id)
        homes = {category.id: category for category in self._categories}
        listed = (article for article in self._articles if article.category_id in homes)
        found = [article for article in listed if self._is_wanted(article)]
        last = len(found) - 1
        self._rows.show(
            [
                PriceRow(article, homes[article.category_id], place == 0, place == last)
                for place, article in enumerate(found)
            ]
        )
        self.changed.emit()

    def _is_wanted(self, article: Article) -> bool:
        here = self._category_id in (ALL, article.category_id)
        shown = self._shows_archived or not article.is_archived
        return here and shown and all(word in folded(article.name) for word in self._words)

    @property
    def _words(self) -> list[str]:
        return folded(self._text).split()

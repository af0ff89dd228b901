"""The price list as tiles, a category at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from pos_app.viewmodels.selling_rows import ALL, CategoriesModel, TileRow, TilesModel

if TYPE_CHECKING:
    from pos_app.domain.articles import Article, Category
    from pos_app.viewmodels.sentences import Sentences
    from pos_app.viewmodels.speech import Speech
    from pos_app.viewmodels.ticket_state import Ticket
    from pos_app.viewmodels.till import Till

QML_IMPORT_NAME = "PosApp"
QML_IMPORT_MAJOR_VERSION = 1

Found = tuple[tuple["Category", ...], tuple["Article", ...]]


@QmlElement
class ArticlesVM(QObject):
    """Reads the price list once, and again when it was changed or could not be read."""

    articlesChanged = Signal()

    def __init__(self, till: Till, speech: Speech, sentences: Sentences) -> None:
        super().__init__()
        self._till = till
        self._sentences = sentences
        self._categories: tuple[Category, ...] = ()
        self._articles: dict[int, Article] = {}
        self._category_id = ALL
        self._ordered: dict[int, int] = {}
        self._begun = False
        self._trouble: Exception | None = None
        self._names = CategoriesModel(speech, lambda: self.tr("All"))
        self._tiles = TilesModel(speech)
        speech.changed.connect(self.articlesChanged)

    @Property(CategoriesModel, constant=True)
    def categories(self) -> CategoriesModel:
        return self._names

    @Property(TilesModel, constant=True)
    def tiles(self) -> TilesModel:
        return self._tiles

    @Property(int, notify=articlesChanged)
    def categoryId(self) -> int:
        return self._category_id

    @Property(bool, notify=articlesChanged)
    def isEmpty(self) -> bool:
        """Whether the price list was read and holds nothing."""
        return self._begun and not self._articles

    @Property(bool, notify=articlesChanged)
    def isTroubled(self) -> bool:
        return self._trouble is not None

    @Property(str, notify=articlesChanged)
    def troubleText(self) -> str:
        """Why the price list could not be read, and what helps."""
        return "" if self._trouble is None else self._sentences.of(self._trouble)

    @property
    def price_list(self) -> tuple[Article, ...]:
        return tuple(self._articles.values())

    def article(self, article_id: int) -> Article:
        return self._articles[article_id]

    @Slot()
    def read(self) -> None:
        """Read the price list."""
        views = self._till.views

        def read() -> Found:
            # In this order: an article that comes in between may be in a category of its own.
            articles = views.articles()
            return views.categories(), articles

        self._till.jobs.ask("articles", read, self._have, self._fail)

    def expect(self, categories: tuple[Category, ...], articles: tuple[Article, ...]) -> None:
        """Show what the price list said a moment ago, until it was read."""
        self._have((categories, articles))

    @Slot(int)
    def choose(self, category_id: int) -> None:
        """Show one category, or all of them."""
        self._category_id = category_id
        self._show()

    def count(self, ticket: Ticket) -> None:
        """Mark on the tiles how many of each are on the ticket."""
        self._ordered = {line.article_id: line.quantity for line in ticket.lines}
        self._show_tiles()

    def _have(self, found: Found) -> None:
        self._categories, articles = found
        self._articles = {article.id: article for article in articles}
        self._begun, self._trouble = True, None
        self._show()

    def _fail(self, trouble: Exception) -> None:
        self._trouble = trouble
        self.articlesChanged.emit()

    def _show(self) -> None:
        self._names.offer(self._categories, self._category_id)
        self._show_tiles()
        self.articlesChanged.emit()

    def _show_tiles(self) -> None:
        swatches = {category.id: category.swatch for category in self._categories}
        self._tiles.show(
            [
                TileRow(article, swatches[article.category_id], self._ordered.get(article.id, 0))
                for article in self._articles.values()
                if self._category_id in (ALL, article.category_id)
            ]
        )

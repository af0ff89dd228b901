"""The sheet in which an article of the price list is added or put right."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from pos_app.domain.articles import Article, Category
from pos_app.domain.money_text import AmountRefused, format_figures, parse_amount
from pos_app.domain.refusals import PriceListChanged
from pos_app.services.change_price_list import (
    ArchiveArticle,
    ChangeArticle,
    archive_article,
    change_article,
)
from pos_app.services.price_list import AddArticle, add_article
from pos_app.viewmodels.shown import shown

if TYPE_CHECKING:
    from pos_app.domain.money import Money
    from pos_app.viewmodels.news import News
    from pos_app.viewmodels.sentences import Sentences
    from pos_app.viewmodels.speech import Speech
    from pos_app.viewmodels.till import Till

QML_IMPORT_NAME = "PosApp"
QML_IMPORT_MAJOR_VERSION = 1

VAT_RATES_BP: Final = (0, 400, 500, 1000, 2200)


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticleState:
    """What is written, and of which article; without categories the sheet is closed."""

    categories: tuple[Category, ...] = ()
    article: Article | None = None
    request_id: str = ""
    name: str = ""
    price: str = ""
    category_id: int = 0
    vat_rate_bp: int = 1000
    is_service: bool = True
    is_busy: bool = False
    trouble: Exception | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticleFace:
    """The texts of the sheet."""

    isOpen: bool = False
    isNew: bool = True
    isArchived: bool = False
    name: str = ""
    price: str = ""
    priceFault: str = ""
    category: str = ""
    categories: list[dict[str, object]] = field(default_factory=list)
    vat: str = ""
    vatRates: list[dict[str, object]] = field(default_factory=list)
    isService: bool = True
    canSave: bool = False
    reason: str = ""
    isBusy: bool = False
    trouble: str = ""


@QmlElement
class ArticleFormVM(QObject):
    """An article needs a name and a price; what was sold before keeps its own."""

    changed = Signal()

    isOpen = shown(bool, "isOpen", changed)
    isNew = shown(bool, "isNew", changed)
    isArchived = shown(bool, "isArchived", changed)
    name = shown(str, "name", changed)
    price = shown(str, "price", changed)
    priceFault = shown(str, "priceFault", changed)
    category = shown(str, "category", changed)
    categories = shown(list, "categories", changed)
    vat = shown(str, "vat", changed)
    vatRates = shown(list, "vatRates", changed)
    isService = shown(bool, "isService", changed)
    canSave = shown(bool, "canSave", changed)
    reason = shown(str, "reason", changed)
    isBusy = shown(bool, "isBusy", changed)
    trouble = shown(str, "trouble", changed)

    def __init__(self, till: Till, speech: Speech, news: News, sentences: Sentences) -> None:
        super().__init__()
        self._till = till
        self._speech = speech
        self._news = news
        self._sentences = sentences
        self._state = ArticleState()
        self.face = ArticleFace()
        speech.changed.connect(self._draw)

    def open_new(self, categories: tuple[Category, ...], category_id: int) -> None:
        """Write a new article, in the category that is shown."""
        chosen = category_id or categories[0].id
        self._become(
            ArticleState(
                categories=categories,
                request_id=self._till.new_request_id(),
                category_id=chosen,
            )
        )

    def open_for(self, article: Article, categories: tuple[Category, ...]) -> None:
        """Put an article right."""
        self._become(
            ArticleState(
                categories=categories,
                article=article,
                request_id=self._till.new_request_id(),
                name=article.name,
                price=format_figures(article.price, self._speech.language),
                category_id=article.category_id,
                vat_rate_bp=article.vat_rate_bp,
                is_service=article.is_service,
            )
        )

    @Slot()
    def close(self) -> None:
        """Leave without a change, unless the answer is on its way."""
        if not self._state.is_busy:
            self._become(ArticleState())

    @Slot(str)
    def writeName(self, name: str) -> None:
        self._write(replace(self._state, name=name))

    @Slot(str)
    def writePrice(self, price: str) -> None:
        self._write(replace(self._state, price=price))

    @Slot(str)
    def chooseCategory(self, category: str) -> None:
        self._write(replace(self._state, category_id=int(category)))

    @Slot(str)
    def chooseVat(self, rate_bp: str) -> None:
        self._write(replace(self._state, vat_rate_bp=int(rate_bp)))

    @Slot(bool)
    def setService(self, is_service: bool) -> None:
        """Served at the table or the counter, or sold as goods."""
        self._write(replace(self._state, is_service=is_service))

    @Slot()
    def save(self) -> None:
        """Put it onto the price list."""
        price = self._price
        if price is None or not self.face.canSave:
            return
        state, counter, desk = self._state, self._till.counter, self._till.desk
        self._become(replace(state, is_busy=True, trouble=None))
        if state.article is None:
            new = AddArticle(
                request_id=state.request_id,
                desk=desk,
                category_id=state.category_id,
                name=state.name,
                price=price,
                vat_rate_bp=state.vat_rate_bp,
                is_service=state.is_service,
            )
            self._till.jobs.act(lambda: add_article(counter, new), self._saved, self._refused)
        else:
            change = ChangeArticle(
                request_id=state.request_id,
                desk=desk,
                article_id=state.article.id,
                category_id=state.category_id,
                name=state.name,
                price=price,
                vat_rate_bp=state.vat_rate_bp,
                is_service=state.is_service,
                shown=state.article,
            )
            self._till.jobs.act(lambda: change_article(counter, change), self._saved, self._refused)

    @Slot()
    def archive(self) -> None:
        """Sell it no more, or again."""
        state, counter = self._state, self._till.counter
        if state.article is None or state.is_busy:
            return
        command = ArchiveArticle(
            request_id=self._till.new_request_id(),
            desk=self._till.desk,
            article_id=state.article.id,
            is_archived=not state.article.is_archived,
        )
        self._become(replace(state, is_busy=True, trouble=None))
        self._till.jobs.act(lambda: archive_article(counter, command), self._saved, self._refused)

    @property
    def _price(self) -> Money | None:
        try:
            return parse_amount(self._state.price, self._till.shop.currency, self._speech.language)
        except AmountRefused:
            return None

    def _write(self, state: ArticleState) -> None:
        if self._state.categories and not self._state.is_busy:
            self._become(replace(state, trouble=None))

    def _saved(self, _article: Article) -> None:
        self._become(ArticleState())
        self._news.priceListTouched.emit()

    def _refused(self, trouble: Exception) -> None:
        self._become(replace(self._state, is_busy=False, trouble=trouble))
        if isinstance(trouble, PriceListChanged):
            self._news.priceListTouched.emit()

    def _become(self, state: ArticleState) -> None:
        self._state = state
        self._draw()

    def _draw(self) -> None:
        self.face = self._drawn(self._state)
        self.changed.emit()

    def _drawn(self, state: ArticleState) -> ArticleFace:
        if not state.categories:
            return ArticleFace()
        has_price = self._price is not None
        example = format_figures(_example(self._till.shop.currency), self._speech.language)
        fault = self.tr("A price such as %1").replace("%1", example)
        no_name = "" if state.name.strip() else self.tr("A name is needed")
        return ArticleFace(
            isOpen=True,
            isNew=state.article is None,
            isArchived=state.article is not None and state.article.is_archived,
            name=state.name,
            price=state.price,
            priceFault=fault if state.price.strip() and not has_price else "",
            category=str(state.category_id),
            categories=[{"key": str(each.id), "text": each.name} for each in state.categories],
            vat=str(state.vat_rate_bp),
            vatRates=[{"key": str(rate), "text": percent(rate)} for rate in VAT_RATES_BP],
            isService=state.is_service,
            canSave=bool(state.name.strip()) and has_price and not state.is_busy,
            reason=no_name or ("" if has_price else fault),
            isBusy=state.is_busy,
            trouble=self._sentences.of(state.trouble) if state.trouble else "",
        )


def percent(rate_bp: int) -> str:
    """«10 %», as price lists write a rate."""
    whole, part = divmod(rate_bp, 100)
    figures = f"{whole},{part:02d}".rstrip("0") if part else str(whole)
    return f"{figures}\N{NO-BREAK SPACE}%"


def _example(currency: str) -> Money:
    return parse_amount("1.30", currency)

"""Pages: what a customer reads, in their language, from templates that escape every text."""

from __future__ import annotations

import hashlib
import json
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from pos_app.assets import asset_dir
from pos_app.domain.area import discreet_name
from pos_app.domain.money_text import format_money
from pos_app.services.wall_time import wall_time
from pos_app.web.movements import title_of
from pos_app.web.words import area_words, html_language

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pos_app.domain.money import Money
    from pos_app.services.area import AreaPage, Welcome

MOST_TABS: Final = 20
"""More than this many tabs are summed up, so that the page stays light."""


class Pages:
    """Every page of the customer area, ready to be sent."""

    def __init__(self) -> None:
        self._folder = asset_dir("resources") / "area"
        self._templates = Environment(
            loader=FileSystemLoader(self._folder),
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
        )
        self.style = (self._folder / "area.css").read_bytes()
        self.icon = (self._folder / "icon.png").read_bytes()
        self._style_version = hashlib.sha256(self.style).hexdigest()[:8]

    def balance(
        self, page: AreaPage, language: str, *, token: str, earlier: bool, withdrawals: bool = False
    ) -> str:
        """A customer's own page; ``earlier`` when it shows older movements than the last ones.

        ``withdrawals`` says that codes can be sent, without which no money can be asked for.
        """
        return self._render(
            "balance.html",
            language,
            page=page,
            welcome=page.welcome,
            name=discreet_name(page.customer),
            tabs=page.tabs[:MOST_TABS],
            tabs_left_out=len(page.tabs[MOST_TABS:]),
            earlier=earlier,
            token=token,
            withdrawals=withdrawals,
            reports={report.operation: report for report in reversed(page.reports)},
            title_of=partial(title_of, translate=area_words(language)),
        )

    def report(
        self,
        page: AreaPage,
        language: str,
        *,
        token: str,
        operation: int,
        key: str,
        problem: str,
        typed: str = "",
    ) -> str:
        """The form that reports a mistake; ``key`` makes two sendings of it one report."""
        return self._render(
            "report.html",
            language,
            welcome=page.welcome,
            token=token,
            operation=operation,
            key=key,
            problem=problem,
            typed=typed,
        )

    def withdrawal(
        self,
        page: AreaPage,
        language: str,
        *,
        token: str,
        key: str,
        problem: str,
        typed: Mapping[str, str],
    ) -> str:
        """The form that asks for money back; ``key`` makes two sendings of it one request."""
        return self._render(
            "withdrawal.html",
            language,
            page=page,
            welcome=page.welcome,
            token=token,
            key=key,
            problem=problem,
            typed=typed,
        )

    def code(self, page: AreaPage, language: str, token: str, problem: str) -> str:
        """The form for the second code."""
        return self._render(
            "code.html", language, welcome=page.welcome, token=token, problem=problem
        )

    def notice(self, name: str, language: str) -> str:
        """A page that says one thing: nothing is here, too many requests, later."""
        return self._render(f"{name}.html", language)

    def manifest(self, welcome: Welcome, language: str) -> str:
        """What a telephone needs to keep the page on its home screen.

        No start page is named: the telephone takes the one it was on, whose address nobody
        else may know.
        """
        name = area_words(language)("My credit")
        described = {
            "name": f"{name} · {welcome.shop_name}",
            "short_name": name,
            "display": "standalone",
            "background_color": "#F2F4F6",
            "theme_color": "#0F6B66",
            "icons": [{"src": "icon.png", "sizes": "192x192", "type": "image/png"}],
        }
        return json.dumps(described, ensure_ascii=False)

    def _render(self, template: str, language: str, **shown: Any) -> str:  # noqa: ANN401 - for the template
        return self._templates.get_template(template).render(
            _=area_words(language),
            language=html_language(language),
            money=partial(_money, language=language),
            moment=wall_time,
            style_version=self._style_version,
            **shown,
        )


def _money(amount: Money, language: str, *, signed: bool = False) -> str:
    """An amount that is never broken over two lines; ``signed`` says that it came in."""
    plus = "+" if signed and amount.is_positive else ""
    return (plus + format_money(amount, language)).replace(" ", "\N{NO-BREAK SPACE}")

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from pos_app.domain.area import AreaSettings, Picture
from pos_app.domain.withdrawals import WithdrawalRules
from pos_app.services.area import Welcome
from pos_app.services.area_sample import sample_page
from pos_app.web.sample_page import whole_page

if TYPE_CHECKING:
    from pos_app.services.area import AreaPage

PICTURE = Picture("image/png", b"\x89PNG\r\n\x1a\n")
WELCOME = Welcome(
    shop_name="Bar Centrale",
    language="it",
    area_url="",
    settings=AreaSettings(greeting="Benvenuti <tutti>", takes_reports=True),
    picture_version=3,
)


def page(*, persons: bool = False, companies: bool = False) -> AreaPage:
    rules = WithdrawalRules(persons=persons, companies=companies)
    return sample_page(WELCOME, rules, 1_777_883_400_000_000, "EUR")


def test_the_sample_is_whole_in_one_file() -> None:
    html = whole_page(page(persons=True), PICTURE)

    assert "Bar Centrale" in html
    assert "Anna B." in html
    assert "Benvenuti &lt;tutti&gt;" in html
    assert "42,50" in html
    assert "Preleva" in html or "prelievo" in html
    assert "data:image/png;base64," in html
    assert "<style>" in html
    # Nothing is fetched from anywhere, and no link leads on.
    assert set(re.findall(r'(?:href|src)="([^"]{0,5})', html)) <= {"#/R/1", "#/R/2", "#/W", "data:"}


def test_where_only_companies_may_withdraw_the_sample_is_one() -> None:
    assert "A. B." in whole_page(page(companies=True), None)


def test_a_page_without_a_picture_has_none() -> None:
    bare = replace(page(), welcome=replace(WELCOME, picture_version=0))

    assert "<img" not in whole_page(bare, None)

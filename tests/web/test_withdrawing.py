"""A customer asks for money on the page, confirms by a code, and reads what becomes of it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

import pytest

from pos_app.domain.money import Money
from pos_app.domain.money_text import format_money
from pos_app.domain.withdrawals import CODE_LIVES_US, MAX_CODES
from pos_app.storage.area import StoreAreaViews
from pos_app.web.area import area_app
from pos_app.web.forms import typed_amount
from pos_app.web.hosts import host_names
from tests.services.withdrawal_story import CODE, TOKEN, WithdrawalStory, story_at
from tests.web.test_balance import words_of
from tests.web.visitor import Visitor

if TYPE_CHECKING:
    from pos_app.services.area_desk import AreaDeskViews
    from pos_app.web.visits import VisitCount
    from tests.shop import ShopStory

PAGE: Final = f"/S/{TOKEN}"
NOWHERE: Final = "/S/" + "A" * 26
NO_CODE: Final = "0" * 8 + "-" + "0" * 4 + "-" + "0" * 4 + "-" + "0" * 4 + "-" + "0" * 12


@pytest.fixture
def story(shop: ShopStory) -> WithdrawalStory:
    return story_at(shop)


@pytest.fixture
def phone(story: WithdrawalStory, visits: VisitCount) -> Visitor:
    """A telephone at a shop that can send letters."""
    handle = story.shop.handle
    views = StoreAreaViews(handle.backend, story.shop.clock)
    names = host_names(views.welcome().area_url)
    app = area_app(views, handle.store, names, visits, letters=story.counter, clock=lambda: 0.0)
    return Visitor(app)


def asking(phone: Visitor, amount: str, iban: str = "") -> tuple[int, str, str]:
    """Fill the form in; the answer is its status, where it leads, and what it says."""
    key = re.search(r'name="key" value="([0-9a-f-]{36})"', phone.get(PAGE + "/W").text)
    assert key is not None
    answer = phone.post(PAGE + "/W", {"key": key[1], "amount": amount, "iban": iban})
    return answer.status, answer.headers.get("location", ""), words_of(answer.text)


def test_a_request_goes_from_the_page_to_the_payout(story: WithdrawalStory, phone: Visitor) -> None:
    assert f'href="{PAGE}/W"' in phone.get(PAGE).text

    status, code_page, _ = asking(phone, "15,00")
    assert status == 303
    assert "Scrivi il codice" in phone.get(code_page).text
    done = phone.post(code_page, {"code": f"{CODE[:3]} {CODE[3:]}"})

    assert (done.status, done.headers["location"]) == (303, PAGE)
    said = words_of(phone.get(PAGE).text)
    assert "Credito disponibile 15,00 €" in said
    assert "Hai chiesto 15,00 €. Deciderà il negozio." in said
    (row,) = story.desk.open_withdrawals()
    story.approve(row.withdrawal.id)
    said = words_of(phone.get(PAGE).text)
    assert "15,00 € ti sono stati pagati il 04/05/2026." in said
    assert "Pagato al cliente -15,00 €" in said


@pytest.mark.parametrize(
    ("language", "waits", "go_on"),
    [
        ("it-IT", "Hai chiesto 15,00 €. Manca il codice della tua e-mail.", "Scrivi il codice"),
        ("pt-BR", "Você pediu € 15,00. Falta o código do seu e-mail.", "Digite o código"),
        ("en-GB", "You asked for €15.00. The code from your e-mail is missing.", "Type the code"),
    ],
)
def test_a_request_that_awaits_its_code_is_seen_and_goes_on(
    story: WithdrawalStory, phone: Visitor, language: str, waits: str, go_on: str
) -> None:
    phone.language = language
    _, code_page, _ = asking(phone, "15")

    page = phone.get(PAGE).text

    said = words_of(page).replace("\xa0", " ")
    assert waits in said
    assert go_on in said
    assert f'href="{code_page}"' in page
    assert f'href="{PAGE}/W"' not in page
    assert phone.post(code_page, {"code": CODE}).status == 303
    assert code_page not in phone.get(PAGE).text
    assert story.desk.count_withdrawals() == 1


def test_a_request_that_awaits_its_code_can_be_given_up(phone: Visitor) -> None:
    _, code_page, _ = asking(phone, "15")
    assert f'action="{code_page}"' in phone.get(PAGE).text
    assert "Annulla la richiesta" in words_of(phone.get(code_page).text)

    done = [phone.post(code_page, {"give_up": "yes"}) for _ in range(2)]

    assert [(each.status, each.headers["location"]) for each in done] == [(303, PAGE)] * 2
    assert code_page not in phone.get(PAGE).text
    assert phone.post(code_page, {"code": CODE}).status == 422
    assert asking(phone, "20")[0] == 303


def test_a_request_that_waits_for_the_shop_is_not_given_up_by_a_page_of_before(
    story: WithdrawalStory, phone: Visitor
) -> None:
    _, code_page, _ = asking(phone, "15")
    phone.post(code_page, {"code": CODE})

    phone.post(code_page, {"give_up": "yes"})

    assert story.desk.count_withdrawals() == 1
    story.shop.verify()


def test_a_code_that_came_too_late_is_not_asked_for_any_more(
    story: WithdrawalStory, phone: Visitor
) -> None:
    _, code_page, _ = asking(phone, "15")
    story.shop.clock.at_us += 3_600_000_000

    page = phone.get(PAGE).text

    assert code_page not in page
    assert f'href="{PAGE}/W"' in page


def test_nobody_elses_request_is_given_up(story: WithdrawalStory, phone: Visitor) -> None:
    _, code_page, _ = asking(phone, "15")
    luca = story.shop.customer("Luca", credit=2000, email="luca@casa.example")
    story.shop.handle.store.write(lambda work: work.keep_token(luca.id, "8" * 26))

    phone.post(code_page.replace(TOKEN, "8" * 26), {"give_up": "yes"})

    assert phone.post(code_page, {"code": CODE}).status == 303


def test_a_no_is_read_with_its_reason(story: WithdrawalStory, phone: Visitor) -> None:
    story.reject(story.request(1500).id)

    said = words_of(phone.get(PAGE).text)

    assert "Il negozio non ha pagato 15,00 €: passa dalla cassa" in said
    assert "Credito disponibile 30,00 €" in said
    assert "Richiedi un prelievo" in said


def test_under_the_minimum_the_page_says_from_when_on(
    story: WithdrawalStory, phone: Visitor
) -> None:
    story.rules(minimum=Money(5000))
    assert "Da 50,00 € in su" in words_of(phone.get(PAGE).text)

    story.rules(minimum=Money(5000), not_reached="Ancora un po’ di pazienza", reached="Bravo!")
    assert "Ancora un po’ di pazienza" in words_of(phone.get(PAGE).text)

    story.rules(not_reached="Ancora un po’ di pazienza", reached="Bravo!")
    said = words_of(phone.get(PAGE).text)
    assert "Bravo!" in said
    assert "pazienza" not in said


def test_who_may_not_ask_sees_no_form(story: WithdrawalStory, phone: Visitor) -> None:
    story.rules(persons=False, companies=True)
    nowhere = phone.get(NOWHERE)

    assert "Preleva" not in phone.get(PAGE).text
    assert phone.get(PAGE + "/W") == nowhere
    assert phone.post(PAGE + "/W", {"key": NO_CODE, "amount": "15", "iban": ""}) == nowhere
    assert phone.get(PAGE + "/W/" + NO_CODE) == nowhere
    assert phone.post(PAGE + "/W/" + NO_CODE, {"code": CODE}) == nowhere


def test_where_no_letter_can_be_sent_nothing_is_offered(
    story: WithdrawalStory, visits: VisitCount
) -> None:
    handle = story.shop.handle
    views = StoreAreaViews(handle.backend, story.shop.clock)
    names = host_names(views.welcome().area_url)
    phone = Visitor(area_app(views, handle.store, names, visits, clock=lambda: 0.0))

    assert "Preleva" not in phone.get(PAGE).text
    assert phone.get(PAGE + "/W").status == 404


@pytest.mark.parametrize(
    ("amount", "iban", "said"),
    [
        pytest.param("", "", "Scrivi l’importo in cifre", id="nothing"),
        pytest.param("1.500", "", "Scrivi l’importo in cifre", id="ambiguous"),
        pytest.param("-15", "", "Scrivi l’importo in cifre", id="below zero"),
        pytest.param("9,99", "", "È meno di quanto il negozio paga.", id="under the minimum"),
        pytest.param("30,01", "", "Non c’è così tanto credito.", id="more than there is"),
        pytest.param("15", "IT00", "Questo IBAN non è giusto.", id="a wrong IBAN"),
    ],
)
def test_a_form_that_cannot_be_taken_comes_back(
    story: WithdrawalStory, phone: Visitor, amount: str, iban: str, said: str
) -> None:
    status, _, answered = asking(phone, amount, iban)

    assert status == 422
    assert said in answered
    assert story.outbox.due() == ()


def test_what_was_typed_is_still_there_when_the_form_comes_back(
    story: WithdrawalStory, phone: Visitor
) -> None:
    typed = {"key": NO_CODE, "amount": '15"><b>', "iban": "<i>IT00 &"}

    again = phone.post(PAGE + "/W", typed).text

    assert 'value="15&#34;&gt;&lt;b&gt;"' in again
    assert 'value="&lt;i&gt;IT00 &amp;"' in again
    assert "<b>" not in again
    assert story.outbox.due() == ()


@pytest.mark.parametrize("language", ["it-IT", "pt-BR", "en-GB"])
@pytest.mark.parametrize("currency", ["EUR", "BRL"])
def test_the_amount_that_the_page_gives_as_an_example_is_taken(
    story: WithdrawalStory, phone: Visitor, language: str, currency: str
) -> None:
    spoken = {"it-IT": "it", "pt-BR": "pt_BR", "en-GB": "en"}[language]
    phone.language = language
    shown = format_money(Money(123450, currency), spoken)

    read = [typed_amount(shown.replace(" ", gap), currency, spoken) for gap in (" ", "\xa0", "")]

    assert read == [Money(123450, currency)] * 3
    example = format_money(Money(1000), spoken)
    assert asking(phone, example)[0] == 303
    assert story.outbox.due() != ()


def test_a_second_request_waits_for_the_first(story: WithdrawalStory, phone: Visitor) -> None:
    story.ask(1500)

    assert "Un’altra tua richiesta è in attesa." in asking(phone, "15")[2]


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("it", "Oggi ti sono stati mandati abbastanza codici."),
        ("pt-BR", "Por hoje você já recebeu códigos suficientes."),
        ("en", "Enough codes were sent to you today."),
    ],
)
def test_the_sixth_code_of_a_day_is_not_sent(
    story: WithdrawalStory, phone: Visitor, language: str, said: str
) -> None:
    for _ in range(MAX_CODES):
        story.ask(1500)
        story.shop.clock.at_us += CODE_LIVES_US
    phone.language = language

    amount = "15.00" if language == "en" else "15,00"

    assert said in asking(phone, amount)[2]


def test_wrong_and_late_codes_are_told_apart(story: WithdrawalStory, phone: Visitor) -> None:
    _, code_page, _ = asking(phone, "15")

    wrong = phone.post(code_page, {"code": "000000"})
    letters = phone.post(code_page, {"code": "abc"})
    story.shop.clock.at_us += 3_600_000_000
    late = phone.post(code_page, {"code": CODE})

    assert "Non è il codice." in words_of(wrong.text)
    assert "Non è il codice." in words_of(letters.text)
    assert "non vale più" in words_of(late.text)
    assert {wrong.status, letters.status, late.status} == {422}


def test_credit_spent_meanwhile_is_said_at_the_code(story: WithdrawalStory, phone: Visitor) -> None:
    _, code_page, _ = asking(phone, "30")
    story.shop.pay_with_credit(story.shop.order(500, story.anna), story.anna)

    assert "Non c’è così tanto credito." in words_of(phone.post(code_page, {"code": CODE}).text)


def test_forms_from_elsewhere_and_forms_that_are_none_change_nothing(
    story: WithdrawalStory, phone: Visitor
) -> None:
    nowhere = phone.get(NOWHERE)
    _, code_page, _ = asking(phone, "15")
    evil = {"origin": "https://evil.example"}

    assert phone.post(code_page, {"code": CODE}, **evil) == nowhere
    assert phone.post(PAGE + "/W", {"key": NO_CODE, "amount": "15", "iban": ""}, **evil) == nowhere
    assert phone.post(PAGE + "/W", {"key": "x", "amount": "15", "iban": ""}) == nowhere
    assert phone.post(code_page, {"other": CODE}) == nowhere
    assert phone.post(PAGE + "/W/x", {"code": CODE}) == nowhere
    assert phone.get(PAGE + "/W/x") == nowhere
    assert phone.get(PAGE + "/W?a=1") == nowhere
    desk: AreaDeskViews = story.desk
    assert desk.count_withdrawals() == 0

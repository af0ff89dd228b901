"""The page behind a slip's QR says what the book says, and no more about the customer."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from pos_app.domain.area import AreaSettings
from pos_app.domain.customers import CustomerKind
from pos_app.domain.money import Money
from pos_app.domain.tenders import Method, Tender
from pos_app.services.area import ChangeArea, ChangeAreaPicture, change_area, change_area_picture
from pos_app.services.customers import CreateCustomer, CustomerFields, create_customer
from tests.web.visitor import Visitor, printed_path

if TYPE_CHECKING:
    from pos_app.domain.customers import Customer
    from tests.shop import ShopStory

PNG = b"\x89PNG\r\n\x1a\n" + bytes(20)


def words_of(page: str) -> str:
    """A page as it is read aloud: no tags, single spaces."""
    plain = re.sub(r"<[^>]+>", " ", page)
    return " ".join(plain.replace("\N{NO-BREAK SPACE}", " ").split())


def test_a_top_up_and_a_payment_are_on_the_page_at_the_next_look(
    shop: ShopStory, phone: Visitor
) -> None:
    anna = shop.customer("Anna", "Bianchi", credit=5000)
    page = printed_path(shop, anna)
    assert "Credito disponibile 50,00 €" in words_of(phone.get(page).text)

    order = shop.order(1250, anna)
    shop.pay_with_credit(order, anna)
    shop.top_up(anna, 2000)

    said = words_of(phone.get(page).text)
    assert "Credito disponibile 57,50 €" in said
    assert "Credito aggiunto +20,00 €" in said
    assert f"Ordine n. {order.id} -12,50 €" in said
    assert "saldo 37,50 €" in said


def test_the_page_names_the_moment_of_its_balance(shop: ShopStory, phone: Visitor) -> None:
    page = printed_path(shop, shop.customer("Anna", credit=1000))

    said = words_of(phone.get(page).text)

    assert re.search(r"Alle \d\d:\d\d:\d\d del 04/05/2026", said)


def test_open_tabs_are_listed_with_their_sum(shop: ShopStory, phone: Visitor) -> None:
    anna = shop.customer("Anna")
    first, second = shop.tab(anna, 1000), shop.tab(anna, 250)

    said = words_of(phone.get(printed_path(shop, anna)).text)

    assert "Da saldare 12,50 €" in said
    assert f"Ordine n. {first.id} 10,00 €" in said
    assert f"Ordine n. {second.id} 2,50 €" in said
    assert "Ancora nessuna operazione." in said


def test_many_tabs_are_summed_up_and_the_page_stays_light(shop: ShopStory, phone: Visitor) -> None:
    anna = shop.customer("Anna", credit=100_00)
    for _ in range(25):
        shop.tab(anna, 100)
        shop.top_up(anna, 100)

    answer = phone.get(printed_path(shop, anna))

    assert "e altri 5" in words_of(answer.text)
    assert len(answer.body) <= 20_000


def test_change_kept_tabs_settled_and_corrections_have_their_names(
    shop: ShopStory, phone: Visitor
) -> None:
    anna = shop.customer("Anna", credit=2000)
    tab = shop.tab(anna, 500)
    shop.settle(anna, tab)
    done = shop.top_up(anna, 300)
    shop.reverse(done.operation.sequence)

    said = words_of(phone.get(printed_path(shop, anna)).text)

    assert f"Ordine n. {tab.id}, saldato -5,00 €" in said
    assert "Credito aggiunto annullata in seguito +3,00 €" in said
    assert "Correzione -3,00 €" in said


def test_older_operations_are_one_page_further(shop: ShopStory, phone: Visitor) -> None:
    anna = shop.customer("Anna")
    for euro in range(1, 13):
        shop.top_up(anna, euro * 100)
    page = printed_path(shop, anna)

    first = phone.get(page).text
    assert "+12,00" in first
    assert "+2,00" not in first
    older = re.search(r'href="(\?before=[0-9-]+)"', first)
    assert older is not None

    second = phone.get(page + older[1]).text
    assert "+2,00" in second
    assert "+3,00" not in second
    assert 'href="?"' in second
    assert "before=" not in second


def test_nothing_but_a_first_name_and_an_initial_is_shown(shop: ShopStory, phone: Visitor) -> None:
    anna = shop.customer("Anna Maria", "Bianchi", phone="333 1234567", email="anna@casa.example")
    shop.top_up(anna, 500, note="regalo di nonna Pina")
    company = shop.company("Studio Legale Verdi")

    page = phone.get(printed_path(shop, anna)).text
    companys = phone.get(printed_path(shop, company)).text

    assert "<p>Anna B.</p>" in page
    assert [word for word in ("Bianchi", "1234567", "casa.example", "Pina") if word in page] == []
    assert "<p>S. L. V.</p>" in companys
    assert "Verdi" not in companys


@pytest.mark.parametrize(
    ("customers", "browser", "said"),
    [
        pytest.param("", "it", "I miei crediti", id="browser in Italian"),
        pytest.param("", "pt-BR,pt;q=0.9,en;q=0.5", "Meus créditos", id="browser in Portuguese"),
        pytest.param("", "en-GB", "My credit", id="browser in English"),
        pytest.param("", "de-DE", "I miei crediti", id="a language that nobody speaks"),
        pytest.param("", "de, en;q=0.2, it;q=x", "My credit", id="the second wish"),
        pytest.param("pt_BR", "it", "Meus créditos", id="the customer's own language goes first"),
    ],
)
def test_the_page_speaks_the_customers_language(
    shop: ShopStory, phone: Visitor, customers: str, browser: str, said: str
) -> None:
    anna = speaking_customer(shop, customers)
    phone.language = browser

    assert f"<h1>{said}</h1>" in phone.get(printed_path(shop, anna)).text


def speaking_customer(shop: ShopStory, language: str) -> Customer:
    fields = CustomerFields(kind=CustomerKind.PERSON, name="Anna", language=language)
    command = CreateCustomer(request_id=shop.request_id(), desk=shop.desk, fields=fields)
    return create_customer(shop.counter, command)


def test_a_name_is_text_and_never_markup(shop: ShopStory, phone: Visitor) -> None:
    anna = shop.customer("<script>alert(1)</script>", "{{7*7}}")

    page = phone.get(printed_path(shop, anna)).text

    assert "<script" not in page
    assert "&lt;script&gt;" in page
    assert "49" not in page.partition("</h1>")[2].partition("</p>")[0]


def test_the_shop_greets_its_customers_and_says_how_to_reach_it(
    shop: ShopStory, phone: Visitor
) -> None:
    settings = AreaSettings(greeting="Ogni  lunedì\ncaffè doppio", contact="Tel. 02 1234")
    command = ChangeArea(request_id=shop.request_id(), desk=shop.desk, settings=settings)
    change_area(shop.counter, command)

    said = words_of(phone.get(printed_path(shop, shop.customer())).text)

    assert "Ogni lunedì caffè doppio" in said
    assert "Come contattarci Tel. 02 1234" in said


def test_the_shops_picture_is_shown_until_it_is_taken_away(shop: ShopStory, phone: Visitor) -> None:
    page = printed_path(shop, shop.customer())
    assert phone.get("/picture").status == 404

    put_picture(shop, PNG)
    assert 'src="/picture?1"' in phone.get(page).text
    picture = phone.get("/picture?1")
    assert (picture.body, picture.headers["content-type"]) == (PNG, "image/png")

    put_picture(shop, b"")
    assert "/picture" not in phone.get(page).text
    assert phone.get("/picture?1").status == 404


def put_picture(shop: ShopStory, content: bytes) -> None:
    command = ChangeAreaPicture(request_id=shop.request_id(), desk=shop.desk, content=content)
    change_area_picture(shop.counter, command)


def test_a_shop_that_does_not_show_the_page_answers_as_if_there_were_none(
    shop: ShopStory, phone: Visitor
) -> None:
    page = printed_path(shop, shop.customer())
    hidden = AreaSettings(shown=False)
    change_area(
        shop.counter, ChangeArea(request_id=shop.request_id(), desk=shop.desk, settings=hidden)
    )

    assert phone.get(page) == phone.get("/S/" + "A" * 26)


def test_the_page_can_be_kept_on_the_home_screen(shop: ShopStory, phone: Visitor) -> None:
    page = printed_path(shop, shop.customer())
    assert 'rel="manifest" href="/area.webmanifest"' in phone.get(page).text

    manifest = phone.get("/area.webmanifest")

    assert manifest.headers["content-type"] == "application/manifest+json"
    assert '"short_name": "I miei crediti"' in manifest.text
    assert "start_url" not in manifest.text
    assert phone.get("/icon.png").headers["content-type"] == "image/png"


def test_credit_and_cash_together_name_the_order_and_the_change(
    shop: ShopStory, phone: Visitor
) -> None:
    anna = shop.customer("Anna", credit=1000)
    order = shop.order(1250, anna)
    shop.pay(
        order, Tender(Method.CREDIT, Money(1000)), Tender(Method.CASH, Money(250)), customer=anna
    )

    said = words_of(phone.get(printed_path(shop, anna)).text)

    assert f"Ordine n. {order.id} -10,00 €" in said
    assert "Credito disponibile 0,00 €" in said

"""What each command does, over a real store of each kind."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
import zxingcpp
from PIL import Image

from pos_app.domain.customers import CustomerKind

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.cli.conftest import Said
    from tests.shop import ShopStory

    Run = Callable[..., Said]


def test_the_loop_says_each_movement_and_the_book_agrees(command: Run, store_url: str) -> None:
    said = command("pay-loop", "--store", store_url, "--customers", 3, "--seed", 5, "--count", 25)

    dumped = command("ledger-dump", "--store", store_url)

    assert said.code == 0
    assert said.objects == dumped.objects
    assert len(said.objects) == 25
    assert command("verify", "--store", store_url).code == 0


def test_the_balances_are_the_sums_of_the_movements(command: Run, store_url: str) -> None:
    moves = command("pay-loop", "--store", store_url, "--customers", 2, "--count", 20).objects
    sums: dict[int, int] = {}
    for move in moves:
        sums[move["customer"]] = sums.get(move["customer"], 0) + move["amount"]

    balances = command("ledger-dump", "--store", store_url, "--balances").objects

    assert {row["customer"]: row["balance"] for row in balances if row["balance"]} == {
        customer: total for customer, total in sums.items() if total
    }


def test_two_loops_after_each_other_share_customers_and_article(
    command: Run, store_url: str
) -> None:
    command("pay-loop", "--store", store_url, "--customers", 2, "--seed", 1, "--count", 5)
    command("pay-loop", "--store", store_url, "--customers", 2, "--seed", 2, "--count", 5)

    balances = command("ledger-dump", "--store", store_url, "--balances").objects

    assert len(balances) == 2


def test_a_right_book_is_said_to_be_right(command: Run, shop: ShopStory) -> None:
    shop.customer("Anna", credit=2000)

    said = command("verify", "--store", shop.url)

    assert (said.code, said.out) == (0, "The book is right.\n")


def test_a_right_book_is_said_to_be_right_to_a_program_too(command: Run, shop: ShopStory) -> None:
    said = command("verify", "--store", shop.url, "--json")

    assert said.objects == [{"right": True, "findings": 0}]


def test_a_missing_store_is_not_made_by_asking_about_it(command: Run, tmp_path: Path) -> None:
    missing = tmp_path / "none.saldo"

    said = command("verify", "--store", f"sqlite:///{missing}")

    assert said.code == 3
    assert "no book" in said.err
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("ending", ["bin", "png", "pdf"])
def test_a_slip_is_written_as_it_would_be_printed(
    command: Run, shop: ShopStory, tmp_path: Path, ending: str
) -> None:
    anna = shop.customer("Anna", "Rossi", credit=2050)
    file = tmp_path / f"slip.{ending}"

    said = command("slip", "--store", shop.url, "--customer", anna.id, "--out", file)

    assert said.code == 0
    assert file.stat().st_size > 300


def test_the_qr_of_a_slip_finds_its_customer(command: Run, shop: ShopStory, tmp_path: Path) -> None:
    anna = shop.customer("Anna", "Rossi", credit=2050)
    file = tmp_path / "slip.png"
    command("slip", "--store", shop.url, "--customer", anna.id, "--out", file)

    (code,) = zxingcpp.read_barcodes(Image.open(file).convert("L"))
    address, _, token = code.text.rpartition("/")

    card = shop.handle.views.customer_by_token(token)
    assert address == "HTTPS://SALDO.LOCAL/S"
    assert card is not None
    assert card.customer.id == anna.id


def test_a_slip_for_a_file_does_not_wait_for_the_printer(
    command: Run, shop: ShopStory, tmp_path: Path
) -> None:
    anna = shop.customer("Anna", credit=2050)

    command("slip", "--store", shop.url, "--customer", anna.id, "--out", tmp_path / "s.bin")

    assert shop.handle.spool(shop.desk.till_id).waiting() == []


def test_an_unknown_customer_gets_no_slip(command: Run, shop: ShopStory, tmp_path: Path) -> None:
    said = command("slip", "--store", shop.url, "--customer", 99, "--out", tmp_path / "s.bin")

    assert said.code == 1
    assert "no such customer" in said.err


def test_a_slip_has_three_endings(command: Run, shop: ShopStory, tmp_path: Path) -> None:
    said = command("slip", "--store", shop.url, "--customer", 1, "--out", tmp_path / "s.txt")

    assert said.code == 2


def test_a_search_says_whom_it_found_and_how_long_it_took(command: Run, shop: ShopStory) -> None:
    anna = shop.customer("Anna", "Rossi", credit=500)
    shop.customer("Rossi srl", kind=CustomerKind.COMPANY)

    *rows, summary = command("search", "--store", shop.url, "--kind", "person", "ros an").objects

    assert [(row["customer"], row["name"], row["credit"]) for row in rows] == [
        (anna.id, "Rossi Anna", 500)
    ]
    assert summary["found"] == 1
    assert not summary["more"]
    assert summary["took_ms"] >= 0


def test_a_demo_shop_has_the_size_that_was_asked_for(command: Run, tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'demo.saldo'}"

    said = command("demo-store", "--store", url, "--customers", 30, "--entries", 200)

    persons = command("search", "--store", url, "--limit", 100, "").objects
    assert said.code == 0
    assert persons[-1]["found"] == 30
    assert command("verify", "--store", url).code == 0


def test_a_backup_is_a_book_of_its_own(command: Run, file_shop: ShopStory, tmp_path: Path) -> None:
    anna = file_shop.customer("Anna", credit=2000)
    copy = tmp_path / "copy.saldo"

    said = command("backup", "--store", file_shop.url, "--to", copy)

    balances = command("ledger-dump", "--balances", "--store", f"sqlite:///{copy}").objects
    assert said.objects == [{"backup": str(copy)}]
    assert balances == [{"customer": anna.id, "balance": 2000}]


def test_a_restore_keeps_the_file_that_was_there(
    command: Run, file_shop: ShopStory, tmp_path: Path
) -> None:
    anna = file_shop.customer("Anna", credit=2000)
    copy = tmp_path / "copy.saldo"
    command("backup", "--store", file_shop.url, "--to", copy)
    file_shop.top_up(anna, 500)
    file_shop.close()

    (said,) = command("restore", "--store", file_shop.url, copy).objects

    balances = command("ledger-dump", "--balances", "--store", file_shop.url).objects
    aside = command("ledger-dump", "--balances", "--store", f"sqlite:///{said['kept_aside']}")
    assert balances == [{"customer": anna.id, "balance": 2000}]
    assert aside.objects == [{"customer": anna.id, "balance": 2500}]


def test_a_sample_is_not_played_in_a_shop_that_sells(command: Run, shop: ShopStory) -> None:
    shop.article("Caffè")

    said = command("demo-store", "--store", shop.url)

    assert said.code == 1
    assert len(shop.handle.views.articles()) == 1


def test_a_price_list_is_read_once_however_often_it_is_loaded(
    command: Run, shop: ShopStory, tmp_path: Path
) -> None:
    file = tmp_path / "prices.csv"
    file.write_text("Caffetteria;Caffè;1,30\nCaffetteria;Cappuccino;1,60\n", encoding="utf-8")

    first = command("price-list", "--store", shop.url, file)
    command("price-list", "--store", shop.url, file)

    assert first.objects == [{"articles": 2, "categories": 1}]
    assert [(a.name, a.price.minor) for a in shop.handle.views.articles()] == [
        ("Caffè", 130),
        ("Cappuccino", 160),
    ]


def test_a_price_list_with_a_bad_row_adds_nothing(
    command: Run, shop: ShopStory, tmp_path: Path
) -> None:
    file = tmp_path / "prices.csv"
    file.write_text("Caffetteria,Caffè,1.30\nCaffetteria,Tè\nDolci,Torta,gratis\n", "utf-8")

    said = command("price-list", "--store", shop.url, file)

    assert said.code == 1
    assert f"{file}:2:" in said.err
    assert f"{file}:3:" in said.err
    assert shop.handle.views.articles() == ()


def test_a_wrong_address_of_a_store_is_wrong_usage(
    command: Run, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        command("verify", "--store", "bogus")

    assert ended.value.code == 2
    assert "bogus is not sqlite:///" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("words", "instead"),
    [
        (("restore", "--store", "postgresql://till:secret@host/shop", "copy"), "pg_restore"),
        (("upgrade", "--store", "sqlite:///shop.saldo", "--backup", "copy"), "by its till"),
    ],
)
def test_a_verb_for_the_other_kind_of_store_says_what_does_it_here(
    command: Run, capsys: pytest.CaptureFixture[str], words: tuple[str, ...], instead: str
) -> None:
    with pytest.raises(SystemExit) as ended:
        command(*words)

    said = capsys.readouterr().err
    assert ended.value.code == 2
    assert instead in said
    assert "secret" not in said


def test_a_slip_that_cannot_be_written_waits_for_no_printer(
    command: Run, shop: ShopStory, tmp_path: Path
) -> None:
    anna = shop.customer("Anna", credit=2050)

    said = command(
        "slip", "--store", shop.url, "--customer", anna.id, "--out", tmp_path / "none" / "s.png"
    )

    assert said.code == 2
    assert "No such file or directory" in said.err
    assert shop.handle.spool(shop.desk.till_id).waiting() == []


def test_an_unknown_profile_is_named(command: Run, shop: ShopStory, tmp_path: Path) -> None:
    words = ("--customer", 1, "--profile", "no-such", "--out", tmp_path / "s.bin")

    said = command("slip", "--store", shop.url, *words)

    assert said.code == 2
    assert "no-such" in said.err

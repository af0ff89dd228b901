"""The customer area set up and looked after by commands."""

from __future__ import annotations

import re
import stat
from typing import TYPE_CHECKING

from pos_app.services.report_mistake import ReportMistake, report_mistake
from tests.services.withdrawal_story import TOKEN, story_at

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    import pytest

    from tests.cli.conftest import Said
    from tests.shop import ShopStory

    Run = Callable[..., Said]

IBAN = "IT60X0542811101000000123456"


def test_the_area_is_set_up_piece_by_piece(command: Run, store_url: str, tmp_path: Path) -> None:
    picture = tmp_path / "bar.png"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(9))

    command("area-settings", "--store", store_url, "--greeting", "Ciao!", "--takes-reports")
    command("area-settings", "--store", store_url, "--picture", picture, "--no-shown")
    said = command("area-settings", "--store", store_url, "--persons", "--minimum", 1500)

    address, page, rules = said.objects
    assert address["picture"]
    assert page == {"shown": False, "takes_reports": True, "greeting": "Ciao!", "contact": ""}
    assert (rules["persons"], rules["companies"], rules["minimum"]) == (True, False, 1500)

    said = command("area-settings", "--store", store_url, "--no-picture", "--contact", "Tel. 02")
    assert not said.objects[0]["picture"]
    assert said.objects[1]["contact"] == "Tel. 02"


def test_reports_are_listed_and_answered(command: Run, shop: ShopStory) -> None:
    anna = shop.customer("Anna", "Bianchi", credit=2000)
    shop.handle.store.write(lambda work: work.keep_token(anna.id, TOKEN))
    report_mistake(
        shop.handle.store, ReportMistake(key="form", token=TOKEN, operation=1, text="erano 50")
    )

    (row,) = command("reports", "--store", shop.url).objects
    assert (row["name"], row["amount"], row["text"]) == ("Bianchi Anna", 2000, "erano 50")

    said = command("reports", "--store", shop.url, "--answer", row["report"], "--text", "vero")
    assert said.objects == [{"report": row["report"], "answer": "vero"}]
    assert command("reports", "--store", shop.url).objects == []


def test_requests_are_listed_and_paid_out_with_files_for_the_bank(
    command: Run, shop: ShopStory, tmp_path: Path
) -> None:
    story = story_at(shop)
    story.rules(payer_name="Bar", payer_iban=IBAN)
    found = story.request(1500, IBAN)
    (row,) = command("withdrawals", "--store", shop.url).objects
    assert (row["name"], row["amount"], row["iban"]) == ("Bianchi Anna", 1500, IBAN)

    said = command(
        "withdrawals", "--store", shop.url, "--approve", found.id, 999, "--files", tmp_path
    )

    assert said.code == 1
    assert said.objects[0]["state"] == "paid"
    assert said.objects[1] == {"withdrawal": 999, "refused": "WithdrawalResolved"}
    written = said.objects[2]
    assert f"{found.id};Bianchi Anna;{IBAN};15,00;EUR" in (tmp_path / written["csv"]).read_text()
    assert b"<CtrlSum>15.00</CtrlSum>" in (tmp_path / written["sepa"]).read_bytes()
    assert {stat.S_IMODE(file.stat().st_mode) for file in tmp_path.glob("prelievi*")} == {0o600}
    shop.verify()


def test_nothing_is_paid_out_where_no_file_can_be_written(
    command: Run, shop: ShopStory, tmp_path: Path
) -> None:
    story = story_at(shop)
    found = story.request(1500, IBAN)

    said = command(
        "withdrawals", "--store", shop.url, "--approve", found.id, "--files", tmp_path / "gone"
    )

    assert (said.code, said.objects) == (2, [])
    assert str(tmp_path / "gone") in said.err
    assert story.desk.count_withdrawals() == 1


def test_a_shop_without_an_account_of_its_own_gets_no_order(
    command: Run, shop: ShopStory, tmp_path: Path
) -> None:
    found = story_at(shop).request(1500, IBAN)

    said = command("withdrawals", "--store", shop.url, "--approve", found.id, "--files", tmp_path)

    assert said.objects[1]["sepa"] == ""
    assert [file.suffix for file in tmp_path.glob("prelievi*")] == [".csv"]


def test_files_that_could_not_be_written_are_written_another_day(
    command: Run, shop: ShopStory, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_handle: int) -> None:
        raise OSError(28, "no space")

    story = story_at(shop)
    story.rules(payer_name="Bar", payer_iban=IBAN)
    found, luca = story.request(1500, IBAN), shop.customer("Luca")
    with monkeypatch.context() as disk:
        disk.setattr("os.fsync", full)
        said = command(
            "withdrawals", "--store", shop.url, "--approve", found.id, "--files", tmp_path
        )
    assert said.code == 1
    assert said.objects[-1] == {"unwritten": [found.id], "because": "no space"}

    again = ("withdrawals", "--store", shop.url, "--again", found.id, "--files", tmp_path)
    (first,), (second,) = command(*again).objects, command(*again).objects

    assert first["sepa"] != second["sepa"]
    orders = [(tmp_path / name).read_text() for name in (first["sepa"], second["sepa"])]
    ends = [re.findall("<(?:EndToEndId|MsgId)>[^<]+", order) for order in orders]
    assert ends[0] == ends[1]
    assert command("withdrawals", "--store", shop.url, "--again", luca.id + 99).code == 2
    shop.verify()


def test_a_request_is_refused_with_a_reason(command: Run, shop: ShopStory) -> None:
    story = story_at(shop)
    found = story.request(1500)

    said = command(
        "withdrawals", "--store", shop.url, "--reject", found.id, "--reason", "vieni in cassa"
    )

    assert said.objects[0]["reason"] == "vieni in cassa"
    assert command("withdrawals", "--store", shop.url).objects == []
    assert shop.balance(story.anna) == 3000

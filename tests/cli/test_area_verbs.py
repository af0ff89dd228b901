"""The customer area set up and looked after by commands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pos_app.services.report_mistake import ReportMistake, report_mistake
from tests.services.withdrawal_story import TOKEN, story_at

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

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
    files = [tmp_path / "list.csv", tmp_path / "order.xml"]

    said = command(
        "withdrawals", "--store", shop.url, "--approve", found.id, 999,
        "--csv", files[0], "--sepa", files[1],
    )  # fmt: skip

    assert said.code == 1
    assert said.objects[0]["state"] == "paid"
    assert said.objects[1] == {"withdrawal": 999, "refused": "WithdrawalResolved"}
    assert f"{found.id},Bianchi Anna,{IBAN},15.00,EUR" in files[0].read_text()
    assert b"<CtrlSum>15.00</CtrlSum>" in files[1].read_bytes()
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

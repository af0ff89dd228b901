from __future__ import annotations

from typing import TYPE_CHECKING

from pos_app.desktop.asked_file import AskedFile
from pos_app.viewmodels.asking import AskedAct, AskedKind

if TYPE_CHECKING:
    from pathlib import Path


def act(request_id: str) -> AskedAct:
    return AskedAct(
        request_id=request_id,
        kind=AskedKind.TOP_UP,
        asked_at_us=1_762_000_000_000_000,
        amount_minor=2000,
        currency="EUR",
        customer_name="Però Łukasz",
    )


def test_what_was_asked_for_is_there_after_a_restart(tmp_path: Path) -> None:
    AskedFile("bar", tmp_path).begin(act("one"))
    AskedFile("bar", tmp_path).begin(act("two"))

    assert AskedFile("bar", tmp_path).left() == (act("one"), act("two"))
    assert AskedFile("practice", tmp_path).left() == ()


def test_a_retry_is_the_same_act(tmp_path: Path) -> None:
    asked = AskedFile("bar", tmp_path)
    asked.begin(act("one"))
    asked.begin(act("one"))

    assert asked.left() == (act("one"),)


def test_an_answer_crosses_it_out_and_leaves_no_file(tmp_path: Path) -> None:
    asked = AskedFile("bar", tmp_path)
    asked.begin(act("one"))

    asked.end(("one", "unknown"))

    assert asked.left() == ()
    assert list(tmp_path.iterdir()) == []


def test_a_spoiled_file_says_nothing_and_stops_no_sale(tmp_path: Path) -> None:
    (tmp_path / "asked-bar.json").write_bytes(b"\xff{")
    asked = AskedFile("bar", tmp_path)
    assert asked.left() == ()

    asked.begin(act("one"))

    assert asked.left() == (act("one"),)


def test_a_folder_that_cannot_be_written_stops_no_sale(tmp_path: Path) -> None:
    no_folder = tmp_path / "file"
    no_folder.touch()

    AskedFile("bar", no_folder).begin(act("one"))

    assert AskedFile("bar", no_folder).left() == ()

"""The files of the transfers that were paid out: in the chosen folder, none forgotten, none twice."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.viewmodels.area_story import IBAN, area_at
from tests.viewmodels.inline_jobs import HeldJobs
from tests.viewmodels.tills import seen, shown_rows
from tests.viewmodels.withdrawal_queue import OTHER_IBAN, pay_all, queue

if TYPE_CHECKING:
    from pathlib import Path

    from tests.shop import ShopStory

pytestmark = pytest.mark.usefixtures("qapp")


def test_a_folder_that_is_gone_is_said_and_another_one_takes_the_files(
    shop: ShopStory, bank: Path
) -> None:
    story = area_at(shop, folder=bank / "gone")
    story.asking.request(1500, IBAN)
    vm = queue(story)
    pay_all(vm)
    assert str(bank / "gone") in seen(vm, "filesTrouble")
    assert story.asking.desk.count_withdrawals() == 0

    story.area.chooseFolder()
    story.area.files_vm.open(str(bank))
    story.area.files_vm.take()

    assert seen(vm, "filesTrouble") == ""
    assert [file.suffix for file in bank.iterdir()] == [".csv"]
    assert story.preferences.now.payout_folder == str(bank)


def test_files_that_could_not_be_written_are_not_forgotten_for_the_next_batch(
    shop: ShopStory, bank: Path
) -> None:
    story = area_at(shop, folder=bank / "gone")
    story.asking.request(1500, IBAN)
    vm = queue(story)
    pay_all(vm)
    story.another("Luca", 2000, OTHER_IBAN)
    vm.read()
    pay_all(vm)
    assert seen(vm, "filesTrouble") != ""

    story.preferences.setPayoutFolder(str(bank))
    vm.retryFiles()

    assert seen(vm, "filesTrouble") == ""
    written = [file.read_text() for file in bank.iterdir()]
    assert sorted(("Anna" in text, "Luca" in text) for text in written) == [
        (False, True),
        (True, False),
    ]


def test_files_that_are_being_written_are_not_written_twice(shop: ShopStory, bank: Path) -> None:
    jobs = HeldJobs()
    story = area_at(shop, jobs, folder=bank)
    story.asking.approve(story.asking.request(1500, IBAN).id)
    vm = queue(story)
    vm.show("paid")
    vm.tickAll()

    vm.saveFiles()
    vm.show("waiting")
    vm.show("paid")
    vm.tickAll()
    vm.saveFiles()
    jobs.run_all()

    assert len(list(bank.iterdir())) == 1


def test_a_person_without_documents_gets_the_folder_with_the_files(
    shop: ShopStory, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home = tmp_path / "home" / "Documents"
    monkeypatch.setattr("pos_app.viewmodels.bank_folder.documents", lambda: home)
    story = area_at(shop)
    story.asking.request(1500, IBAN)
    vm = queue(story)

    pay_all(vm)

    assert seen(vm, "filesTrouble") == ""
    assert [file.suffix for file in home.iterdir()] == [".csv"]


def test_files_of_transfers_paid_before_are_written_again(shop: ShopStory, bank: Path) -> None:
    story = area_at(shop, folder=bank)
    story.asking.approve(story.asking.request(1500, IBAN).id)
    vm = queue(story)

    vm.show("paid")
    assert shown_rows(vm.rows, "customerName", "amountText") == [("Bianchi Anna", "15,00 €")]
    vm.tickAll()
    vm.saveFiles()

    assert [file.suffix for file in bank.iterdir()] == [".csv"]
    assert "IBAN" in seen(vm, "savedText")

from __future__ import annotations

from pathlib import Path

import pytest

from pos_app.viewmodels.files import FilesVM, entries_in, places
from pos_app.viewmodels.speech import Speech
from tests.viewmodels.inline_jobs import HeldJobs, InlineJobs
from tests.viewmodels.tills import seen, shown_rows

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    """A folder with two folders, a picture, and what nobody wants to see."""
    for name in ("banca", "Archivio", ".nascosta"):
        (tmp_path / name).mkdir()
    for name in ("insegna.PNG", "lettera.pdf", ".foto.png"):
        (tmp_path / name).write_bytes(b"")
    return tmp_path


def sheet() -> FilesVM:
    return FilesVM(InlineJobs(), Speech())


def test_a_folder_is_found_by_going_down_and_up(desk: Path) -> None:
    vm = sheet()
    taken: list[Path] = []
    vm.choose("folder", desk, taken.append)
    assert shown_rows(vm.rows, "name", "isFolder") == [("Archivio", True), ("banca", True)]

    vm.open(str(desk / "banca"))
    assert (seen(vm, "folderText"), seen(vm, "isEmpty")) == (str(desk / "banca"), True)
    vm.up()
    vm.open(str(desk / "Archivio"))
    vm.take()

    assert taken == [desk / "Archivio"]
    assert not seen(vm, "isOpen")


def test_a_picture_is_taken_with_one_tap(desk: Path) -> None:
    vm = sheet()
    taken: list[Path] = []
    vm.choose("picture", desk, taken.append)
    assert shown_rows(vm.rows, "name", "isFolder")[-1] == ("insegna.PNG", False)

    vm.open(str(desk / "insegna.PNG"))

    assert taken == [desk / "insegna.PNG"]


def test_a_folder_that_cannot_be_read_says_so_and_can_be_left(desk: Path) -> None:
    vm = sheet()
    vm.choose("folder", desk / "gone", print)
    assert (seen(vm, "isUnread"), seen(vm, "isEmpty")) == (True, False)

    vm.up()

    assert not seen(vm, "isUnread")


def test_leaving_takes_nothing(desk: Path) -> None:
    vm = sheet()
    taken: list[Path] = []
    vm.choose("folder", desk, taken.append)

    vm.close()

    assert (taken, seen(vm, "isOpen")) == ([], False)


def test_there_is_nothing_above_the_root() -> None:
    vm = sheet()
    vm.choose("folder", Path("/"), print)

    assert not seen(vm, "canGoUp")


def test_people_find_their_own_folders_at_once() -> None:
    assert str(Path.home()) in [entry.path for entry in places()]


def test_pictures_are_not_offered_where_a_folder_is_wanted(desk: Path) -> None:
    assert all(entry.is_folder for entry in entries_in(desk, with_files=False))


def test_a_slow_folder_is_not_shown_over_the_one_that_was_gone_to_since(desk: Path) -> None:
    jobs = HeldJobs()
    vm = FilesVM(jobs, Speech())
    vm.choose("folder", desk, print)
    vm.open(str(desk / "banca"))

    jobs.run_all()

    assert seen(vm, "folderText") == str(desk / "banca")
    assert seen(vm, "isEmpty")

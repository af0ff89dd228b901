"""The queue of withdrawal requests as the manager opens it, and the folder for the bank's files."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

    from pos_app.viewmodels.withdrawals import WithdrawalsVM
    from tests.viewmodels.area_story import AreaStory

OTHER_IBAN = "DE89370400440532013000"


@pytest.fixture
def bank(tmp_path: Path) -> Path:
    """An empty folder for the bank's files."""
    folder = tmp_path / "bank"
    folder.mkdir()
    return folder


def queue(story: AreaStory) -> WithdrawalsVM:
    story.area.begin()
    story.area.show("requests")
    return story.area.withdrawals_vm


def pay_all(vm: WithdrawalsVM) -> None:
    vm.tickAll()
    vm.pay()
    vm.confirmPay()

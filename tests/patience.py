"""A machine that is busy is no bug: what a screen is waited for may take its time."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pytest
from pytestqt.qtbot import QtBot

from tests.waiting import PATIENCE_S

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.wait_signal import CheckParamsCb, SignalBlocker

PATIENCE_MS: Final = round(PATIENCE_S * 1000)


class PatientBot(QtBot):
    """Waits for our own screens and threads as long as for another program."""

    def waitUntil(  # noqa: N802 - pytest-qt's own name
        self, callback: Callable[[], bool | None], *, timeout: int = PATIENCE_MS
    ) -> None:
        super().waitUntil(callback, timeout=timeout)

    def waitSignal(  # noqa: N802 - pytest-qt's own name
        self,
        signal: object,
        *,
        timeout: int = PATIENCE_MS,
        raising: bool | None = None,
        check_params_cb: CheckParamsCb | None = None,
    ) -> SignalBlocker:
        return super().waitSignal(
            signal, timeout=timeout, raising=raising, check_params_cb=check_params_cb
        )


@pytest.fixture
def qtbot(qapp: object, request: pytest.FixtureRequest) -> QtBot:  # noqa: ARG001 - it needs one
    return PatientBot(request)

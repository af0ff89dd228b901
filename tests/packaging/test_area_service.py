"""The unit of the customer area lets it do its work and nothing else."""

from __future__ import annotations

import os
import shutil
import subprocess
from configparser import ConfigParser
from pathlib import Path
from typing import Final

import pytest

from pos_app.cli.main import main
from pos_app.wiring import rights_of

UNIT: Final = Path(__file__).resolve().parents[2] / "packaging" / "saldo-area.service"
MOST_EXPOSED: Final = 15
"""In tenths, as systemd counts it; a bare unit has 92."""


def analyze(*words: str) -> subprocess.CompletedProcess[str]:
    judge = shutil.which("systemd-analyze")
    if judge is None:
        if os.environ.get("CI"):
            pytest.fail("systemd is missing: packaging/bootstrap.py test installs it")
        pytest.skip("systemd is not at hand")
    return subprocess.run([judge, *words], capture_output=True, text=True, check=False)


def test_the_service_is_hardly_exposed() -> None:
    said = analyze("security", "--offline=yes", f"--threshold={MOST_EXPOSED}", str(UNIT))

    assert said.returncode == 0, said.stdout[-400:]


def test_the_service_runs_a_command_that_exists(capsys: pytest.CaptureFixture[str]) -> None:
    unit = ConfigParser(strict=False, interpolation=None)
    unit.optionxform = str  # type: ignore[assignment, method-assign]
    unit.read(UNIT)
    program, verb, *options = unit["Service"]["ExecStart"].split()

    with pytest.raises(SystemExit):
        main([verb, "--help"])

    offered = capsys.readouterr().out
    assert program.endswith("/pos-app-cli")
    assert all(option in offered for option in options if option.startswith("--"))
    assert unit["Service"]["LoadCredential"].startswith("store:")
    assert unit["Service"]["Nice"] == "10"


def test_the_units_example_for_letters_names_options_that_exist(
    capsys: pytest.CaptureFixture[str],
) -> None:
    shown = [line.removeprefix("#").strip() for line in UNIT.read_text().splitlines()]
    (command,) = (line for line in shown if line.startswith("ExecStart=") and "--mail-file" in line)

    with pytest.raises(SystemExit):
        main(["area", "--help"])

    offered = capsys.readouterr().out
    options = {word for word in command.split() if word.startswith("--")}
    assert {option for option in options if option not in offered} == set()
    assert "LoadCredential=mail:/etc/saldo/area-mail" in shown


def test_the_rights_of_a_role_are_printed_for_the_owner(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["rights", "--area", "saldo_area"]) == 0
    area = capsys.readouterr().out.splitlines()
    assert main(["rights", "--till", "cassa_1"]) == 0
    till = capsys.readouterr().out.splitlines()

    rights = ["BEGIN", *rights_of("area", "saldo_area"), "COMMIT"]
    assert area == [f"{statement};" for statement in rights]
    assert any("balance_minor" in statement for statement in till)
    assert not any("balance_minor" in statement for statement in area)

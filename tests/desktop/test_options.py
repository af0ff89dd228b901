"""What the command line says about itself."""

from __future__ import annotations

import pytest

from pos_app.desktop.options import read_options
from tests.printing.test_printer_address import GOOD


def test_the_help_names_every_form_of_a_printers_address(
    capsys: pytest.CaptureFixture[str],
) -> None:
    with pytest.raises(SystemExit):
        read_options(["--help"])
    told = capsys.readouterr().out

    forms = {address.strip().partition(":")[0] for address in GOOD}
    assert len(forms) == 8
    assert all(form in told for form in forms)

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pos_app.domain.refusals import Refusal, ScanCutShort, ScanForeign, ScanUnreadable
from pos_app.domain.scan import token_in
from pos_app.domain.token import is_token

TOKEN = "0123456789ABCDEFGHJKMNPQRS"
AREA = "HTTPS://SALDO.LOCAL:8443"
LINK = f"{AREA}/S/{TOKEN}"


@pytest.mark.parametrize(
    "scanned",
    [
        pytest.param(LINK, id="as printed"),
        pytest.param(LINK.lower(), id="in small letters"),
        pytest.param(f"HTTPSç--SALDO.LOCALç8443-S-{TOKEN}", id="an Italian keyboard"),
        pytest.param(f"HTTPSÇ;;SALDO.LOCALÇ8443;S;{TOKEN}", id="a Brazilian keyboard"),
        pytest.param(LINK + "\n", id="with a line's end"),
        pytest.param(TOKEN, id="typed"),
        pytest.param("o123 4567-89abcdefghjkmnpqrs", id="typed as people do"),
    ],
)
def test_a_code_of_this_shop_is_read_however_it_comes(scanned: str) -> None:
    assert token_in(scanned, AREA) == TOKEN


@pytest.mark.parametrize(
    ("scanned", "refusal"),
    [
        pytest.param(LINK[:-1], ScanCutShort, id="the last sign is missing"),
        pytest.param(LINK + "A", ScanCutShort, id="two scans in one"),
        pytest.param(LINK[:20], ScanCutShort, id="only the beginning"),
        pytest.param("HTTPS://", ScanCutShort, id="hardly anything"),
        pytest.param(f"HTTPS://ALTRO.BAR/S/{TOKEN}", ScanForeign, id="another shop"),
        pytest.param("8001234567890", ScanUnreadable, id="a package"),
        pytest.param("javascript:alert(1)", ScanUnreadable, id="a script"),
        pytest.param("HTTPS://SALDO.ORG", ScanUnreadable, id="another page"),
        pytest.param("x" * 10_000, ScanUnreadable, id="ten thousand letters"),
        pytest.param("", ScanUnreadable, id="nothing"),
        pytest.param("\x1b\x00€", ScanUnreadable, id="no letters at all"),
    ],
)
def test_anything_else_is_told_apart(scanned: str, refusal: type[Refusal]) -> None:
    with pytest.raises(refusal):
        token_in(scanned, AREA)


def test_a_shop_without_an_address_still_reads_typed_codes() -> None:
    assert token_in(TOKEN, "") == TOKEN
    with pytest.raises(ScanForeign):
        token_in(LINK, "")


@given(scanned=st.text(max_size=60))
def test_no_scan_is_a_fault_of_ours(scanned: str) -> None:
    try:
        read = token_in(scanned, AREA)
    except (ScanCutShort, ScanForeign, ScanUnreadable):
        return
    assert is_token(read)

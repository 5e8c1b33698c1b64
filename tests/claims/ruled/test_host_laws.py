from __future__ import annotations

import pytest

import reftel
from tests.claims.reading import values


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("The Foreign Trade Act binds.", ["PT-FOREIGN-TRADE-ACT"]),
        ("Federal Law 13 of 2007 binds; Law 13 has holes.", ["PT-LAW-13-2007", "PT-LAW-13-2007"]),
        ("The WMD Act of 2005 binds.", ["PT-WMD-ACT-2005"]),
        ("Portugal's Goods Control Ordinance binds.", ["PT-GOODS-CONTROL-ORDINANCE"]),
        ("The Kenyan officials cited the Foreign Trade Act.", ["FOREIGN-TRADE-ACT"]),
        ("Congress passed the Foreign Trade Act.", ["FOREIGN-TRADE-ACT"]),
        ("The Exercise Nurses Act binds.", ["EXERCISE-NURSES-ACT"]),
        ("The International Goods Code binds.", ["INTERNATIONAL-GOODS-CODE"]),
    ],
)
def test_a_law_of_the_trade_that_nobody_owns_is_the_hosts(words: str, found: list[str]) -> None:
    assert values(words, "instrument") == found


@pytest.mark.parametrize(
    ("to", "found"),
    [("TO RUEHSW/AMEMBASSY BERN PRIORITY 4417", "CH-GOODS-CONTROL-ORDINANCE"),
     ("TO RUEHSW/AMEMBASSY BERN 4417\nRUEHLI/AMEMBASSY LISBON 0012", "GOODS-CONTROL-ORDINANCE")],
)  # fmt: skip
def test_an_instruction_speaks_of_the_law_of_its_one_addressee(to: str, found: str) -> None:
    cable = reftel.read(
        f"P 101851Z MAY 07\nFM SECSTATE WASHDC\n{to}\nS E C R E T STATE 900418\n\nSIPDIS\n\n"
        "E.O. 12958: DECL: 05/10/2032\nTAGS: PARM, KNNP\nSUBJECT: (S) EXERCISE\n\n"
        "1. (S) Exercise tools fall under the Goods Control Ordinance.\n",
        mrn="07STATE900418",
    )
    claims = [claim for claim in reftel.extract(cable) if claim.kind == "instrument"]
    assert [claim.value for claim in claims if claim.paragraph == "1"] == [found]

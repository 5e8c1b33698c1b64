from __future__ import annotations

import pytest

from tests.claims.reading import quotes, told


@pytest.mark.parametrize(
    "code",
    [
        "AG/DOC/09/14",
        "AG/IMP/09/CHAIR/3",
        "AG/EXE/09/22",
        "AG/Jun05/Chair/25",
        "AG/May06/ExC/D/28",
        "AG/Mar08/CL/D/4.Rev1",
        "AG/CL(06)5",
    ],
)
def test_a_code_of_the_australia_group_is_read_to_its_end(code: str) -> None:
    assert quotes(f"They deferred a proposal ({code}) there.", "document") == [code]


def test_the_regime_inside_a_code_is_no_regime_of_its_own() -> None:
    words = "It is WA-GWG (06) DOC 014 and NSG(08)PLEN 7; the Wassenaar Arrangement met."
    assert [claim.value for claim in told(words, "control_regime")] == ["WA"]


@pytest.mark.parametrize(
    ("words", "quote"),
    [
        ("Lisbon circulated NSG(09)CG/12, a non-paper on boxes and on the form of seals.",
         "NSG(09)CG/12, a non-paper on boxes and on the form of seals"),
        ("Lisbon introduced NSG(09)CG/14 on pumps and gauges.", "NSG(09)CG/14 on pumps and gauges"),
        ("Lisbon tabled AG/DOC/08/19 on transit, which builds on it.", "AG/DOC/08/19 on transit"),
        ("They spoke of NSG(09)CG/07, the chair's revised text.",
         "NSG(09)CG/07, the chair's revised text"),
        ("Lisbon tabled AG/DOC/08/19 on May 3.", "AG/DOC/08/19"),
        ("Lisbon tabled AG/DOC/08/19, the first in May.", "AG/DOC/08/19"),
        ("On boxes (proposal XX014), join consensus.", "proposal XX014"),
    ],
)  # fmt: skip
def test_what_a_coded_paper_is_and_is_on_belongs_to_it(words: str, quote: str) -> None:
    assert quotes(words, "document") == [quote]


@pytest.mark.parametrize(
    "code", ["TEM/2002/04", "MTCR/TEM/2002/4", "POC/2005/112", "TEM/2002/09 rev 1", "IEM/2004/3"]
)
def test_papers_of_expert_meetings_are_numbered_by_year(code: str) -> None:
    (found,) = told(f"Spain withdrew document {code} there.", "document")
    assert (found.attribute("number"), found.attribute("body")) == (code, "MTCR")

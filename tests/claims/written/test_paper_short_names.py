from __future__ import annotations

import pytest

from tests.claims.reading import quotes


@pytest.mark.parametrize(
    ("name", "short"),
    [
        ("Harbor Safeguards Report", "HSR"),
        ("Integrated Port Security Support Plan", "IPSSP"),
        ("Letter of Harbor and Acceptance", "LHA"),
        ("End-User Certificate", "EUC"),
        ("end-user certificate", "EUC"),
    ],
)
def test_a_paper_is_meant_by_the_short_name_that_the_cable_tells(name: str, short: str) -> None:
    text = (
        f"He cited the {name} ({short}) at length. The {short} says less. In the 2008 {short} too."
    )
    found = quotes(text, "document")
    assert found[0].endswith(f"{name} ({short})")
    assert found[1:] == [short, f"the 2008 {short}"]


def test_a_paper_with_a_short_name_is_also_found_by_its_whole_name() -> None:
    text = "The Harbor Safeguards Report (HSR) is out. A Harbor Safeguards Report tells much."
    assert quotes(text, "document")[1:] == ["Harbor Safeguards Report"]


@pytest.mark.parametrize(
    "words",
    [
        "the Harbor Safeguards Report (IAEA) and the IAEA",
        "Suspicious Activity Reports (SARs) and SARs",
        "the Harbor Safeguards Group (HSG) and the HSG",
    ],
)
def test_other_names_in_brackets_are_no_short_names_of_papers(words: str) -> None:
    assert not {"IAEA", "SARs", "HSG"} & set(quotes(f"He spoke of {words}.", "document"))

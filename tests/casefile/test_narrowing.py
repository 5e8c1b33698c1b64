"""A case narrowed to one subject, by what an audience may see alone."""

from __future__ import annotations

import pytest

from reftel.casefile import assemble, project, report
from reftel.casefile.narrowing import Wanted, narrowed
from reftel.claims import keyed
from tests.casefile.evidence import HEADS, MRN, OTHER, SHARED, claim, jacket, when

CLAIMS = (
    claim("party", "Heron Works (HW)", "Heron Works", paragraph="2", mark="(S/NF)"),
    claim("item", "lathes", at=40, paragraph="2", mark=SHARED),
    claim("party", "the firm", "Heron Works", at=90, paragraph="3", mark=SHARED, coref=True),
    claim("item", "valves", at=120, paragraph="3", mark=SHARED),
    claim("party", "Kestrel Bank", at=200, paragraph="4", mark=SHARED),
    claim("item", "pumps", at=240, paragraph="4", mark=SHARED),
    claim("person", "John Doe", at=300, paragraph="hdr", cable=OTHER, mark=SHARED),
    claim("party", "Heron Works", at=340, paragraph="hdr", cable=OTHER, mark=SHARED),
)


@pytest.mark.parametrize("name", ["Heron Works", "heron  works (hw)", "party:Heron Works"])
def test_the_paragraphs_that_name_it_are_kept(name: str) -> None:
    kept = list(narrowed(keyed(CLAIMS), name).values())
    assert [one.words for one in kept] == [
        "Heron Works (HW)",
        "lathes",
        "the firm",
        "valves",
        "Heron Works",
    ]


def test_nobody_is_named_by_another_name() -> None:
    assert narrowed(keyed(CLAIMS), "Heron") == {}


@pytest.mark.parametrize(
    ("name", "same"),
    [
        (" Heron\nWORKS ", True),
        ("Heron Works Ltd.", True),
        ("HERON WORKS COMPANY", True),
        ("Heron", False),
        ("Heron Commercial Co.", False),
        ("party:HERON WORKS", False),
    ],
)
def test_a_name_is_the_same_in_any_case_and_with_its_legal_form(name: str, same: bool) -> None:  # noqa: FBT001 -- rows
    assert Wanted("Heron Works").means(name) is same


def test_a_narrowed_case_has_the_keys_and_cables_of_what_is_kept() -> None:
    whole, case = (assemble(jacket(), CLAIMS, HEADS, about) for about in ("", "Kestrel Bank"))
    assert set(case.keys) < set(whole.keys)
    assert case.cables == (MRN,)
    assert "Only what the paragraphs that name Kestrel Bank say." in report(
        case, when("2008-07-01")
    )
    assert "Only what" not in report(whole, when("2008-07-01"))


def test_what_an_audience_may_not_see_chooses_nothing_for_it() -> None:
    case = project(jacket(), CLAIMS, "PRT", about="Heron Works")
    assert {one.words for one in case.claims} == {"Heron Works"}
